/**
 * The pictures of the stores' pages, in docs/store: `npm run store-pictures`, after `npm run screenshots`. Sizes as the
 * Chrome Web Store asks for them (https://developer.chrome.com/docs/webstore/images); Firefox's store takes the same.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../tests/browser/chromium';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = `${ROOT}docs/store`;

interface Picture {
  name: string;
  width: number;
  height: number;
  title: string;
  text: string;
  /** A file of docs/screenshots; absent: the icon alone. */
  shown?: string;
  /** How the screenshot stands: a wide page beside the words, or a tall window. */
  tall?: boolean;
}

const STORE = { width: 1280, height: 800 };
const ALL: Picture[] = [
  {
    ...STORE,
    name: '1-hints',
    title: 'Believed, because it is no advert',
    text: 'Words that oversell are underlined while you write. Each hint says why, from what source, and offers a milder wording.',
    shown: 'card-light',
  },
  {
    ...STORE,
    name: '2-panel',
    title: 'The whole draft at a glance',
    text: 'Praise and criticism on one scale, the open points beside it. Each leads to its words. It never presses Post and never stops it.',
    shown: 'panel-dark',
  },
  {
    ...STORE,
    name: '3-popup',
    title: 'Tips for this draft',
    text: 'With the grade of the evidence and where to look it up: study, large sample, law, platform rule, custom.',
    shown: 'popup-tips-light',
    tall: true,
  },
  {
    ...STORE,
    name: '4-journal',
    title: 'Keep at it, kindly',
    text: 'A weekly rhythm, a streak that rests with you, what works for you. It knows when you posted, and not one word of it.',
    shown: 'journal-light',
  },
  {
    ...STORE,
    name: '5-languages',
    title: 'In your language',
    text: 'English, Deutsch, Español, Français: it judges English drafts and explains itself in any of them. Everything happens on your device.',
    shown: 'card-german',
  },
  { name: 'tile', width: 440, height: 280, title: 'Candor', text: 'Honest posts, while you write' },
  {
    name: 'marquee',
    width: 1400,
    height: 560,
    title: 'Candor',
    text: 'Reviews your post while you write it: honest, engaging, on topic, disclosed. On your device.',
    shown: 'card-light',
  },
];

const data = (file: string, type: string) => `data:${type};base64,${readFileSync(`${ROOT}${file}`).toString('base64')}`;
const TOKENS = readFileSync(`${ROOT}assets/tokens.css`, 'utf8');
const ICON = data('assets/icon.svg', 'image/svg+xml');

function pageOf({ width, height, title, text, shown, tall }: Picture): string {
  const size = height / 800;
  const image = shown ? `<img class="shown" src="${data(`docs/screenshots/${shown}.png`, 'image/png')}" alt="">` : '';
  const small = !shown;
  return `<!doctype html><style>${TOKENS}
    body { margin: 0; width: ${width}px; height: ${height}px; overflow: hidden; display: grid; align-items: center; box-sizing: border-box;
      grid-template-columns: ${small ? '1fr' : tall ? '1fr 1fr' : `${400 * size}px 1fr`}; gap: ${56 * size}px; padding-inline-start: ${small ? 40 : 72 * size}px;
      background: var(--candor-paper); color: var(--candor-ink); font-family: var(--candor-font); }
    .logo { width: ${small ? 64 : 72}px; height: auto; }
    h1 { font-size: ${small ? 40 : 46}px; line-height: var(--candor-line-tight); margin: 20px 0 12px; letter-spacing: -0.01em; text-wrap: balance; }
    p { font-size: ${small ? 18 : 21}px; line-height: var(--candor-line); color: var(--candor-muted); margin: 0; text-wrap: pretty; }
    .bar { display: flex; gap: 4px; width: 160px; height: 8px; margin-top: 28px; }
    .bar i { flex: 7; border-radius: 4px; background: var(--candor-praise); } .bar i + i { flex: 3; background: var(--candor-criticism); }
    .frame { align-self: ${tall ? 'center' : 'end'}; justify-self: ${tall ? 'center' : 'stretch'}; height: ${tall ? '88%' : '86%'}; overflow: hidden;
      border: 1px solid var(--candor-rule); border-radius: var(--candor-radius-large) ${tall ? 'var(--candor-radius-large)' : '0'} ${tall ? 'var(--candor-radius-large)' : '0'} ${tall ? 'var(--candor-radius-large)' : '0'};
      ${tall ? '' : 'border-right: 0; border-bottom: 0;'} box-shadow: var(--candor-shadow); background: var(--candor-surface); }
    .shown { display: block; ${tall ? 'height: 100%; width: auto;' : 'width: auto; height: auto;'} }
  </style><div><img class="logo" src="${ICON}" alt=""><h1>${title}</h1><p>${text}</p>${small ? '' : '<div class="bar"><i></i><i></i></div>'}</div>${image && `<div class="frame">${image}</div>`}`;
}

rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
for (const picture of ALL) {
  const page = await browser.newPage({ viewport: picture, colorScheme: 'light' });
  await page.setContent(pageOf(picture));
  await page.screenshot({ path: `${PICTURES}/${picture.name}.png` });
  await page.close();
}
await browser.close();
