import { bold, type Families, type Family, faint, fair } from '../claims';
import { praisePair } from './claim-grammar';
import { GLOWING, PUSH, WARM } from './degree';
import { wordValue } from './lookup';
import { NOUN, oneOf } from './wording';

/** Adverbs that heat up whatever follows, and those that only grade it. */
const HOT =
  /^(?:absolutely|utterly|insanely|incredibly|unbelievably|ridiculously|outrageously|amazingly|astonishingly|astoundingly|phenomenally|extraordinarily|spectacularly|stunningly|breathtakingly|infinitely|impossibly|wildly|insane|crazily|stupidly|deliciously|beautifully|wonderfully|gloriously|brilliantly|magically|irresistibly|undeniably|immensely|tremendously|massively|hugely|supremely|exquisitely|perfectly|flawlessly|endlessly|totally|completely|truly|extremely|ultra|mega|seriously|literally|exceptionally|remarkably|deeply|profoundly|super|uber)$/;

/** Any adjective or participle that such an adverb heats up, unless it is a bad one. */
function heated(hot: boolean): Family['find'] {
  return ({ tokens }) =>
    tokens.flatMap((token, index) => {
      const next = tokens[index + 1];
      if (!next || !/^\s+$/.test(token.after) || !HOT.test(token.normal)) return [];
      const describes =
        next.tags.has('Adjective') || /(?:ed|ing|ful|ive|ous|able|ible|ish|al|ent|ant)$/.test(next.normal);
      if (!describes || next.tags.has('Pronoun')) return [];
      const value = wordValue(next.normal)?.value ?? 0;
      if (value < 0 || value > 0 !== hot) return [];
      return [{ start: token.start, end: next.end }];
    });
}

const FEELING = oneOf(
  'proud,grateful,thankful,blessed,honou?red,humbled,excited,thrilled,pumped,stoked,lucky,fortunate,happy,glad,delighted,pleased,privileged,touched,moved,appreciative,sorry,sad',
);

/** What grades a measure or a trouble, not praise. */
const PLAIN = oneOf(
  'long,short,slow,hard,difficult,tough,bad,boring,cold,hot,warm,small,big,large,high,low,old,young,late,early,busy,tired,sick,expensive,cheap,loud,quiet,dark,heavy,thin,common,rare,close,far,few,many,much,little,complex,complicated,dangerous,stupid,dumb,annoying,frustrating,disappointing,disappointed,stressful,scary,weird,strange,awkward,rude,sensitive,hungry,thirsty,dirty,noisy,crowded,confusing,lonely,angry,upset,nervous,naive,wrong,poor',
);

/** Intensifiers piled on praise. */
export const intensifiers: Families = {
  'stacked-glowing': bold(
    `(?:an? |such an? |some |the )?${PUSH} ${GLOWING}(?: ${NOUN}(?: ${NOUN})?)?`,
    `${oneOf('so freaking,so damn,so fucking,so frickin,so so,so very very,too damn,pretty damn')} ${oneOf(GLOWING, WARM)}`,
  ),
  'stacked-incredibly': bold(
    `(?:an? )?(?:incredibly|insanely|unbelievably|amazingly|ridiculously|outrageously|extraordinarily|absurdly|freakishly|astonishingly|phenomenally|deliciously) (?!${FEELING}|${PLAIN})\\p{L}+(?: and \\p{L}+)?(?: ${NOUN})?`,
  ),
  'stacked-feeling': faint(
    `(?:so|super|incredibly|extremely|immensely|truly|deeply|beyond|more than|insanely|absolutely|genuinely) ${FEELING}(?: ${NOUN})?`,
  ),
  'stacked-hot': { strength: 'faint', find: heated(true) },
  'stacked-cool': { strength: 'faint', find: heated(false) },
  'stacked-warm': faint(`(?:an? |such an? |some )?${PUSH} (?!${FEELING})${WARM}(?: and ${WARM})?(?: ${NOUN})?`),
  'stacked-nudge': faint(
    `${oneOf('so,such a,such an,just,quite simply,really,very')} ${GLOWING}(?: ${NOUN})?`,
    `most ${GLOWING}(?: ${NOUN})?`,
  ),
  'stacked-repeat': fair(
    `(?:so so|so,? so,? so|very,? very|really,? really|super super|much much)(?:,? (?:so|very|really|super))* (?:much )?(?:${WARM}|${GLOWING})`,
    `(love|wow|yes|best|amazing|great|good|yum),? \\1,? \\1`,
  ),
  'stacked-verb': fair(
    `(?:absolutely|totally|completely|utterly|seriously|literally|thoroughly|100%|simply) (?:love|loved|loves|adore|adored|adores|rocks?|nailed|crushed|killed it|slayed|smashed|in love)(?: (?:it|this|them|these|how))?`,
    `(?:absolutely|totally|completely|definitely|truly|so totally) worth(?: (?:it|every \\w+|the \\w+))?`,
    `${oneOf('what an?,such an?,what')} (?:truly |absolutely |really )?(?:${GLOWING}|huge|massive|legend|joy|blast|treat|star|hero|inspiration|club|match|ride|privilege|tremendous|honou?r|performance)(?: ${NOUN})?`,
    'one hell of an? (?:\\w+ )?\\w+(?: \\w+)?',
    `(?:even|far|so much) more (?:${GLOWING}|vibrant|amazing)(?: and \\w+)?`,
    `(?:so )?(?:many|million|thousand) times (?:better|nicer|easier|faster|tastier)`,
    `(?:helped|improved|enjoyed|benefit(?:ed)?|changed|impacted) (?:me |us )?(?:immensely|tremendously|massively|enormously|drastically|dramatically|hugely|beyond measure)`,
    `(?:immediately|instantly|drastically|dramatically|massively|exponentially|magically) (?:improves?|improved|boosts?|transforms?|elevates?|increases?|changes?|better)(?: \\w+)?`,
    `works? (?:beautifully|brilliantly|wonderfully|amazingly) ?(?:well)?`,
  ),
  'stacked-so': faint(
    `so (?:good|cute|pretty|nice|tasty|fun|much fun|easy|cool|helpful|yummy|smooth|comfy|clean|fresh)(?: \\w+)?`,
  ),
  'stacked-what': faint('what a (?!nd|ll)\\p{L}+(?: \\p{L}+)?(?= ?!)'),
  'stacked-pair': fair(
    `${GLOWING},? (?:and |& )?${GLOWING}(?: ${NOUN})?`,
    `(?:${GLOWING}|${WARM}), (?:${GLOWING}|${WARM})(?:,)? (?:and |& )(?:${GLOWING}|${WARM})(?: ${NOUN})?`,
  ),
  'stacked-praise-pair': { strength: 'faint', find: praisePair },
};
