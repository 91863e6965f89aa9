/**
 * Where editors stand in pages. Each place holds the same two fields, a text area and a plain editable element, so that what
 * is drawn as boxes and what the browser paints are both seen there. No scripts: they must work under any policy.
 */
interface Place {
  title: string;
  html: string;
  /** `Content-Security-Policy` of the page. */
  policy?: string;
  /** `Permissions-Policy` of the page. */
  permissions?: string;
  /** The fields are in a frame: a part of its address. */
  frame?: string;
  /** Zoom of the whole tab; 1 by default. */
  zoom?: number;
}

/** Two sites that Candor knows; a frame of one in a page of the other is of another origin. */
export const PLACES_SITE = 'https://mastodon.social/lab-place/';
const OTHER_SITE = 'https://bsky.app/lab-place/';

const STYLE = `<style>
  textarea, [role="textbox"] {
    display: block; box-sizing: border-box; width: 560px; height: 110px; margin: 10px; padding: 8px; border: 1px solid #888;
    overflow: auto; font: 16px/24px sans-serif; color: #000; background: #fff; white-space: pre-wrap;
  }
</style>`;
const FIELDS = `${STYLE}<textarea aria-label="Plain"></textarea><div role="textbox" aria-label="Rich" contenteditable="true"></div>`;
const shadow = (html: string) => `<div><template shadowrootmode="open">${html}</template></div>`;
const frame = (address: string) =>
  `<p>A line above.</p><iframe src="${address}" style="width: 620px; height: 320px; margin-left: 30px"></iframe>`;
/** Opens the page's dialog; the page allows its own inline scripts. */
const SHOWN = `<script>document.querySelector('dialog').showModal()</script>`;

export const PLACES: Record<string, Place> = {
  light: { title: 'the page itself', html: FIELDS },
  shadow: { title: 'an open shadow root', html: shadow(FIELDS) },
  nested: { title: 'a shadow root in a shadow root', html: shadow(`<section>${shadow(FIELDS)}</section>`) },
  frame: { title: 'a frame of the same origin', html: frame(`${PLACES_SITE}light`), frame: `${PLACES_SITE}light` },
  foreign: { title: 'a frame of another origin', html: frame(`${OTHER_SITE}light`), frame: `${OTHER_SITE}light` },
  blank: {
    title: 'a frame without an address',
    html: `<iframe srcdoc="${FIELDS.replaceAll('"', '&quot;')}" style="width: 620px; height: 320px"></iframe>`,
    frame: 'about:srcdoc',
  },
  modal: { title: 'a modal dialog', html: `<dialog style="margin: 20px">${FIELDS}</dialog>${SHOWN}` },
  modalShadow: {
    title: 'a shadow root in a modal dialog',
    html: `<dialog style="margin: 20px">${shadow(FIELDS)}</dialog>${SHOWN}`,
  },
  transform: {
    title: 'an element drawn larger and moved',
    html: `<div style="transform: translate(20px, 12px) scale(1.25); transform-origin: 0 0">${FIELDS}</div>`,
  },
  fixed: {
    title: 'a fixed box above everything',
    html: `<div style="position: fixed; top: 30px; left: 40px; z-index: 2147483647; background: #fff">${FIELDS}</div>`,
  },
  zoom: { title: 'a tab at 200 %', html: FIELDS, zoom: 2 },
  rtl: { title: 'a page from right to left', html: `<div dir="rtl">${FIELDS}</div>` },
  policy: {
    title: 'a page that allows nothing',
    html: FIELDS.replace(STYLE, '').replaceAll('></', ' cols="60" rows="4"></'),
    policy: "default-src 'none'",
  },
};

/** Pages that are no places of their own: one withholds the clipboard, one can be scrolled. */
const OTHERS: Record<string, Place> = {
  noClipboard: { title: 'no clipboard', html: FIELDS, permissions: 'clipboard-write=()' },
  tall: { title: 'tall', html: `<div style="height: 3000px">${FIELDS}</div>` },
};

/** The page of a place, by its address; undefined for other addresses. */
export function placeAt(address: string): { html: string; headers: Record<string, string> } | undefined {
  const id = /\/lab-place\/(\w+)$/.exec(address)?.[1];
  const place = id ? (PLACES[id] ?? OTHERS[id]) : undefined;
  if (!place) return undefined;
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Place</title>';
  const headers = {
    ...(place.policy && { 'content-security-policy': place.policy }),
    ...(place.permissions && { 'permissions-policy': place.permissions }),
  };
  return { html: `${head}<body>${place.html}</body></html>`, headers };
}
