import KNOWN_EMOJI from 'sentiment/build/emoji.json';

/** Emoji whose value differs from, or is missing in, the list that ships with `sentiment`. The author's own judgement. */
export const EMOJI: Record<string, string> = {
  3: '😍🥰❤💖💗💓💞💕💘💝😘🤩🥳🎉🎊💯🏆👏🙌💜💙💚🧡💛🤍🖤💟♥😻',
  2: '😀😃😄😁😆😊😇🙂🤗😋😎👍🔥✨🌟⭐💪🤝🙏🥇🌈☀🌞😂🤣👌✌🤟💫🎁🍾🥂🎂😌🤤😏😉☺✅👑💎🚀🤞🎶🎵',
  '-1': '🤔😐😑😬🙄😕🤷🥱😒😴🤨⚠😥😓',
  '-2': '😞😔😟🙁☹😣😖😫😩😢😭😤😰😨😱💔👎🤢🤮😷🤒🤕🤦😪🚫❌⛔🥺',
  '-3': '😠😡🤬💩👿🖕💀☠😾',
};

/** Emoticons, as regular expression sources, with their value. */
const EMOTICONS: readonly [RegExp, number][] = [
  [/(?<![\w:;=])[:;=8xX][-'^o]?[)D\]}]+(?![\w])|(?<!\w)\(-?[:;=]|\^_?\^|(?<!\w)\\o\/|(?<!\w)[:=]-?3(?!\d)/g, 2],
  [/<3+|(?<!\w)[xX]D+(?!\w)|(?<!\w)[:=]-?[pPbB](?!\w)/g, 2],
  [/<\/3/g, -2.4],
  [
    /(?<![\w:;=])[:=;]['‘’]?-?[([{]+(?!\w)|(?<!\w)\)-?[:=]|(?<!\w)D[:=](?!\w)|(?<!\w)T[_.]T|(?<!\w);_;|(?<!\w)-_+-|>[:.]?</g,
    -1.9,
  ],
  [/(?<!\w)[:=]-?[/\\|](?![\w/])|(?<!\w)[:=]-?[sS](?!\w)|(?<!\w)o_O(?!\w)/g, -1.2],
];

const faces = new Map<string, number>(
  Object.entries(KNOWN_EMOJI as Record<string, number>).map(([face, value]) => [face, value * 0.7]),
);
for (const [value, list] of Object.entries(EMOJI)) {
  for (const face of list) faces.set(face, Number(value));
}

/** A row of the same face says little more than two of them. */
const MOST_OF_ONE = 2;

/** Values of the emoji and emoticons in a text, as written (not folded): one entry a face, at most two of a kind. */
export function faceValues(text: string): number[] {
  const values: number[] = [];
  const counts = new Map<string, number>();
  if (/\p{Extended_Pictographic}/u.test(text)) {
    for (const face of text) {
      const value = faces.get(face);
      const count = counts.get(face) ?? 0;
      if (value === undefined || count >= MOST_OF_ONE) continue;
      counts.set(face, count + 1);
      values.push(value);
    }
  }
  if (!/[:;=xX<^(\\T_-]/.test(text)) return values;
  for (const [emoticon, value] of EMOTICONS) {
    for (const _ of (text.match(emoticon) ?? []).slice(0, MOST_OF_ONE)) values.push(value);
  }
  return values;
}
