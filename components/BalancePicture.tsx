import { t } from '../lib/texts';
import type { Balance } from '../lib/vocabulary';

/** Steepest tilt of the beam, degrees: far enough to be seen, near enough to stay in the picture. */
const STEEPEST = 16;

/** Praise against criticism as a pair of scales, with what the stance is called and what readers make of it. */
export function BalancePicture({ balance }: { balance: Balance }) {
  const { stance } = balance;
  return (
    <figure class="balance">
      <Scales balance={balance} />
      <figcaption>
        <p class="balance-stance">{t(`hints.balance.${stance}.title`)}</p>
        <p class="balance-meaning">{t(`hints.balance.${stance}.meaning`)}</p>
      </figcaption>
    </figure>
  );
}

function Scales({ balance: { praise, criticism } }: { balance: Balance }) {
  const sum = praise + criticism;
  const lean = sum > 0 ? (criticism - praise) / sum : 0;
  const tilt = `rotate(${(lean * STEEPEST).toFixed(1)} 52 30)`;
  // Pans hang upright from the ends of the tilted beam, 36 px from its middle.
  const radians = (lean * STEEPEST * Math.PI) / 180;
  const reach = 36 * Math.cos(radians);
  const drop = 36 * Math.sin(radians);
  return (
    <svg class="balance-picture" viewBox="0 0 104 72" fill="none" aria-hidden="true">
      <g class="beam" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">
        <path d="M38 68h28M52 68V30" />
        <path d="M16 30h72" transform={tilt} />
      </g>
      <Pan kind="praise" x={52 - reach} y={30 - drop} radius={radiusOf(praise, sum)} />
      <Pan kind="criticism" x={52 + reach} y={30 + drop} radius={radiusOf(criticism, sum)} />
    </svg>
  );
}

/** 6 to 14 px, by share of the whole. */
function radiusOf(weight: number, sum: number): number {
  return sum > 0 ? 6 + (8 * weight) / sum : 8;
}

interface PanProps {
  kind: 'praise' | 'criticism';
  x: number;
  y: number;
  radius: number;
}

/** Left +, right −: the sign says the side where the colour is not seen. */
function Pan({ kind, x, y, radius }: PanProps) {
  const arm = radius * 0.45;
  return (
    <g>
      <circle class={kind} cx={x} cy={y} r={radius} />
      <path
        class="sign"
        d={kind === 'praise' ? `M${x - arm} ${y}h${2 * arm}M${x} ${y - arm}v${2 * arm}` : `M${x - arm} ${y}h${2 * arm}`}
        stroke-width="2"
        stroke-linecap="round"
      />
    </g>
  );
}
