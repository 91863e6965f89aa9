import { type Families, matching } from '../../engine/claims';
import { oneOf } from './wording';

/** Words that hurry the reader. */
export const pressure: Families = {
  'pressure-time': matching(
    'last chance(?: to \\w+)?',
    '(?:final|last) (?:call|hours|day|days)(?: to \\w+)?',
    'limited[- ]time(?: (?:only|offer|deal))?',
    'for a limited time(?: only)?',
    '(?:while|until) (?:supplies|stocks?|they|it) lasts?',
    "before (?:it's|it is|they're|they are) (?:too late|gone|all gone|sold out)",
    '(?:selling|sell|going) (?:out )?fast',
    'almost (?:gone|sold out)',
    'only (?:a few|\\d+) (?:left|spots? left|seats? left|remaining|spots?|seats?)',
    '(?:limited|few) (?:spots|seats|stock|quantities|availability|edition)(?: (?:left|available|remain(?:ing)?|only))?',
    `(?:${oneOf('act,buy,order,call,book,register,apply,shop,grab yours,get yours,join,sign up,download')}) (?:right )?now(?= ?[!.]| before| and get|$)`,
    '(?:act|order|buy) (?:fast|today|now)',
    "(?:don't|do not) (?:wait|delay|hesitate|sleep on (?:this|it)|let this)(?: (?:any longer|another \\w+|to \\w+))?",
    'hurry(?: up)?',
    '(?:ends|ending|expires) (?:tonight|today|soon|at midnight)',
    'now or never',
    'time is running out',
    'running out of time',
    "once (?:they|it)(?:'re|'s| are| is) gone",
    'this is your (?:moment|chance|sign)',
    "you(?:'d| would) be (?:crazy|mad|a fool|foolish|silly) (?:not )?to(?: \\w+)?",
    'what are you waiting for',
    "don't miss (?:out|this|it|your chance|the chance|our|the)(?: \\w+)?",
  ),
};
