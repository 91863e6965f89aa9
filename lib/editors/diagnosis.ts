import { parentAcross } from './across-shadow';

/** Attributes whose values say what an editor is; of all others only the name is told. */
const TOLD = ['role', 'contenteditable', 'type', 'aria-multiline', 'aria-readonly', 'data-testid', 'data-e2e', 'class'];
/** So many elements upwards. */
const DEPTH = 8;

/**
 * Describes an editor and what stands around it, for a report to those who mend Candor: tags and the names of attributes,
 * values only where they name a kind. No text of the page, no address beyond the host.
 */
export function diagnosisOf(element: Element): string {
  const lines = [`host: ${element.ownerDocument.location.host}`, `browser: ${navigator.userAgent}`];
  let at: Element | null = element;
  for (let depth = 0; at && depth < DEPTH; depth++) {
    const boundary = at.shadowRoot ? ' (open shadow root)' : '';
    lines.push(`${'  '.repeat(depth)}${describe(at)}${boundary}`);
    at = parentAcross(at);
  }
  return lines.join('\n');
}

function describe(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) =>
    TOLD.includes(name) ? `${name}="${value.slice(0, 120)}"` : name,
  );
  return `<${[element.localName, ...attributes].join(' ')}> ${element.childElementCount} children`;
}
