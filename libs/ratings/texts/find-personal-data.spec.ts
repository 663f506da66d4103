import { findPersonalData } from './find-personal-data.js';

describe('findPersonalData', () => {
  it.each([
    ['Écrivez à compta@exemple.fr', 'EMAIL'],
    ['Appelez le 01 23 45 67 89.', 'PHONE'],
    ['Appelez le +33 (0)1.23.45.67.89', 'PHONE'],
    ['Call 020 7946 0000', 'PHONE'],
    ['Virement sur FR76 3000 6000 0112 3456 7890 189', 'IBAN'],
    ['Mme Exemple ne répond pas', 'NAME'],
    ['M. Exemple bloque les factures', 'NAME'],
    ['Mr Example does not answer', 'NAME'],
  ])('sees in %j what belongs to a person', (text, kind) => expect(findPersonalData(text)).toBe(kind));

  it.each([
    'Facture FA-2026-00123456 payée le 12.03.2026',
    'Facture 0123456 de 12 500,00 EUR payée à 60 jours',
    'Le client me paie toujours à temps',
    'Madame la comptable a répondu',
    'SIREN 552 032 534',
    'Commande AB12 3456 7890 1234',
  ])('leaves %j alone', (text) => expect(findPersonalData(text)).toBeNull());
});
