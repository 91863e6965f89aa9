import { t } from '../../lib/texts';
import type { Balance, Corner } from '../../lib/vocabulary';
import { INSET, type Place, SIZE } from './badge-place';
import type { HintEvents } from './hint-model';

interface BadgeProps {
  count: number;
  notice: boolean;
  balance: Balance | null;
  open: boolean;
  corner: Corner;
  /** Viewport rectangle of the editor. */
  editor: DOMRect;
  /** Viewport px. */
  place: Place;
  events: HintEvents;
}

/** Pointer travel that makes a press a drag, px. */
const DRAG = 6;
/** Where an arrow key sends the badge. */
const ARROWS: Record<string, (corner: Corner) => string> = {
  ArrowUp: (corner) => corner.replace('bottom', 'top'),
  ArrowDown: (corner) => corner.replace('top', 'bottom'),
  ArrowLeft: (corner) => corner.replace('right', 'left'),
  ArrowRight: (corner) => corner.replace('left', 'right'),
};

/** The quiet badge at the composer's corner: how many points are open, and how praise and criticism weigh. */
export function Badge({ count, notice, balance, open, corner, editor, place, events }: BadgeProps) {
  const label = count > 0 ? t('hints.badge.open', count) : t(notice ? 'hints.badge.note' : 'hints.badge.none');

  /** A drag moves the badge to the corner it is let go at; a press without travel stays a click. */
  const drag = (down: PointerEvent) => {
    const badge = down.currentTarget as HTMLElement;
    const { left, top } = place;
    let moved = false;
    const move = ({ clientX, clientY }: PointerEvent) => {
      const [byX, byY] = [clientX - down.clientX, clientY - down.clientY];
      moved ||= Math.hypot(byX, byY) > DRAG;
      if (moved) badge.style.translate = `${left + byX}px ${top + byY}px`;
    };
    const release = ({ clientX, clientY }: PointerEvent) => {
      badge.removeEventListener('pointermove', move);
      if (!moved) return;
      const row = clientY < editor.top + editor.height / 2 ? 'top' : 'bottom';
      const column = clientX < editor.left + editor.width / 2 ? 'left' : 'right';
      // The click that ends a drag is no click on the badge.
      badge.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
      events.moveBadge(`${row}-${column}`);
    };
    badge.setPointerCapture(down.pointerId);
    badge.addEventListener('pointermove', move);
    badge.addEventListener('pointerup', release, { once: true });
  };

  return (
    <button
      type="button"
      class="badge"
      style={{ translate: `${place.left}px ${place.top}px` }}
      aria-label={label}
      aria-expanded={open}
      aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight"
      title={t('hints.badge.title', { label })}
      data-notice={notice && count === 0}
      onClick={events.togglePanel}
      onPointerDown={drag}
      onKeyDown={({ key }) => {
        const to = ARROWS[key]?.(corner) as Corner | undefined;
        if (to && to !== corner) events.moveBadge(to);
      }}
    >
      {count > 0 ? count : notice ? 'i' : '✓'}
      {balance && balance.stance !== 'none' && <Weights balance={balance} />}
    </button>
  );
}

/** Praise and criticism as two parts of one line under the count: the balance as small as it can be. */
function Weights({ balance: { praise, criticism } }: { balance: Balance }) {
  const width = SIZE - INSET;
  const share = praise / (praise + criticism || 1);
  return (
    <svg class="weights" viewBox={`0 0 ${width} 3`} aria-hidden="true">
      <rect class="praise" width={width * share} height="3" rx="1" />
      <rect class="criticism" x={width * share} width={width * (1 - share)} height="3" rx="1" />
    </svg>
  );
}
