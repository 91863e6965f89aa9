import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document';
import { topicsTouched } from '../../lib/engine/topics';

function touches(text: string, ...keywords: string[]): boolean {
  return topicsTouched(readDocument({ text }), [{ name: 'topic', keywords }]).length > 0;
}

describe('a draft touches a topic', () => {
  it.each([
    ['cold brew', 'I left the cold brew in the fridge overnight.'],
    ['cold brew', 'Three cold brews later I cannot sleep.'],
    ['cold brew', 'Cold-brewed for a day and a night.'],
    ['cold brew', 'Sunday plans. #ColdBrewCoffee'],
    ['cold brew', 'Sunday plans. #coldbrewcoffee'],
    ['cold brew', 'Sunday plans. #cold_brew'],
    ['cold brew', 'Sunday plans. #lovecoldbrew'],
    ['Cold Brew', 'COLD BREW ON TAP'],
    ['camera', 'Two cameras and one lens.'],
    ['cameras', 'One camera is enough.'],
    ['run', 'Ran ten miles before work.'],
    ['running', 'She runs every morning.'],
    ['baby', 'The babies slept through it.'],
    ['child', 'Children ask better questions.'],
    ['knife', 'These knives need a stone.'],
    ['ai', 'What AI cannot do yet.'],
    ['ai', 'Notes from the talk. #AI'],
    ['art', 'Spent the day at the fair. #ArtFair'],
    ['café', 'The cafe on the corner has closed.'],
    ['cafe', 'The Café on the corner has closed.'],
    ['#gardening', 'Gardened until it was dark.'],
    ['c++', 'Moving a C++ project to Rust.'],
    ['☕', 'First one of the day ☕️'],
    ['👍', 'Works for me 👍🏽'],
    ['コーヒー', '朝のコーヒーが好きです'],
    ['кофе', 'Утренний кофе и книга'],
    ['__proto__', 'Why does __proto__ still exist?'],
    ['constructor', 'One constructor, no surprises.'],
  ])('%s: %s', (keyword, text) => {
    expect(touches(text, keyword)).toBe(true);
  });

  it.each([
    ['cold brew', 'It was cold, so the brew had to wait.'],
    ['art', 'We start the party at ten. #startup'],
    ['care', 'Jobs of the week. #careers'],
    ['news', 'A new phone.'],
    ['coffee', 'Read it at https://example.com/coffee'],
    ['coffee', ''],
    ['👩', 'Dinner is on 👩‍🍳'],
    ['__proto__', 'Nothing of the kind.'],
    ['constructor', 'toString and valueOf'],
    ['   ', 'Blank keywords match nothing.'],
    ['#', 'Neither does a bare sign #'],
  ])('not %s: %s', (keyword, text) => {
    expect(touches(text, keyword)).toBe(false);
  });

  it('uses the name of a topic without keywords', () => {
    const topics = [
      { name: 'Sourdough', keywords: [] },
      { name: 'Cycling', keywords: [] },
    ];
    const document = readDocument({ text: 'Cycled to the bakery.' });
    expect(topicsTouched(document, topics).map(({ name }) => name)).toEqual(['Cycling']);
  });
});
