import background from './background.json';
import checks from './checks.json';
import general from './general.json';
import hints from './hints.json';
import journal from './journal.json';
import options from './options.json';
import plan from './plan.json';
import playground from './playground.json';
import popup from './popup.json';
import rules from './rules.json';
import settings from './settings.json';
import welcome from './welcome.json';

/** All texts of the interface in Spanish; the pages load them, page script and worker only what they need. */
export const es = {
  background,
  checks,
  general,
  hints,
  journal,
  options,
  plan,
  playground,
  popup,
  rules,
  settings,
  welcome,
};
