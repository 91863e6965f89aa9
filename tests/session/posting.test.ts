import { describe, expect, it } from 'vitest';
import { type Certainty, judgePosting, type PostingJudge } from '../../lib/session/posting';

type Step = (judge: PostingJudge) => void;
const press =
  (at = 0, text = 'Fog on the hills.'): Step =>
  (judge) =>
    judge.intended({ text }, at);
const call =
  (status: number, at = 500): Step =>
  (judge) =>
    judge.called(status, at);
const empty =
  (at = 500): Step =>
  (judge) =>
    judge.emptied(at);
const type: Step = (judge) => judge.typed();
const look =
  (at: number): Step =>
  (judge) =>
    judge.settled(at);
const leave =
  (at = 500): Step =>
  (judge) =>
    judge.left(at);

/** What happens, and what is made of it: by a site whose call is known, and by one of which only the page is seen. */
const STORIES: [what: string, steps: Step[], known: Certainty[], unknown: Certainty[]][] = [
  ['Post, the call succeeds', [press(), call(200)], ['certain'], ['certain']],
  ['Post, the composer empties', [press(), empty()], [], ['likely']],
  ['Post, empties, no call comes', [press(), empty(), look(10_001)], ['likely'], ['likely']],
  ['Post, empties, the call succeeds', [press(), empty(100), call(201)], ['certain'], ['likely']],
  ['Post, the call fails', [press(), call(500), look(10_001)], [], []],
  ['Post, the call fails, pressed again', [press(), call(500), press(900), call(200, 1200)], ['certain'], ['certain']],
  ['Post, nothing happens', [press(), look(10_001)], [], []],
  ['Post, nothing happens, emptied much later', [press(), look(10_001), empty(11_000)], [], []],
  ['Post, typing goes on, emptied by hand', [press(), type, empty(3000)], [], []],
  ['pressed twice before the answer', [press(), press(100), call(200)], ['certain'], ['certain']],
  ['Post with nothing written', [press(0, '  '), empty(), call(200)], [], []],
  ['discarded without Post', [empty()], [], []],
  ['a call without Post', [call(200)], [], []],
  ['a call the browser tells nothing of', [press(), call(0)], [], []],
  ['Post, the page goes away', [press(), leave()], ['likely'], ['likely']],
  ['the page goes away without Post', [leave()], [], []],
  [
    'two posts, one after the other',
    [press(), call(200), press(2000, 'More fog.'), call(200, 2300)],
    ['certain', 'certain'],
    ['certain', 'certain'],
  ],
];

describe('was it posted?', () => {
  describe.each([
    ['the call is known', true],
    ['only the page is seen', false],
  ] as const)('%s', (_, callKnown) => {
    it.each(STORIES)('%s', (_what, steps, known, unknown) => {
      const posted: Certainty[] = [];
      const judge = judgePosting(callKnown, (_draft, certainty) => posted.push(certainty));
      for (const step of steps) step(judge);
      expect(posted).toEqual(callKnown ? known : unknown);
    });
  });

  it('hands on the draft as it was when Post was pressed', () => {
    let text = '';
    const judge = judgePosting(true, (draft) => {
      text = draft.text;
    });
    press(0, 'As it was.')(judge);
    call(200)(judge);
    expect(text).toBe('As it was.');
  });
});
