import type { Finding, RuleNote, Suggestion } from '../../lib/vocabulary';
import { SourceLink } from '../SourceLink';
import type { HintEvents, Trouble } from './hint-model';

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
      <p class="message">{finding.message}</p>
      {note && (
        <p class="why">
          {note.why} <SourceLink source={note.source} /> <span class="grade">({note.source.grade})</span>
        </p>
      )}
      {trouble?.findingId === finding.id && <TroubleNote trouble={trouble} events={events} />}
      {finding.suggestions.length > 0 && (
        <ul class="suggestions" aria-label="Suggestions">
          {finding.suggestions.map((suggestion) => (
            <li key={labelOf(suggestion)}>
              <button type="button" class="suggestion" onClick={() => events.apply(finding, suggestion)}>
                {labelOf(suggestion)}
                <Preview text={text} finding={finding} suggestion={suggestion} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What a suggestion is called on its button. */
export function labelOf(suggestion: Suggestion): string {
  if (suggestion.kind === 'remove') return 'Remove these words';
  if (suggestion.kind === 'replace') return suggestion.text.trim();
  return `Add “${suggestion.text.trim()}”`;
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
    <span class="preview">
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
  const said =
    trouble.outcome === 'changed'
      ? 'These words have changed meanwhile. Nothing was written.'
      : 'This editor did not take the change as meant. Nothing more was tried; look at your text, then paste by hand.';
  return (
    <p class="trouble" role="alert">
      {said}{' '}
      {trouble.text && (
        <button type="button" class="plain" onClick={() => events.copy(trouble.text)}>
          Copy
        </button>
      )}
    </p>
  );
}
