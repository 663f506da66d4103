import { attackText } from './attack-text.js';

describe('cost of an attack in words', () => {
  it.each([
    [1, 4, 'One colluding supplier would be enough to raise', 'It would take 4 colluding suppliers to lower'],
    [null, 2, 'No realistic number of colluding suppliers would be enough to raise', 'It would take 2'],
  ])('of %s up and %s down', (toRaise, toLower, up, down) => {
    const { fr, en } = attackText({ points: 12.5, toRaise, toLower });
    expect(en).toContain(up);
    expect(en).toContain(down);
    expect(en).toContain('(12.5 points)');
    expect(fr).toContain('(12,5 points)');
    expect(`${fr}${en}`).not.toMatch(/null|NaN|'/);
  });
});
