import { defineRule } from '../engine/rule';

/** What the site is asked to take: 20 of 280 and so on. */
const length = (count: number, limit: number, about = false) => ({
  count,
  limit,
  about,
  over: count > limit,
  paid: null,
  hashtags: null,
});

export const overLimit = defineRule({
  id: 'over-limit',
  category: 'fit',
  check: 'within-limit',
  severity: 'warning',
  title: 'Longer than the site takes',
  why: 'A site refuses or cuts what is over its limit, and it does not count as a text editor does: links, emoji and mentions differ.',
  source: {
    label: 'X, counting characters; other sites: the file of each site',
    url: 'https://docs.x.com/fundamentals/counting-characters',
    grade: 'platform rule',
  },
  appliesWhen: {
    test: ({ document }) => document.length !== undefined,
    otherwise: 'No limit is known here.',
  },
  detect({ document: { length } }) {
    if (!length?.over) return [];
    // For all we know the account pays for more.
    return [length.paid !== null && length.count <= length.paid ? { span: null, severity: 'note' } : { span: null }];
  },
  messages: {
    bytes: 'It has more bytes than the site takes; emoji and accents weigh several each.',
    over: '{over} over the {limit} that fit.',
    overUnpaid: '{over} over the {limit} that fit; a paying account may write more.',
    about: 'About {over} over the {limit} that fit.',
    aboutUnpaid: 'About {over} over the {limit} that fit; a paying account may write more.',
  },
  says(_excerpt, { document }) {
    const { count, limit, about, paid } = document.length ?? length(0, 0);
    if (count <= limit) return { message: 'bytes' };
    const values = { over: count - limit, limit };
    if (paid === null || count > paid) return { message: about ? 'about' : 'over', values };
    return { message: about ? 'aboutUnpaid' : 'overUnpaid', values };
  },
  examples: {
    flags: [
      { text: 'Snow on the roofs, and the bus is late again.', length: length(45, 40) },
      { text: 'Snow on the roofs, and the bus is late again.', length: length(45, 44, true) },
      { text: 'Snow on the roofs, and the bus is late again.', length: { ...length(45, 40), paid: 25_000 } },
      { text: 'Snow on the roofs, and the bus is late again.', length: { ...length(45, 40, true), paid: 25_000 } },
      { text: 'Ten emoji of a family.', length: { ...length(22, 300), over: true } },
    ],
    allows: [
      'Snow on the roofs, and the bus is late again.',
      { text: 'Snow on the roofs, and the bus is late again.', length: length(45, 45) },
      { text: 'Snow on the roofs, and the bus is late again.', length: length(45, 280) },
    ],
  },
});
