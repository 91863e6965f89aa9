import type { ComponentChildren } from 'preact';

/** The sections of the journal, in order; the ids are addresses. */
export const JOURNAL_SECTIONS = {
  week: 'This week',
  calendar: 'Calendar',
  balance: 'Balance',
  focus: 'Topics',
  answers: 'Replies',
  readers: 'Readers',
  posts: 'All posts',
  plan: 'Plan',
  keeping: 'Data',
} as const;
export type JournalSectionId = keyof typeof JOURNAL_SECTIONS;

/** One section of the journal. */
export function JournalSection({ id, children }: { id: JournalSectionId; children: ComponentChildren }) {
  return (
    <section id={id} class="section stack" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {JOURNAL_SECTIONS[id]}
      </h2>
      {children}
    </section>
  );
}

/** Puts the focus on a section's heading, for when the focused control has vanished. */
export function focusJournalSection(id: JournalSectionId): void {
  document.getElementById(`${id}-heading`)?.focus();
}
