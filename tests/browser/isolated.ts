import type { CDPSession, Page } from '@playwright/test';
import { harnessScript } from './lab';
import type { RemoteHarness } from './remote-harness';

/** Runs the harness in a world of its own, as a content script runs: it shares the page's DOM and nothing else. */
export async function startHarness(page: Page): Promise<RemoteHarness> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'candor' };
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
  await evaluateIn(session, executionContextId, harnessScript());
  return new Proxy({} as RemoteHarness, {
    get: (_, name) =>
      // A promise resolved with this must not take it for a promise.
      name === 'then'
        ? undefined
        : (...given: unknown[]) =>
            evaluateIn(session, executionContextId, `candor.${String(name)}(...${JSON.stringify(given)})`),
  });
}

async function evaluateIn(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const options = { contextId, expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
