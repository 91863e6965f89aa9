import type { ComponentChildren } from 'preact';
import { t } from '../../lib/texts';

/** The sections of the journal, in order; the ids are addresses. */
export const JOURNAL_SECTIONS = [
  'week',
  'calendar',
  'balance',
  'focus',
  'answers',
  'readers',
  'posts',
  'plan',
  'keeping',
] as const;
export type JournalSectionId = (typeof JOURNAL_SECTIONS)[number];

/** What a section is called, on its heading and in the list of sections. */
export function sectionTitle(id: JournalSectionId): string {
  return t(`journal.sections.${id}`);
}

/** One section of the journal. */
export function JournalSection({ id, children }: { id: JournalSectionId; children: ComponentChildren }) {
  return (
    <section id={id} class="section stack" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {sectionTitle(id)}
      </h2>
      {children}
    </section>
  );
}

/** Puts the focus on a section's heading, for when the focused control has vanished. */
export function focusJournalSection(id: JournalSectionId): void {
  document.getElementById(`${id}-heading`)?.focus();
}
