import { phrases, unless } from '../engine/detectors';
import { doubted, inLabel, inQuote, negated } from '../engine/guards';
import { defineRule } from '../engine/rule';
import { milder } from './lexicon/milder';
import { PRESSURE } from './lexicon/pressure';

export const pressure = defineRule({
  id: 'pressure',
  category: 'engagement',
  check: 'measured-words',
  severity: 'note',
  title: 'Pressure to act',
  why: 'Hurrying readers lowers their trust, and a false deadline is an unfair practice under EU law.',
  source: {
    label: 'EU Directive 2005/29/EC on unfair commercial practices, Annex I, no. 7',
    url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
    grade: 'law',
  },
  detect: unless(phrases(...PRESSURE), inQuote, inLabel, negated, doubted),
  messages: { found: '“{excerpt}” hurries readers; give the real date or number, or leave it out.' },
  suggest({ span }, { document }) {
    if (!span) return [];
    const excerpt = document.text.slice(span.start, span.end);
    const [softer] = milder(excerpt);
    return [
      { kind: 'replace', text: softer ?? (/^\p{Lu}/u.test(excerpt) ? 'Open until [date]' : 'open until [date]') },
    ];
  },
  examples: {
    flags: [
      '[[Last chance to book]] the spring workshop.',
      '⏰ [[Hurry]], the sale ends tonight!',
      'Half price [[for a limited time only]].',
      "[[Don't miss out]], the doors close at nine.",
      'Tickets are [[selling fast]].',
      '[[What are you waiting for]]? Join us.',
      'In stock [[while supplies last]].',
    ],
    allows: [
      'The sale runs until Sunday, 4 May.',
      'There is no hurry, the form stays open all year.',
      'The last train leaves at ten.',
      'We waited an hour for the bus.',
      'He told us “hurry up or you will miss the boat”, and we did.',
      'I miss the old library.',
    ],
    fixes: { '⏰ Hurry, the sale ends tonight!': '⏰ Open until [date], the sale ends tonight!' },
  },
});
