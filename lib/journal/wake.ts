/**
 * The journal's part of the background: alarms, badge, notifications, and the posts that have had their time. The worker
 * may die at any moment, so everything is worked out anew from what is stored whenever it wakes.
 */
import { browser } from 'wxt/browser';
import { dayIn, dayName, instantOf, weekOf, zoneHere } from '../day';
import type { Plan, Settings } from '../settings';
import { readSettings, watchSettings } from '../settings';
import { t } from '../texts';
import type { JournalEntry } from './entry';
import { readMemory, remember } from './memory';
import { catchUp } from './record';
import { reminderWords } from './reminder-words';
import { nextReminder, type Reminder, slotDue } from './reminders';
import { dueForRemoval, oldestKept } from './retention';
import { dueAt, nextSlot } from './schedule';
import { readBefore, readSince, removeEntries, watchJournal } from './store';

const ALARM = 'candor-journal';
const NOTIFICATION = 'candor-journal';
const DAYS_REMEMBERED = 7;
const BADGE_COLOUR = '#0b5f63';
const DAY = 24 * 3_600_000;

let speak: (settings: Settings) => unknown = () => {};

/**
 * Listens for everything that can change what is due; call once, synchronously, when the background starts. `inLanguage`
 * lets the texts be those of the settings, before any is said.
 */
export function startReminders(inLanguage: typeof speak): void {
  speak = inLanguage;
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refresh();
  });
  browser.runtime.onStartup.addListener(() => void refresh());
  browser.runtime.onInstalled.addListener(() => void refresh());
  watchSettings(() => void refresh());
  watchJournal(() => void refresh());
  browser.permissions.onAdded.addListener(() => {
    openOnClick();
    void refresh();
  });
  openOnClick();
  // Switching the extension off and on again loses the alarm and tells nobody.
  void browser.alarms.get(ALARM).then((alarm) => alarm ?? refresh());
}

/** Lets the background look again soon, for pages that changed the journal while it slept. */
export async function nudgeReminders(): Promise<void> {
  await browser.alarms.create(ALARM, { when: Date.now() + 1_000 });
}

/** Asks the browser; call from a click. A refusal is remembered, so that nobody is asked twice unasked. */
export async function askForNotifications(): Promise<boolean> {
  const granted = await browser.permissions.request({ permissions: ['notifications'] });
  await remember({ refused: granted ? 'no' : 'yes' });
  return granted;
}

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

let last: Promise<unknown> = Promise.resolve();

/** One at a time: two events in the same moment must not show two reminders. */
function refresh(): Promise<unknown> {
  last = last.then(lookAgain, lookAgain);
  return last.catch(() => {});
}

async function lookAgain(): Promise<void> {
  await catchUp();
  const settings = await readSettings();
  speak(settings);
  const { plan } = settings;
  const [now, here] = [Date.now(), zoneHere()];
  await removeOld(plan.keepMonths, now, here);
  const entries = await readSince((weekOf(dayIn(here, now)) - 2) * DAY);
  const { reminded } = await readMemory();
  const due = nextReminder(plan, entries, { now, here, reminded });
  if (due && due.at <= now && (await mayNotify())) await remind(due, dayName(dayIn(here, now)), reminded);

  const slot = slotDue(plan, entries, now, here);
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  await browser.action.setBadgeText({ text: slot ? '1' : '' });
  await browser.action.setTitle({ title: slot ? t('background.reminders.badge') : 'Candor' });

  await browser.alarms.create(ALARM, { when: await nextLook(plan, entries, now, here) });
}

/** When something can change by itself: a reminder, a slot that comes due, a new day. */
async function nextLook(plan: Plan, entries: readonly JournalEntry[], now: number, here: string): Promise<number> {
  const { reminded } = await readMemory();
  const zone = plan.zone ?? here;
  const slot = nextSlot(plan, entries, now, zone);
  const moments = [
    instantOf(dayIn(here, now) + 1, 1, here),
    slot && dueAt(slot, plan, zone),
    nextReminder(plan, entries, { now, here, reminded })?.at,
  ];
  return Math.min(...(moments.filter((moment) => typeof moment === 'number' && moment > now) as number[]));
}

async function remind(reminder: Reminder, today: string, reminded: readonly string[]): Promise<void> {
  // Remembered first: if the worker dies in between, the day passes without one rather than with two.
  const kept = await remember({ reminded: [...reminded, today].slice(-DAYS_REMEMBERED) });
  if (!kept) return;
  const { title, message } = reminderWords(reminder);
  // What the system refuses still shows in the popup and on the button; the next alarm must be set all the same.
  await browser.notifications
    .create(NOTIFICATION, { type: 'basic', iconUrl: '/icon/128.png', title, message })
    .catch(() => {});
}

async function removeOld(keepMonths: number | null, now: number, here: string): Promise<void> {
  const { overdue } = await readMemory();
  const today = dayIn(here, now);
  const old = keepMonths === null ? [] : await readBefore((oldestKept(today, keepMonths) + 1) * DAY);
  const due = dueForRemoval(old, keepMonths, overdue, today, now);
  if (due.remove.length > 0) await removeEntries(due.remove);
  if (due.overdue !== overdue) await remember({ overdue: due.overdue });
}

let listening = false;

/** Absent until the writer allows notifications. */
function openOnClick(): void {
  if (listening || !browser.notifications) return;
  listening = true;
  browser.notifications.onClicked.addListener(() => {
    void browser.tabs.create({ url: browser.runtime.getURL('/journal.html') });
  });
}
