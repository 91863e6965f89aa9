import type { Harness } from './editor-harness';

/** The harness as seen from the test: every answer is a promise. */
export type RemoteHarness = {
  [Name in keyof Harness]: (...given: Parameters<Harness[Name]>) => Promise<Awaited<ReturnType<Harness[Name]>>>;
};
