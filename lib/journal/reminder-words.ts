/** What a reminder says. Apart from the journal's other sentences, as the worker holds few texts. */
import { t } from '../texts';
import type { Reminder } from './reminders';

/** Title and message of the notification; an invitation, no debt. */
export function reminderWords({ kind }: Reminder): { title: string; message: string } {
  return kind === 'replies'
    ? { title: t('background.reminders.repliesTitle'), message: t('background.reminders.replies') }
    : { title: t('background.reminders.slotTitle'), message: t('background.reminders.slot') };
}
