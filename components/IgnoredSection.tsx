import { asideChange } from '../lib/settings';
import { focusSection } from './Section';
import type { UsedSettings } from './use-settings';

interface IgnoredSectionProps {
  wordings: readonly string[];
  change: UsedSettings['change'];
}

/** Wordings that are left alone wherever they stand, each with the way back. */
export function IgnoredSection({ wordings, change }: IgnoredSectionProps) {
  const restore = async (wording: string) => {
    const done = `“${wording}” is looked at again.`;
    const restored = await change((now) => asideChange(now, { scope: 'wording', wording }, true), done);
    // The pressed button is gone with its row.
    if (restored) focusSection('ignored');
  };
  if (wordings.length === 0) {
    return (
      <p class="quiet">
        Nothing is ignored. “Ignore this wording” on a hint puts the words here, where they can be brought back.
      </p>
    );
  }
  return (
    <>
      <p class="quiet">These words are left alone wherever they stand.</p>
      <ul class="card ignored">
        {wordings.map((wording) => (
          <li key={wording}>
            <q>{wording}</q>
            <button type="button" class="button plain" onClick={() => restore(wording)}>
              Restore<span class="unseen"> {wording}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
