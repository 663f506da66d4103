import { dayText, numberText, percentText } from './format.js';
import { say } from './say.js';

describe('texts', () => {
  it('sets French punctuation with spaces that never break', () => {
    expect(say("L'essai : 5 % ; « bon » ?", "It's 5%").fr).toBe(
      'L’essai\u00a0: 5\u00a0%\u202f; «\u00a0bon\u00a0»\u202f?',
    );
    expect(say('', "It's").en).toBe('It’s');
  });

  it('writes days in words', () => {
    expect(dayText('2026-03-01')).toEqual({ fr: '1er mars 2026', en: '1 March 2026' });
    expect(dayText('2024-08-31')).toEqual({ fr: '31 août 2024', en: '31 August 2024' });
  });

  it('writes numbers with a decimal sign of each language, a true minus and no negative zero', () => {
    expect(numberText(-3.14159)).toEqual({ fr: '−3,1', en: '−3.1' });
    expect(numberText(-0.04)).toEqual({ fr: '0', en: '0' });
    expect(percentText(18)).toEqual({ fr: '18 %', en: '18%' });
  });
});
