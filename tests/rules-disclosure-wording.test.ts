import { describe, expect, it } from 'vitest';
import { review } from '../lib/engine/review';
import { missingDisclosure } from '../lib/rules/missing-disclosure';
import { EMPTY_PROFILE, type Profile } from '../lib/vocabulary';

/** What is offered where a disclosure is missing. */
function offered(text: string, profile: Partial<Profile>): (string | undefined)[] {
  const { findings } = review({ text }, { ...EMPTY_PROFILE, ...profile }, [missingDisclosure]);
  return findings[0]!.suggestions.map((suggestion) => ('text' in suggestion ? suggestion.text : undefined));
}

const PRAISED = 'Still amazed by how good the Acme Cloud dashboard is.';
const CODE = 'The lamp I read by every night. Use my code RUTH15 for 15% off.';
const TIES = ['Acme Cloud'];

describe('the writer’s own words for a disclosure', () => {
  it.each<[string, string, Partial<Profile>, string]>([
    ['come first', PRAISED, { ties: TIES, disclosure: 'I am on their team.' }, 'I am on their team. '],
    ['name the tie', PRAISED, { ties: TIES, disclosure: 'I work for [brand].' }, 'I work for Acme Cloud. '],
    ['whatever the case', PRAISED, { ties: TIES, disclosure: '[Brand] pays me.' }, 'Acme Cloud pays me. '],
    ['keep the gap where no name is known', CODE, { disclosure: 'Paid by [brand].' }, 'Paid by [brand]. '],
    ['are not there: the clearest comes first', CODE, {}, 'Ad: '],
    ['are blank: as if not there', CODE, { disclosure: '  ' }, 'Ad: '],
  ])('%s', (_name, text, profile, first) => {
    expect(offered(text, profile)[0]).toBe(first);
  });

  it('are offered once where Candor would say the same, beside two others', () => {
    const all = offered(CODE, { disclosure: 'Ad:' });
    expect(all).toHaveLength(3);
    expect(new Set(all).size).toBe(3);
  });
});
