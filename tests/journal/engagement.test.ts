import { afterEach, describe, expect, it } from 'vitest';
import { bandOf, parseFigure, rateOf, readingOf } from '../../lib/journal/engagement';
import { figuresIn } from '../../lib/journal/figures-on-page';
import { DEFAULT_PLAN } from '../../lib/settings/plan';
import { setTexts } from '../../lib/texts';
import type { Language } from '../../lib/vocabulary';
import { readCatalogues } from '../../scripts/catalogues';
import { made } from './made-entries';

describe('typed figures', () => {
  it.each<[string, number | undefined]>([
    ['', undefined],
    ['0', 0],
    ['1250', 1_250],
    ['1,250', 1_250],
    ['12 500', 12_500],
    ['1\u00a0250\u202f000', 1_250_000],
    ["1'250", 1_250],
    ['1.2k', 1_200],
    ['3 M', 3_000_000],
    ['１２３', 123],
    ['10000000000', 10_000_000_000],
  ])('“%s” is %s', (typed, value) => {
    expect(parseFigure(typed)).toEqual({ value });
  });

  it.each([
    ['-3', /below zero/],
    ['−3', /below zero/],
    ['many', /whole number/],
    ['1.5', /whole number/],
    ['1.250', /whole number/],
    ['12,50', /whole number/],
    ['1e9', /whole number/],
    ['0x10', /whole number/],
    ['Infinity', /whole number/],
    ['5 %', /whole number/],
    ['99999999999', /more than there are/],
    ['9999999M', /whole number/],
    ['9'.repeat(400), /more than there are/],
  ])('“%s” is refused with the reason', (typed, reason) => {
    expect(parseFigure(typed)).toEqual({ error: expect.stringMatching(reason) });
  });
});

describe('figures typed in another language', () => {
  const texts = readCatalogues();
  afterEach(() => setTexts('en', texts.en, texts.en));
  it.each<[Language, string, number | undefined]>([
    ['de', '1.250', 1_250],
    ['de', '1,2k', 1_200],
    ['de', '12,5 Tsd.', 12_500],
    ['de', '3 Mio.', 3_000_000],
    ['de', '1,250', undefined],
    ['es', '1.250.000', 1_250_000],
    ['es', '1,2 mil', 1_200],
    ['fr', '1\u202f250', 1_250],
    ['fr', '1,2 M', 1_200_000],
  ])('%s: “%s” is %s', (language, typed, value) => {
    setTexts(language, texts[language], texts.en);
    expect(parseFigure(typed)).toEqual(value === undefined ? { error: expect.any(String) } : { value });
  });

  it('an English page is read as English', () => {
    setTexts('de', texts.de, texts.en);
    expect(figuresIn(['1,240 likes', '1.5k views'])).toEqual({ reactions: 1_240, impressions: 1_500 });
  });
});

describe('the engagement rate', () => {
  const figures = { followers: 10_000, impressions: 2_000, reactions: 80, comments: 15, shares: 5 };
  it.each([
    ['per followers', figures, 'followers' as const, 0.01],
    ['per impressions', figures, 'impressions' as const, 0.05],
    ['of what is known', { followers: 100, comments: 3 }, 'followers' as const, 0.03],
    ['without a denominator', { comments: 3 }, 'followers' as const, null],
    ['with none to divide by', { followers: 0, comments: 3 }, 'followers' as const, null],
    ['without actions', { followers: 100 }, 'followers' as const, null],
    ['of nothing', undefined, 'followers' as const, null],
  ])('%s', (_name, known, per, expected) => {
    expect(rateOf(known, per)?.rate ?? null).toBe(expected);
  });

  it.each([
    [9_999, null],
    [10_000, 0.05],
    [99_999, 0.05],
    [100_000, 0.01],
    [5_000_000, 0.01],
  ])('of %i followers is set against the band from %s on', (followers, low) => {
    expect(bandOf(followers, 'x', DEFAULT_PLAN.bands)?.low ?? null).toBe(low);
  });

  it('is set against a site’s own band first', () => {
    const bands = [...DEFAULT_PLAN.bands, { site: 'tiktok', followers: 10_000, low: 0.07, high: 0.12 }];
    expect(bandOf(200_000, 'tiktok', bands)?.low).toBe(0.07);
    expect(bandOf(200_000, 'x', bands)?.low).toBe(0.01);
  });

  it.each([
    [200, 'below'],
    [700, 'within'],
    [2_000, 'above'],
  ])('%i reactions of 10,000 are %s', (reactions, place) => {
    expect(readingOf(made({ figures: { followers: 10_000, reactions } }), DEFAULT_PLAN)).toMatchObject({ place });
  });

  it('per impressions is placed in no band, since bands are per followers', () => {
    const plan = { ...DEFAULT_PLAN, denominator: 'impressions' as const };
    expect(readingOf(made({ figures }), plan)).toMatchObject({
      rate: 0.05,
      per: 'impressions',
      band: null,
      place: null,
    });
  });
});
