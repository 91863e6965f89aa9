import type { ComponentChildren } from 'preact';
import { t } from '../lib/texts';

/** The sections of the options page, in order; the ids are addresses. */
export const SECTIONS = ['topics', 'ties', 'schedule', 'sites', 'rules', 'ignored', 'appearance', 'data'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What a section is called. */
export function titleOf(id: SectionId): string {
  return t(`options.sections.${id}`);
}

/** One section of the options page. */
export function Section({ id, children }: { id: SectionId; children: ComponentChildren }) {
  return (
    <section id={id} class="section stack" aria-labelledby={headingOf(id)}>
      <h2 id={headingOf(id)} tabIndex={-1}>
        {titleOf(id)}
      </h2>
      {children}
    </section>
  );
}

/** Puts the focus on a section's heading, for when the focused control has vanished. */
export function focusSection(id: SectionId): void {
  document.getElementById(headingOf(id))?.focus();
}

function headingOf(id: SectionId): string {
  return `${id}-heading`;
}
