/**
 * Building blocks of wordings (sources of regular expressions on the folded draft; a space stands for any white space).
 */

/** One of these, as one group. */
export function oneOf(...lists: (string | readonly string[])[]): string {
  const all = lists.flatMap((list) => (typeof list === 'string' ? list.split(/[\n,]/) : list));
  return `(?:${all
    .map((word) => word.trim())
    .filter(Boolean)
    .join('|')})`;
}

/** Words that end a noun group: a name for a thing never runs across them. */
const GROUP_END = oneOf(
  `is,are,was,were,be,been,being,am,has,have,had,having,do,does,did,will,would,can,could,may,might,should,must,shall,
   and,or,but,so,because,that,which,who,whom,whose,when,while,where,if,then,than,in,on,at,of,for,to,from,by,with,without,as,into,
   after,before,since,until,over,under,about,like,the,a,an,i,i'm,i've,you,you'll,we,they,he,she,it,it's,this,these,those,
   my,our,your,their,his,her,its,not,no,just,ever,yet,hands,out,around,available,too,also,now,right,only,even,really,
   here,there,today,tonight,again,got,get,gets,make,makes,made,let,link,&`,
);

/** One word of a noun group. */
export const NOUN = `(?!${GROUP_END}(?![\\p{L}'-]))[\\p{L}\\p{N}][\\p{L}\\p{N}'/&+-]*`;
/** One to four words that name a thing ("budget gaming laptop"). */
export const THING = `${NOUN}(?: ${NOUN}){0,3}`;
/** Any word. */
export const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}'-]*";
/** Forms of "to be", with a contracted subject or none. */
export const BE = oneOf(
  "is,are,was,were,be,been,being,it's,that's,he's,she's,they're,you're,we're,who's,what's,'s,'re,am,i'm",
);
/** "cannot", "can't", "can not", "cant". */
export const CANNOT = oneOf("can't,cant,cannot,can not,couldn't,couldnt,could not,can never,could never");
export const NOT = oneOf("n't,nt, not, never");
