import { looksLikeAPerson } from './looks-like-a-person.js';

describe('looksLikeAPerson', () => {
  it.each([
    'Mme EXEMPLE',
    'M. EXEMPLE',
    'Monsieur Jean EXEMPLE',
    'MLLE EXEMPLE',
    'M. et Mme EXEMPLE',
    'Mrs Example',
    'EXEMPLE TOITURE (EI)',
    'Exemple, entrepreneur individuel',
  ])('%s is one', (name) => expect(looksLikeAPerson(name)).toBe('PERSON'));

  it.each([
    'MARTIN EXEMPLE',
    'Exemple, Paul',
    'MONSIEUR EXEMPLE',
    'MR EXEMPLE',
    'Maître EXEMPLE',
    'M EXEMPLE',
  ])('%s may be one, which a human decides', (name) => expect(looksLikeAPerson(name)).toBe('MAYBE'));

  it.each([
    'EXEMPLE SAS',
    'SARL MARTIN EXEMPLE',
    'EXEMPLE ET FILS',
    'Mairie d’Exemple',
    'M.A.C. EXEMPLE',
    'Example Ltd',
    '411EXEMPLE',
  ])('%s is none', (name) => expect(looksLikeAPerson(name)).toBe('COMPANY'));
});
