/** Draws public/icon/*.png from assets/icon.svg in Chromium: `npx tsx scripts/icons.ts`. Run after the drawing changed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const svg = readFileSync(new URL('../assets/icon.svg', import.meta.url), 'utf8');
const folder = new URL('../public/icon/', import.meta.url);
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: process.env.CANDOR_CHROMIUM, args: ['--no-sandbox'] });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: new URL(`${size}.png`, folder).pathname, omitBackground: true });
}
await browser.close();
