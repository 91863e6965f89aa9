import { t } from '../lib/texts';
import { CHECK_GROUPS, type CheckItem } from '../lib/vocabulary';
import { StatusIcon, statusWord } from './StatusIcon';

/** The checks of a review in fixed groups, each with its status as icon and word, and the reason. */
export function Checklist({ items }: { items: readonly CheckItem[] }) {
  return (
    <div class="checklist">
      {CHECK_GROUPS.map((group) => (
        <Group key={group} title={t(`popup.groups.${group}`)} items={items.filter((item) => item.group === group)} />
      ))}
    </div>
  );
}

function Group({ title, items }: { title: string; items: readonly CheckItem[] }) {
  if (items.length === 0) return null;
  return (
    <section class="check-group">
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.id} class={`check is-${item.status}`}>
            <StatusIcon status={item.status} />
            <span class="check-title">{item.title}</span>
            <span class={`check-status status-${item.status}`}>{statusWord(item.status)}</span>
            <span class="check-reason">{item.reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
