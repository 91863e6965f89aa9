import { type Browser, browser } from 'wxt/browser';
import type { Posted } from './journal/posted';
import type { Catalogue } from './texts';
import type {
  Aside,
  Corner,
  Draft,
  DraftKind,
  DraftLength,
  Language,
  Review,
  RuleNote,
  Suggestion,
} from './vocabulary';

/** How the writer wants the hints shown. */
export interface Show {
  badgeCorner: Corner;
  calmMoment: boolean;
  language: Language;
}

/** A review with what the card and the tips need of the rules it names; `off` when the writer turned the site off. */
export type ReviewReply =
  | {
      state: 'reviewed';
      review: Review;
      notes: Record<string, RuleNote>;
      /** As the site counts; null where no limit is known. */
      length: DraftLength | null;
      /** UTF-16 code units seen before "see more"; null where nothing is cut. */
      fold: number | null;
      /** Ways into a reply; empty for what is none. */
      starters: Suggestion[];
      show: Show;
    }
  | { state: 'off' };

/** What a tab knows of the draft in it, for the popup. `unreadable`: an editor has the focus but cannot be read. */
export type DraftReport =
  | { state: 'none' | 'off' | 'empty'; siteId: string | null }
  /** `diagnosis`: what the editor is made of, without a word of the page. */
  | { state: 'unreadable'; siteId: string | null; diagnosis: string }
  | {
      state: 'draft';
      siteId: string | null;
      kind: DraftKind;
      /** UTF-16 code units. */
      length: number;
      poll: boolean;
      media: boolean;
      /** Null while the first review is on its way. */
      reply: ReviewReply | null;
    };

/** Keys the browser lets the writer change; their texts are in the manifest. */
export const COMMANDS = [
  'next-hint',
  'previous-hint',
  'apply-suggestion',
  'ignore-hint',
  'focus-hints',
  'open-panel',
  'close-hints',
] as const;
export type Command = (typeof COMMANDS)[number];

/** Every message there is. Settings are no messages: each context reads and watches the same storage. */
export interface Protocol {
  /** Composer or own page to background. */
  reviewDraft(draft: Draft): ReviewReply;
  /** Composer to background: the draft was posted. Facts of it go into the journal, its words do not. Rejects when it was not written down. */
  recordPost(post: { draft: Draft } & Pick<Posted, 'id' | 'when' | 'offset'>): void;
  /** Composer to background, the one writer of what is set aside. */
  setAside(aside: Aside): void;
  /** Takes back what was just set aside. */
  bringBack(aside: Aside): void;
  /** Nothing is reviewed for the rest of the day, or again from now on. */
  pause(on: boolean): void;
  moveBadge(corner: Corner): void;
  /** Composer to background: opens the options at a rule, which a page cannot do by itself. */
  openRule(ruleId: string): void;
  /** The text the writer chose "Review with Candor" on; empty when it is gone. Taken once. */
  takeSelection(ask: null): string;
  /** Composer to background: the texts of the hints in a language. */
  hintTexts(language: Language): Catalogue;
  /** Popup to the active tab. A frame without a draft stays silent. */
  reportDraft(ask: null): DraftReport;
  /** Background to the active tab. */
  runCommand(command: Command): void;
}

type Type = keyof Protocol;
type Data<K extends Type> = Parameters<Protocol[K]>[0];
type Answer<K extends Type> = ReturnType<Protocol[K]>;
/** Where a message came from: the https origin of a page, or null for the extension's own pages. */
export type Origin = string | null;
type Handlers = { [K in Type]?: (data: Data<K>, from: Origin) => Answer<K> | Promise<Answer<K>> | undefined };

interface Envelope {
  candor: Type;
  data: unknown;
}

/** `no-receiver`: nobody listens there. `unanswered`: somebody listens and has nothing to say. `outdated`: this script outlived its extension. `failed`: the handler threw. */
export class MessageError extends Error {
  constructor(
    readonly reason: 'no-receiver' | 'unanswered' | 'outdated' | 'failed',
    message: string,
  ) {
    super(message);
  }
}

async function deliver<K extends Type>(post: () => Promise<unknown>): Promise<Answer<K>> {
  if (!browser.runtime?.id) throw new MessageError('outdated', 'Candor was updated; this page still runs the old one.');
  let reply: unknown;
  try {
    reply = await post();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (/context invalidated/i.test(text)) throw new MessageError('outdated', text);
    throw new MessageError('no-receiver', text);
  }
  if (typeof reply !== 'object' || reply === null) throw new MessageError('unanswered', 'No answer came.');
  if ('error' in reply) throw new MessageError('failed', String(reply.error));
  return (reply as { value: Answer<K> }).value;
}

/** Sends to the background. @throws MessageError */
export function send<K extends Type>(type: K, data: Data<K>): Promise<Answer<K>> {
  const envelope: Envelope = { candor: type, data };
  return deliver<K>(() => browser.runtime.sendMessage(envelope));
}

/** Sends to all frames of a tab; the first that answers counts. @throws MessageError */
export function sendToTab<K extends Type>(tabId: number, type: K, data: Data<K>): Promise<Answer<K>> {
  const envelope: Envelope = { candor: type, data };
  return deliver<K>(() => browser.tabs.sendMessage(tabId, envelope));
}

/**
 * Listens for the given messages; call once per context, synchronously, so that a waking worker hears them.
 * A handler that returns undefined leaves the answer to another frame. Plain listeners that return true: a promise
 * or an async listener is not answered alike in both browsers (MDN, runtime.onMessage).
 */
export function handleMessages(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (reply: unknown) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return false;
    const handler = handlers[message.candor] as ((data: unknown, from: Origin) => unknown) | undefined;
    if (!handler) return false;
    try {
      const answer = handler(message.data, sender.origin?.startsWith('https:') ? sender.origin : null);
      if (answer === undefined) return false;
      Promise.resolve(answer).then(
        (value) => respond({ value }),
        (error) => respond({ error: String(error) }),
      );
    } catch (error) {
      respond({ error: String(error) });
    }
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage?.removeListener(listener));
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'candor' in message && 'data' in message;
}
