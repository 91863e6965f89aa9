import { wholeDraft } from '../engine/detectors';
import { callsForResponse } from '../engine/measures/response';
import { callStarters } from '../engine/measures/starters';
import { voiceOf } from '../engine/measures/voice';
import { defineRule } from '../engine/rule';

export const noCallForResponse = defineRule({
  id: 'no-call-for-response',
  category: 'engagement',
  check: 'invites-response',
  severity: 'note',
  title: 'A notice nobody can answer',
  why: 'The ranking X published in April 2023 gave a predicted reply more weight than a predicted like; a notice leaves readers nothing to reply to.',
  source: {
    label: 'X, the-algorithm-ml, heavy ranker: engagement weights of 5 April 2023',
    url: 'https://github.com/twitter/the-algorithm-ml/blob/main/projects/home/recap/README.md',
    grade: 'platform rule',
  },
  appliesWhen: {
    kinds: ['post'],
    minWords: 20,
    // Drafts in a personal voice hear of a missing question instead: one lack is told once.
    test: ({ document }) =>
      !document.poll && (voiceOf(document) === 'announcement' || callsForResponse(document).length > 0),
    otherwise: 'Judged for announcements and offers of 20 words or more; other posts are judged by what they ask.',
  },
  detect: wholeDraft(({ document }) => callsForResponse(document).length === 0),
  messages: {
    found: 'It tells readers what to do and gives them no way to answer; one line can invite that.',
  },
  suggest: (_detection, { document }) => callStarters(document),
  examples: {
    flags: [
      'Our spring menu is out now, with three dishes from the garden. Book your table for the weekend at the usual number.',
      'Our new workshop on bread for beginners is open. Register now at the front desk, places are limited to twelve people.',
      'Tickets for the winter concert are on sale from Monday. Buy your seats at the box office, doors open at seven 🎻',
      'Our new episode is out now: forty minutes on growing tomatoes in shade. Check it out in your usual podcast app 🍅',
      'The summer sale starts on Friday, with 30 % off all our boots. Shop now in the store or order at the counter.',
      'We are hiring a second baker for the early shift. Apply now at the counter, and bring a loaf if you like 🥖',
    ],
    allows: [
      {
        poll: true,
        text: 'Our spring menu is out now, with three dishes from the garden. Book your table for the weekend at the usual number.',
      },
      'Our spring menu is out now, with three dishes from the garden. Tell us which one you would order, and book your table.',
      'Our new workshop on bread is open, register now at the front desk. What would you like to learn there first?',
      'Tickets on sale Monday 🎻',
      {
        kind: 'reply',
        text: 'Our new opening hours are on the door now, and you can book your table at the usual number or by mail 🙂',
      },
      'I have been baking sourdough every weekend for a year now, and last Sunday the crust held for the first time.',
      'The council approved the new tram line on Tuesday. Work starts in April and will take about three years to finish.',
      'Our new episode is out now: forty minutes on tomatoes in shade. Drop your questions below and we will answer them 🍅',
    ],
  },
});
