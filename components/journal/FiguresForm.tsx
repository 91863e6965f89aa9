import { useEffect, useRef, useState } from 'preact/hooks';
import { FIGURES, parseFigure } from '../../lib/journal/engagement';
import type { Figure, Figures, JournalEntry } from '../../lib/journal/entry';
import { changeEntries } from '../../lib/journal/store';
import { t } from '../../lib/texts';
import type { UsedJournal } from './use-journal';

interface FiguresFormProps {
  entry: JournalEntry;
  entries: readonly JournalEntry[];
  journal: UsedJournal;
  onDone(): void;
}

/** What readers did with one post, typed by the writer; refused where it is typed. */
export function FiguresForm({ entry, entries, journal, onDone }: FiguresFormProps) {
  const first = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<Record<Figure, string>>(() => startOf(entry, entries));
  const [touched, setTouched] = useState(false);
  useEffect(() => first.current?.focus(), []);

  const read = Object.fromEntries(FIGURES.map((name) => [name, parseFigure(typed[name])])) as Record<
    Figure,
    ReturnType<typeof parseFigure>
  >;
  const errorOf = (name: Figure) => {
    const figure = read[name];
    return touched && 'error' in figure ? figure.error : '';
  };

  const save = async (event: Event) => {
    event.preventDefault();
    setTouched(true);
    const figures: Figures = {};
    for (const name of FIGURES) {
      const figure = read[name];
      if ('error' in figure) return document.getElementById(`figure-${name}`)?.focus();
      if (figure.value !== undefined) figures[name] = figure.value;
    }
    if (await journal.run(() => changeEntries([entry.id], () => ({ figures })), t('journal.figures.saved'))) onDone();
  };

  return (
    <form class="fields figures" onSubmit={save} aria-label={t('journal.figures.form')} noValidate>
      {FIGURES.map((name, at) => (
        <div key={name}>
          <label for={`figure-${name}`}>{t(`journal.figures.${name}`)}</label>
          <input
            id={`figure-${name}`}
            ref={at === 0 ? first : undefined}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={typed[name]}
            aria-invalid={errorOf(name) !== ''}
            aria-describedby={`figure-${name}-error`}
            onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
            onBlur={() => setTouched(true)}
          />
          <p id={`figure-${name}-error`} role="alert" class="refusal small">
            {errorOf(name)}
          </p>
        </div>
      ))}
      <div class="row">
        <button type="submit" class="button primary">
          {t('journal.figures.save')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t('general.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The stored figures; followers as they were last entered for the same site. */
function startOf({ figures, site }: JournalEntry, entries: readonly JournalEntry[]): Record<Figure, string> {
  const known = entries.findLast((entry) => entry.site === site && entry.figures?.followers !== undefined);
  const start = { ...figures, followers: figures?.followers ?? known?.figures?.followers };
  return Object.fromEntries(
    FIGURES.map((name) => [name, start[name] === undefined ? '' : String(start[name])]),
  ) as Record<Figure, string>;
}
