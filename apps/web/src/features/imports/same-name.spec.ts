import { isSameName } from './same-name';

describe('the name in a ledger', () => {
  it.each([
    ['Exemple Peinture', 'EXEMPLE PEINTURE'],
    ['Société Exemple d’Énergie', "SOCIETE EXEMPLE D'ENERGIE"],
    ['EXEMPLE S.A.R.L.', 'EXEMPLE'],
    ['SARL Exemple-Peinture', 'EXEMPLE PEINTURE SAS'],
    ['Example & Sons Ltd.', 'EXAMPLE & SONS LIMITED'],
  ])('%s is that of %s', (inFile, registered) => expect(isSameName(inFile, registered)).toBe(true));

  it.each([
    ['Exemple Total', 'EXEMPLE TOTEM'],
    ['Exemple', 'EXEMPLE PEINTURE'],
    ['SARL', 'SAS'],
    [null, 'EXEMPLE'],
    ['Exemple', null],
  ])('%s is not that of %s', (inFile, registered) => expect(isSameName(inFile, registered)).toBe(false));
});
