import { afterEach, describe, expect, it } from 'vitest';
import { dayName, dayNumber } from '../../lib/day';
import { reminderWords } from '../../lib/journal/reminder-words';
import { stateSlots } from '../../lib/journal/schedule';
import { streakOf, weeksOf } from '../../lib/journal/streak';
import {
  dayAndMonth,
  longDay,
  momentWords,
  monthName,
  passedSlots,
  percent,
  percentNumber,
  shortDay,
  slotTime,
  standingAlone,
  toOneDigit,
  weekdayName,
  weekWords,
} from '../../lib/journal/words';
import type { Plan } from '../../lib/settings/plan';
import { setTexts } from '../../lib/texts';
import type { Language } from '../../lib/vocabulary';
import { readCatalogues } from '../../scripts/catalogues';
import { postedOn } from './made-entries';
import { onDays, weekly } from './planned';

const FIRST = dayNumber('2026-01-05');
function said(plan: Plan, ...counts: number[]): string {
  const entries = counts.flatMap((count, week) =>
    Array.from({ length: count }, (_, at) => postedOn(dayName(FIRST + 7 * week + (at % 7)))),
  );
  const weeks = weeksOf(entries, plan, FIRST + 7 * (counts.length - 1) + 2);
  return weekWords(weeks, streakOf(weeks));
}

describe('the sentence of the week', () => {
  const rest = { rest: [{ from: '2026-01-12', to: '2026-01-18' }] };
  it.each<[string, string, RegExp]>([
    ['an ordinary week', said(weekly(2), 2, 1), /^$/],
    ['the goal is reached', said(weekly(2), 2, 2), /goal is reached/],
    ['after an unusually good week', said(weekly(2), 5, 0), /Last week brought 5 posts where 2 were planned.*own pace/],
    ['after silence', said(weekly(3), 3, 0, 0, 0), /Welcome back.*one post this week/],
    ['back after silence', said(weekly(3), 3, 0, 0, 1), /You are back/],
    [
      'last week fell short',
      said(weekly(2), 2, 1, 0),
      /which happens. 3 posts this week mend it, and your 1 week in a row goes on/,
    ],
    ['a week of rest', said(weekly(2, '2026-01-05', rest), 2, 0), /rest/],
  ])('%s', (_name, words, expected) => {
    expect(words).toMatch(expected);
  });

  it('names posts that are no progress, and why', () => {
    const entries = [postedOn('2026-01-05', '12:00', { checks: { 'on-topic': 'problem' } })];
    const weeks = weeksOf(entries, weekly(2), FIRST);
    expect(weekWords(weeks, streakOf(weeks))).toMatch(/1 post of this week is in the journal but not in the goal/);
  });
});

it('missed slots are named without blame', () => {
  const plan = onDays([0, null], [1, null], [5, null]);
  const words = (entries = [] as ReturnType<typeof postedOn>[]) =>
    passedSlots(stateSlots(FIRST, plan, entries, FIRST + 3));
  expect(words()).toBe('Monday and Tuesday went by without a post. A post on any other day fills the slot as well.');
  expect(words([postedOn('2026-01-06'), postedOn('2026-01-07')])).toBe('');
});

it.each([
  [{ day: FIRST, minute: 570, site: null }, 'Today, 09:30'],
  [{ day: FIRST + 1, minute: null, site: null }, 'Tomorrow, any time'],
  [{ day: FIRST + 3, minute: 0, site: null }, 'Thursday, 00:00'],
  [{ day: FIRST + 8, minute: null, site: null }, 'Tuesday 13 January, any time'],
])('a slot is said as the writer would', (slot, expected) => {
  expect(slotTime(slot, FIRST)).toBe(expected);
});

it.each([
  [0.052, '5.2 %'],
  [0.05, '5 %'],
  [0.004, '0.4 %'],
  [0.123, '12 %'],
  [1.5, '150 %'],
])('%f is said as %s', (share, expected) => {
  expect(percent(share)).toBe(expected.replace(' ', '\u00a0'));
});

