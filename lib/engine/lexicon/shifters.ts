const words = (list: string) => list.trim().split(/\s+/);

/** Words that turn what follows around. */
export const NEGATORS: ReadonlySet<string> = new Set(
  words(`not no never none nobody nothing neither nor nowhere without hardly barely scarcely rarely seldom cannot cant
    can't don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't werent won't wont wouldn't
    wouldnt couldn't couldnt shouldn't shouldnt hasn't hasnt haven't havent hadn't hadnt ain't aint mustn't needn't n't
    zero far-from lacks lacking unable stop stopped prevent prevents avoid avoids reduce reduces eliminate eliminates`),
);

/** Factors for words that strengthen or weaken the opinion that follows. */
export const DEGREES: ReadonlyMap<string, number> = new Map([
  ...words(`very really so super extremely incredibly absolutely totally completely utterly insanely ridiculously
    seriously truly remarkably exceptionally extraordinarily unbelievably amazingly freaking fucking friggin frickin
    hella mega ultra deeply hugely immensely tremendously thoroughly wildly highly particularly especially most such
    entirely fully purely enormously intensely outrageously damn bloody hecka way exceedingly insane majorly`).map(
    (word) => [word, 1.28] as const,
  ),
  ...words('much more even quite pretty always definitely certainly real too all greatly well').map(
    (word) => [word, 1.12] as const,
  ),
  ...words(`slightly somewhat fairly kinda sorta kindof mildly moderately partly partially almost nearly marginally
    relatively reasonably little bit tad occasionally sometimes rather maybe perhaps possibly probably supposedly
    allegedly less barely semi mostly`).map((word) => [word, 0.7] as const),
]);

/** Words that set a clause against the one before it. */
export const CONTRAST: ReadonlySet<string> = new Set(
  words('but however yet though nevertheless nonetheless still except unfortunately sadly whereas alas only'),
);

/** Words that open a clause which is granted, then outweighed. */
export const CONCESSION: ReadonlySet<string> = new Set(
  words('although though while despite albeit granted admittedly'),
);

/** Words that open a clause which is only imagined. */
export const CONDITION: ReadonlySet<string> = new Set(words('if unless whether suppose imagine'));

/** Subjects that are the thing compared with rather than the thing reviewed. */
export const RIVALS: ReadonlySet<string> = new Set(
  words(`unlike competitor competitors competition rival rivals others alternatives alternative previous former
    traditional conventional typical`),
);
