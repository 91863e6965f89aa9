import { closestAcross } from '../editors/across-shadow';
import type { Editor } from '../editors/editor';
import { composerOf } from '../sites';
import type { Site } from '../sites/site';
import type { Draft } from '../vocabulary';
import { type Certainty, judgePosting } from './posting';

/** How often the composer is looked at while a post is on its way, ms. Nothing runs at any other time. */
const LOOK_EVERY = 200;
const BUTTONS = 'button, [role="button"], input[type="submit"]';
const ASLEEP = ':disabled, [aria-disabled="true"]';

/**
 * Watches one composer for the moment its draft is posted: listens, presses nothing, stops nothing. The text that was
 * posted is taken by `snapshot` before the site clears it. `hold` is asked at each press of Post: true when the press was
 * kept from the site, as the calm moment does. Ends with the signal, or once the composer is gone for good.
 */
export function watchPosting(
  editor: Editor,
  site: Site | undefined,
  snapshot: () => Draft,
  onPosted: (draft: Draft, certainty: Certainty) => void,
  signal: AbortSignal,
  hold: (pressed: Event) => boolean = () => false,
): void {
  const { root } = editor;
  const page = root.ownerDocument;
  const sending = site?.sending ?? {};
  const judge = judgePosting(sending.call !== undefined, onPosted);
  const sleepers = new WeakSet<Element>();
  const finished = new AbortController();
  let waiting: (() => void) | null = null;

  const gone = () => !root.isConnected || editor.read().trim() === '';
  const noteSleepers = () => {
    if (gone()) for (const button of composerOf(site, root).querySelectorAll(ASLEEP)) sleepers.add(button);
  };
  const intend = () => {
    judge.intended(snapshot(), performance.now());
    if (!waiting && !judge.settled(performance.now())) waiting = wait();
  };

  /** Looks and listens until the judge has settled. */
  const wait = () => {
    const calls = sending.call ? watchCalls(sending.call, (status) => judge.called(status, performance.now())) : null;
    const timer = setInterval(() => {
      if (gone()) judge.emptied(performance.now());
      if (judge.settled(performance.now())) stop();
    }, LOOK_EVERY);
    const stop = () => {
      clearInterval(timer);
      calls?.disconnect();
      waiting = null;
      if (!root.isConnected) finished.abort();
    };
    return stop;
  };

  const options = { signal: AbortSignal.any([signal, finished.signal]), capture: true };
  page.addEventListener(
    'click',
    (event) => {
      if (!root.isConnected && !waiting) return finished.abort();
      const pressed = event.composedPath()[0];
      if (pressed instanceof Element && isPost(pressed) && !hold(event)) intend();
    },
    options,
  );
  page.addEventListener(
    'submit',
    (event) => {
      if (event.target instanceof Element && event.target.contains(root) && !hold(event)) intend();
    },
    options,
  );
  // On the window, before anything of the page: a press that is held must not have been seen.
  addEventListener(
    'keydown',
    (event) => {
      if (!event.composedPath().includes(root)) return;
      const { key, ctrlKey, metaKey, shiftKey, altKey, isComposing } = event;
      const both = ctrlKey || metaKey;
      if (key === 'Enter' && !isComposing && !altKey && (both || (sending.key === 'enter' && !shiftKey))) {
        if (!hold(event)) intend();
      } else if (waiting && (key.length === 1 || key === 'Backspace' || key === 'Delete')) {
        // Only while a post is on its way: reading a long draft at every key would be felt.
        if (gone()) judge.emptied(performance.now());
        judge.typed();
      }
    },
    options,
  );
  addEventListener('pagehide', () => judge.left(performance.now()), options);
  root.addEventListener('focusin', noteSleepers, options);
  noteSleepers();
  options.signal.addEventListener('abort', () => waiting?.(), { once: true });

  /** The site's button in this composer, a form's submit, or a button that was asleep while there was no text. */
  function isPost(pressed: Element): boolean {
    const composer = composerOf(site, root);
    if (sending.button) {
      const button = closestAcross(pressed, sending.button);
      if (button && (composer.contains(button) || !composer.querySelector(sending.button))) return awake(button);
      // A label that is translated matches nothing: then the button's behaviour tells.
      if (composer.querySelector(sending.button)) return false;
    }
    const button = closestAcross(pressed, BUTTONS);
    const sends = button && composer.contains(button) && (sleepers.has(button) || button.matches('[type="submit"]'));
    return Boolean(sends) && awake(button!);
  }
}

function awake(button: Element): boolean {
  return !button.matches(ASLEEP);
}

/** Statuses of the page's own calls whose address matches; the browser tells them to content scripts too. */
function watchCalls(address: RegExp, onCall: (status: number) => void): PerformanceObserver {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (URL.canParse(entry.name) && address.test(new URL(entry.name).pathname)) onCall(entry.responseStatus);
    }
  });
  observer.observe({ type: 'resource' });
  return observer;
}