it('no sentence blames, races or shouts', () => {
  const sentences = [
    ...[said(weekly(2), 5, 0), said(weekly(3), 3, 0, 0, 0), said(weekly(2), 2, 1, 0), said(weekly(2), 2, 2)],
    ...Object.values(reminderWords({ kind: 'replies', at: 0, site: null })),
    ...Object.values(reminderWords({ kind: 'slot', at: 0, slot: { day: 0, minute: null, site: null } })),
  ];
  expect(sentences.filter((words) => /!|fail|miss|lost|behind|should have|followers|hurry|only/i.test(words))).toEqual(
    [],
  );
});

describe('in the writer’s language', () => {
  const texts = readCatalogues();
  const speak = (language: Language) => setTexts(language, texts[language], texts.en);
  afterEach(() => speak('en'));
  const inEach = (say: () => string) =>
    (['en', 'de', 'es', 'fr'] as const).map((language) => {
      speak(language);
      return say();
    });

  it.each<[string, () => string, string[]]>([
    ['a day', () => longDay(FIRST), ['Monday 5 January', 'Montag, 5. Januar', 'lunes, 5 de enero', 'lundi 5 janvier']],
    ['a date', () => shortDay(FIRST), ['5 Jan 2026', '5. Jan. 2026', '5 ene 2026', '5 janv. 2026']],
    ['a day on an axis', () => dayAndMonth(FIRST), ['5 Jan', '5. Jan.', '5 ene', '5 janv.']],
    ['a weekday', () => weekdayName(2), ['Wednesday', 'Mittwoch', 'miércoles', 'mercredi']],
    ['a weekday, short', () => weekdayName(6, 'short'), ['Sun', 'So', 'dom', 'dim.']],
    [
      'a month alone',
      () => standingAlone(monthName(FIRST)),
      ['January 2026', 'Januar 2026', 'Enero de 2026', 'Janvier 2026'],
    ],
    [
      'a moment',
      () => momentWords({ when: Date.UTC(2026, 0, 5, 9, 30), offset: 0 }),
      ['5 Jan 2026, 09:30', '5. Jan. 2026, 09:30', '5 ene 2026, 09:30', '5 janv. 2026, 09:30'],
    ],
    [
      'a slot',
      () => slotTime({ day: FIRST + 1, minute: null, site: null }, FIRST),
      ['Tomorrow, any time', 'morgen, beliebige Uhrzeit', 'mañana, a cualquier hora', 'demain, à toute heure'],
    ],
    ['a share', () => percent(0.052), ['5.2\u00a0%', '5,2\u00a0%', '5,2\u00a0%', '5,2\u00a0%']],
    ['the lower end of a range', () => percentNumber(0.052), ['5.2', '5,2', '5,2', '5,2']],
    ['how many times', () => toOneDigit(2), ['2.0', '2,0', '2,0', '2,0']],
  ])('%s', (_what, say, expected) => {
    expect(inEach(say)).toEqual(expected);
  });

  it.each<[string, Language, Plan, number[], RegExp]>([
    [
      'several posts, one week',
      'de',
      weekly(2),
      [2, 1, 0],
      /3 Beiträge .* gleichen es aus, und deine Serie von 1 Woche/,
    ],
    ['one post, several weeks', 'de', weekly(1), [1, 1, 0, 1], /1 Beitrag .* gleicht es aus, .* von 2 Wochen/],
    ['several posts, one week', 'es', weekly(2), [2, 1, 0], /Con 3 publicaciones .* tu racha de 1 semana/],
    ['one post, several weeks', 'fr', weekly(1), [1, 1, 0, 1], /1 publication .* suffit .* votre série de 2 semaines/],
  ])('%s in %s', (_what, language, plan, counts, expected) => {
    speak(language);
    expect(said(plan, ...counts)).toMatch(expected);
  });

  it.each<[Language, string]>([
    ['de', 'Montag und Dienstag vergingen ohne Beitrag.'],
    ['es', 'El lunes y el martes pasaron sin publicación.'],
    ['fr', 'Lundi et mardi sont passés sans publication.'],
  ])('slots that went by, in %s', (language, expected) => {
    speak(language);
    expect(passedSlots(stateSlots(FIRST, onDays([0, null], [1, null]), [], FIRST + 3))).toContain(expected);
  });

  it('nothing shouts in any language', () => {
    for (const { background, journal } of Object.values(texts))
      expect(JSON.stringify([background, journal])).not.toMatch(/[!¡]/);
  });
});
