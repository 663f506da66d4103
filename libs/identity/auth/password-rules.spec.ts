import { isEasyToGuess } from './password-rules.js';

describe('isEasyToGuess', () => {
  it.each([
    'aaaaaaaaaaaa',
    'abababababab',
    'motdepasse123',
    'Password1234567',
    'azertyuiop2026',
    'BonjourBonjour!',
  ])('refuses %s, which is tried early', (password) => expect(isEasyToGuess(password)).toBe(true));

  it.each(['correct horse battery staple', 'trois vélos bleus', 'zK8-mm2Q-vv01', '9 rue du Port, Vannes'])(
    'takes %s, without asking for digits or signs',
    (password) => expect(isEasyToGuess(password)).toBe(false),
  );

  it('refuses what is little more than the name or the address of its owner', () => {
    const owner = ['compta@exemple-industrie.fr', 'Camille Exemple'];
    expect(isEasyToGuess('camilleexemple1', owner)).toBe(true);
    expect(isEasyToGuess('compta.exemple2', owner)).toBe(true);
    expect(isEasyToGuess('camille aime les phares', owner)).toBe(false);
  });
});
