import { defineContentScript } from 'wxt/utils/define-content-script';
import { startHints } from '../components/hints/start';
import { SITES, siteBySoftware, siteOf } from '../lib/sites';

export default defineContentScript({
  matches: SITES.flatMap((site) => site.matches),
  allFrames: true,
  matchAboutBlank: true,
  main(ctx) {
    startHints({ site: siteOf(location.href) ?? siteOf(origin) ?? siteBySoftware(document), signal: ctx.signal });
  },
});
