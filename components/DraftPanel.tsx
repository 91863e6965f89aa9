import { t } from '../lib/texts';
import { LengthLine } from './LengthLine';
import { ReviewView, summaryOf } from './ReviewView';
import { RichText } from './RichText';
import { placeName, STATE_TEXTS, type TabDraft, whatIs } from './tab-draft';

/** The draft in the active tab: its review, or the state it is in and what to do. */
export function DraftPanel({ draft, paused }: { draft: TabDraft; paused: boolean }) {
  const name = placeName(draft);
  if (paused) return <State state="paused" name={name} />;
  if (draft.state !== 'draft') return <State state={draft.state} name={name} />;
  const { reply, length } = draft;
  if (reply?.state === 'off') return <State state="off" name={name} />;
  return (
    <section class="stack" aria-labelledby="draft-title">
      <div>
        <h2 id="draft-title">{t('popup.draft.title', { site: name })}</h2>
        <p class="quiet">
          <RichText
            text="popup.draft.facts"
            with={[
              {
                what: whatIs(draft),
                length: <LengthLine characters={length} length={reply?.length ?? null} fold={reply?.fold ?? null} />,
              },
            ]}
          />{' '}
          <span role="status">{reply ? summaryOf(reply.review) : t('popup.draft.onItsWay')}</span>
        </p>
      </div>
      {reply && <ReviewView reply={reply} length={length} />}
    </section>
  );
}

function State({ state, name }: { state: keyof typeof STATE_TEXTS; name: string }) {
  const { title, text } = STATE_TEXTS[state](name);
  return (
    <section class="state" role="status">
      <h2>{title}</h2>
      {text && <p class="quiet">{text}</p>}
    </section>
  );
}
