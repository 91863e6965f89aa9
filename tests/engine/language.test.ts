import { describe, expect, it } from 'vitest';
import { detectLanguage, readLanguage } from '../../lib/engine/language';
import { review } from '../../lib/engine/review';
import { RULES } from '../../lib/rules';
import { EMPTY_PROFILE } from '../../lib/vocabulary';

describe('the language of a draft', () => {
  it.each([
    ['en', 'The tram to the harbour was late again, and nobody told us why.'],
    ['en', 'Love this!'],
    ['en', 'Off to the log cabin, back on Monday'],
    ['und', 'Kettle Lumo 1.5 l'],
    ['und', '🎉🎉 12:30'],
    ['es', 'Muchas gracias por todo, nos vemos cuando vuelva'],
    ['fr', 'Je suis très contente de ce sac, il est parfait pour les vacances'],
    ['de', 'Der Kessel ist nicht schlecht, aber die Lampe gefällt mir sehr'],
    ['nl', 'Dank je wel, het was heel erg goed en ik kom nog een keer'],
    ['pt', 'Muito obrigada por tudo, você é demais e eu não vou esquecer isso'],
    ['it', 'Grazie a tutti, questa sera è stata molto bella e non la dimentico'],
    ['id', 'Terima kasih untuk semua, saya sangat senang dengan buku ini'],
    ['hi-Latn', 'Bhai yeh chai bahut acchi hai, kal phir aao'],
    ['tr', 'Bugün çok güzel bir gün ama benim için daha yeni başladı'],
    ['el', 'Σήμερα πάμε στη θάλασσα και ο καιρός είναι πολύ καλός'],
    ['ja', '今日はとてもいい天気ですね、海に行きましょう'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('texts in two languages', () => {
  it.each([
    [
      'a Hindi line in an English post',
      'The new café by the lake is open and the bread is good.\nBhai yeh jagah bahut acchi hai, kal phir aana.',
      ['The new café by the lake is open and the bread is good.'],
    ],
    [
      'an English sentence in a Spanish post',
      'Hoy fuimos al mercado con mis amigos y compramos pan para todos. Nunca vi tanta gente en este pueblo. We had the best soup of our lives.',
      ['We had the best soup of our lives.'],
    ],
    [
      'a line in another script',
      'My sister baked this cake for all of us.\nМы все очень рады этому торту!',
      ['My sister baked this cake for all of us.'],
    ],
  ])('%s', (_name, text, kept) => {
    const { english, mixed, language } = readLanguage(text);
    expect(language).toBe('en');
    expect(mixed).toBe(true);
    expect(english).toHaveLength(text.length);
    expect(
      english
        .split(/\n| {6,}/)
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(kept);
  });

  it('marks overpraise where it stands, in the English part only', () => {
    const text = 'Este libro es perfecto para todos y nunca falla, de verdad. This book is a total game-changer!';
    const { findings, checklist } = review({ text }, EMPTY_PROFILE, RULES);
    const marked = findings.filter(({ span }) => span).map(({ span }) => text.slice(span!.start, span!.end));
    expect(marked.join()).toContain('game-changer');
    expect(marked.join()).not.toContain('perfecto');
    expect(checklist[0]!.reason).toMatch(/Only the English sentences were judged\.$/);
  });

  it.each([
    'Two lamps, one café: «Über» and “El Sol” on the same street, and I like both.',
    'Ciao! We are off to the sea for a week.',
    'The menu says "pan con tomate" and it is good.',
  ])('leaves foreign words in an English sentence alone: %s', (text) => {
    expect(readLanguage(text)).toEqual({ language: 'en', english: text, mixed: false });
  });

  it('holds back and says so where nothing is English', () => {
    const { language, findings, checklist } = review(
      { text: 'Yeh phone bahut accha hai aur camera bhi mast hai, sab log dekho!' },
      EMPTY_PROFILE,
      RULES,
    );
    expect(language).toBe('hi-Latn');
    expect(findings).toEqual([]);
    expect(
      checklist.every(({ status, reason }) => status === 'not-applicable' && /another language/.test(reason)),
    ).toBe(true);
  });

  it.each(['', ' ', '\n\n', '...', '#tag @name https://example.com', '\uD83D'])('never fails on %j', (text) => {
    expect(readLanguage(text).english).toHaveLength(text.length);
  });
});
