import './editor-harness';
import type { Harness } from './editor-harness';

/** The harness as a content script: calls and answers travel as events of the page, as JSON, in any browser. */
export interface LabCall {
  id: number;
  name: keyof Harness;
  given: unknown[];
}

declare const candor: Record<string, (...given: unknown[]) => unknown>;

addEventListener('candor-lab-call', async (event) => {
  const { id, name, given } = JSON.parse((event as CustomEvent<string>).detail) as LabCall;
  let answer: { id: number; value?: unknown; error?: string };
  try {
    answer = { id, value: await candor[name]!(...given) };
  } catch (error) {
    answer = { id, error: String(error) };
  }
  dispatchEvent(new CustomEvent('candor-lab-answer', { detail: JSON.stringify(answer) }));
});
