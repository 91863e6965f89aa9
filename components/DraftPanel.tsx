import { LengthLine } from './LengthLine';
import { ReviewView, summaryOf } from './ReviewView';
import { KIND_WORDS, placeName, STATE_TEXTS, type TabDraft } from './tab-draft';

/** The draft in the active tab: its review, or the state it is in and what to do. */
export function DraftPanel({ draft, paused }: { draft: TabDraft; paused: boolean }) {
  const name = placeName(draft);
  if (paused) return <State state="paused" name={name} />;
  if (draft.state !== 'draft') return <State state={draft.state} name={name} />;
  const { reply, kind, length, poll, media } = draft;
  if (reply?.state === 'off') return <State state="off" name={name} />;
  return (
    <section class="stack" aria-labelledby="draft-title">
      <div>
        <h2 id="draft-title">Your draft on {name}</h2>
        <p class="quiet">
          {KIND_WORDS[kind]}
          {poll && ' with a poll'}
          {media && (poll ? ' and a picture or video' : ' with a picture or video')},{' '}
          <LengthLine characters={length} length={reply?.length ?? null} fold={reply?.fold ?? null} />{' '}
          <span role="status">{reply ? summaryOf(reply.review) : 'The review is on its way…'}</span>
        </p>
      </div>
      {reply && <ReviewView reply={reply} length={length} />}
    </section>
  );
}

function State({ state, name }: { state: keyof typeof STATE_TEXTS; name: string }) {
  const { title, text } = STATE_TEXTS[state];
  return (
    <section class="state" role="status">
      <h2>{title.replace('{site}', name)}</h2>
      {text !== '' && <p class="quiet">{text.replace('{site}', name)}</p>}
    </section>
  );
}
