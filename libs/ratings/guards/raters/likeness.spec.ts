import fc from 'fast-check';
import { likeness, shinglesOf } from './likeness.js';

const of = (text: string) => shinglesOf(text, 3);

describe('likeness of texts', () => {
  it('sees through case, accents and punctuation', () => {
    const one = of('Payé en retard, après trois relances !');
    expect(likeness(one, of('paye en RETARD apres trois relances'))).toBe(1);
  });

  it('sees a copied text with another ending', () => {
    const told = 'Cette société ne paie jamais avant trois relances et change de contact à chaque appel';
    expect(likeness(of(told), of(`${told} malheureusement`))).toBeGreaterThan(0.5);
  });

  it('finds nothing in two texts of different hands, or in one too short to tell', () => {
    expect(likeness(of('Réglé le jour de l’échéance'), of('Quarante jours de retard sans explication'))).toBe(
      0,
    );
    expect(likeness(of('Très bien'), of('Très bien'))).toBe(0);
  });

  it('is symmetric, from 0 to 1, and 1 for what has any run and is the same', () => {
    const words = fc.array(fc.constantFrom('un', 'deux', 'trois', 'quatre', 'cinq'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [of(one.join(' ')), of(other.join(' '))];
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(likeness(a, a)).toBe(one.length >= 3 ? 1 : 0);
      }),
    );
  });
});
