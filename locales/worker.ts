/** What the worker says itself, and hands to the page script: it can load nothing later, so it has all languages. */
import type { Catalogue } from '../lib/texts';
import type { Language } from '../lib/vocabulary';
import deBackground from './de/background.json';
import deChecks from './de/checks.json';
import deHints from './de/hints.json';
import deRules from './de/rules.json';
import deSettings from './de/settings.json';
import enBackground from './en/background.json';
import enHints from './en/hints.json';
import enSettings from './en/settings.json';
import esBackground from './es/background.json';
import esChecks from './es/checks.json';
import esHints from './es/hints.json';
import esRules from './es/rules.json';
import esSettings from './es/settings.json';
import frBackground from './fr/background.json';
import frChecks from './fr/checks.json';
import frHints from './fr/hints.json';
import frRules from './fr/rules.json';
import frSettings from './fr/settings.json';

export const WORKER_TEXTS: Record<Language, Catalogue> = {
  en: { background: enBackground, hints: enHints, settings: enSettings },
  de: { background: deBackground, checks: deChecks, hints: deHints, rules: deRules, settings: deSettings },
  es: { background: esBackground, checks: esChecks, hints: esHints, rules: esRules, settings: esSettings },
  fr: { background: frBackground, checks: frChecks, hints: frHints, rules: frRules, settings: frSettings },
};
