import { t } from '../../lib/texts';
import type { HintEvents, HintModel } from './hint-model';

/** What was just set aside, and the way to take it back; told to screen readers by the announcer. */
export function Toast({ toast, events }: { toast: NonNullable<HintModel['toast']>; events: HintEvents }) {
  return (
    <div class="toast">
      {toast.text}{' '}
      <button type="button" class="undo" onClick={events.undo}>
        {t('hints.aside.undo')}
      </button>
    </div>
  );
}
