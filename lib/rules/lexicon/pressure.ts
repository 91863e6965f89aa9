/** Wordings that hurry the reader; for `phrases`. */
export const PRESSURE: readonly string[] = [
  'last chance(?: to \\p{L}+)?',
  'final (?:call|hours|days?)',
  'limited[- ]time (?:only|offer|deal)',
  'for a limited time(?: only)?',
  '(?:while|until) (?:supplies|stocks?) lasts?',
  "before (?:it's|it is|they're|they are) (?:too late|gone|all gone|sold out)",
  'selling (?:out )?fast',
  'almost (?:gone|sold out)',
  '(?:act|buy|order|call|book|shop|grab yours|get yours) (?:right )?(?:now|fast)(?= ?!| before| or )',
  "don't (?:wait|delay|hesitate|sleep on (?:this|it)|miss (?:out|this|it|your chance|the chance))",
  'hurry(?: up)?(?= ?[!,.])',
  'now or never',
  '(?:time is )?running out(?: of time)?',
  'what are you waiting for',
  "you(?:'d| would) be (?:crazy|mad|a fool|foolish|silly) (?:not to|to miss)(?: \\p{L}+)?",
];
