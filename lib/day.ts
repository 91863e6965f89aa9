/**
 * Calendar days and wall clocks, shared by settings and journal. A day is a number (days since 1970-01-01), which no time
 * zone and no daylight saving can bend; it is stored and shown as YYYY-MM-DD. Weeks start on Monday (ISO 8601).
 */
import { tzOffset } from '@date-fns/tz';

/** Days since 1970-01-01. */
export type DayNumber = number;
/** YYYY-MM-DD, as stored. */
export type Day = string;
/** HH:MM, 24 hours, as stored. */
export type ClockTime = string;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** 1 January 1970 was a Thursday: the third day after Monday. */
const FIRST_WEEKDAY = 3;

/** Monday to Sunday; their names are the language's. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The number of a stored day; NaN for what is no day of the calendar. */
export function dayNumber(day: Day): DayNumber {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!parts) return Number.NaN;
  const number = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY;
  return dayName(number) === day ? number : Number.NaN;
}

export function dayName(day: DayNumber): Day {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 Monday to 6 Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
}

/** The Monday of the day's week. */
export function weekOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day);
}

/** The first day of the day's month, `months` later. */
export function monthOf(day: DayNumber, months = 0): DayNumber {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY;
}

/** The day that a clock `offset` minutes ahead of UTC showed at a moment (epoch ms). */
export function dayAt(when: number, offset: number): DayNumber {
  return Math.floor((when + offset * MINUTE) / DAY);
}

/** Minutes since midnight on that clock. */
export function minuteAt(when: number, offset: number): number {
  return Math.floor((when + offset * MINUTE) / MINUTE) - dayAt(when, offset) * 24 * 60;
}

/** Minutes that a zone's clocks are ahead of UTC at a moment (epoch ms). */
export function offsetAt(when: number, zone: string): number {
  return tzOffset(zone, new Date(when));
}

/** The day it is in a zone. */
export function dayIn(zone: string, when: number): DayNumber {
  return dayAt(when, offsetAt(when, zone));
}

export function isZone(zone: string): boolean {
  return zone !== '' && !Number.isNaN(tzOffset(zone, new Date(0)));
}

/** The zone this browser is set to. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Minutes since midnight; NaN for what is no time of day. */
export function minutesOf(time: ClockTime): number {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : Number.NaN;
}

/**
 * The moment (epoch ms) at which clocks in a zone show this day and minute. A time that the clocks skip in spring comes as
 * much later as they skip; of a time that they show twice in autumn, the first counts.
 */
export function instantOf(day: DayNumber, minute: number, zone: string): number {
  const wall = day * DAY + minute * MINUTE;
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const early = wall - before * MINUTE;
  if (before === after || offsetAt(early, zone) === before) return early;
  const late = wall - after * MINUTE;
  return offsetAt(late, zone) === after ? late : early;
}
