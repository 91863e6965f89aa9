import type { Browser } from 'puppeteer-core';

/** Parts of BiDi that puppeteer has no words for: Mozilla's own contexts of the browser window. */
interface Chrome {
  send(method: string, params: object): Promise<{ result: never }>;
}

/** The window around the page: what the browser itself can do and no page may. */
interface FirefoxWindow {
  run(script: string): Promise<void>;
}

export function firefoxWindow(browser: Browser): FirefoxWindow {
  const chrome = (browser as unknown as { connection: Chrome }).connection;
  return {
    async run(script) {
      const { contexts } = (await chrome.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
        contexts: { context: string; url: string }[];
      };
      const { context } = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))!;
      const answer = await chrome.send('script.evaluate', {
        expression: `(() => { ${script} })()`,
        awaitPromise: true,
        target: { context },
      });
      const { exceptionDetails } = answer.result as { exceptionDetails?: { text: string } };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
    },
  };
}

interface InputMethod {
  compose(text: string): Promise<void>;
  commit(text: string): Promise<void>;
}

/**
 * An input method as the system's would be: it composes through the browser's window into whatever has the focus
 * (`nsITextInputProcessor`, which Firefox's own tests use).
 */
export function openInputMethod({ run }: FirefoxWindow): InputMethod {
  return {
    compose: (text) =>
      run(`
        window.labInput ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!labInput.beginInputTransactionForTests(window)) throw new Error('The input method cannot begin.');
        labInput.setPendingCompositionString(${JSON.stringify(text)});
        labInput.appendClauseToPendingComposition(${text.length}, labInput.ATTR_RAW_CLAUSE);
        labInput.setCaretInPendingComposition(${text.length});
        labInput.flushPendingComposition();`),
    commit: (text) => run(`labInput.commitCompositionWith(${JSON.stringify(text)});`),
  };
}
