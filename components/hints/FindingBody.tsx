import { t } from '../../lib/texts';
import type { EvidenceGrade, Finding, RuleNote, Suggestion } from '../../lib/vocabulary';
import { RichText } from '../RichText';
import { Sentence } from '../Sentence';
import { SourceLink } from '../SourceLink';
import type { HintEvents, Trouble } from './hint-model';

const GRADES = {
  study: 'hints.grades.study',
  'large sample': 'hints.grades.largeSample',
  law: 'hints.grades.law',
  'platform rule': 'hints.grades.platformRule',
  custom: 'hints.grades.custom',
} as const satisfies Record<EvidenceGrade, string>;

interface Props {
  /** The draft the finding's span belongs to. */
  text: string;
  finding: Finding;
  note: RuleNote | undefined;
  trouble: Trouble | null;
  events: HintEvents;
}

/** One finding in words: what, why, from what source, and what can be done about it. */
export function FindingBody({ text, finding, note, trouble, events }: Props) {
  return (
    <>
      <p class="message">
        <Sentence text={finding.message} words={finding.excerpt} />
      </p>
      {note && (
        <p class="why">
          {note.why} <SourceLink source={note.source} /> <span class="grade">({t(GRADES[note.source.grade])})</span>
        </p>
      )}
      {trouble?.findingId === finding.id && <TroubleNote trouble={trouble} events={events} />}
      {finding.suggestions.length > 0 && (
        <ul class="suggestions" aria-label={t('hints.suggestions.label')}>
          {finding.suggestions.map((suggestion) => (
            <li key={keyOf(suggestion)}>
              <button type="button" class="suggestion" onClick={() => events.apply(finding, suggestion)}>
                <SuggestionLabel suggestion={suggestion} />
                <Preview text={text} finding={finding} suggestion={suggestion} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Tells the suggestions of one list apart. */
export function keyOf(suggestion: Suggestion): string {
  return suggestion.kind === 'remove' ? suggestion.kind : `${suggestion.kind} ${suggestion.text}`;
}

/** What a suggestion is called on its button. */
export function SuggestionLabel({ suggestion }: { suggestion: Suggestion }) {
  if (suggestion.kind === 'remove') return <>{t('hints.suggestions.remove')}</>;
  const words = <span lang="en">{suggestion.text.trim()}</span>;
  return suggestion.kind === 'replace' ? words : <RichText text="hints.suggestions.add" with={[{ words }]} />;
}

/** Code units shown around a change. */
const AROUND = 28;

/** The words around a change as they will read. Added lines need none: their label is the whole of them. */
function Preview({ text, finding: { span }, suggestion }: { text: string; finding: Finding; suggestion: Suggestion }) {
  if (!span || suggestion.kind === 'append' || suggestion.kind === 'prepend') return null;
  const from = Math.max(0, span.start - AROUND);
  const to = span.end + AROUND;
  // Whole words only, except at the ends of the draft.
  const before = text.slice(from, span.start).replace(from > 0 ? /^\S*\s/ : /^/, '');
  const after = text.slice(span.end, to).replace(to < text.length ? /\s\S*$/ : /$/, '');
  return (
    <span class="preview" lang="en">
      {from > 0 && '… '}
      {before}
      <b>{suggestion.kind === 'replace' ? suggestion.text : ''}</b>
      {after}
      {to < text.length && ' …'}
    </span>
  );
}

/** Why a change was not made, and the way to make it by hand. */
export function TroubleNote({ trouble, events }: { trouble: Trouble; events: HintEvents }) {
  return (
    <p class="trouble" role="alert">
      {t(`hints.trouble.${trouble.outcome}`)}{' '}
      {trouble.text && (
        <button type="button" class="plain" onClick={() => events.copy(trouble.text)}>
          {t('hints.trouble.copy')}
        </button>
      )}
    </p>
  );
}
