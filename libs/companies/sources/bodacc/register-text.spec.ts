import fc from 'fast-check';
import type { Day } from '#kernel';
import { parseFrenchDay } from './french-day.js';
import { paymentStopDay } from './payment-stop-day.js';
import { repairText } from './repair-text.js';

const TODAY = '2026-02-13' as Day;

describe('repairText', () => {
  it('repairs UTF-8 that was decoded as Latin-1', () => {
    expect(repairText('Jugement de clÃ´ture')).toBe('Jugement de clôture');
    expect(repairText('SociÃ©tÃ© Ã\u00a0 responsabilitÃ© limitÃ©e')).toBe('Société à responsabilité limitée');
  });

  it.each(['Jugement de clôture', 'GANYMÈDE', 'BTSG²', 'Ã', 'CHÂTEAU', 'IÑAKI'])(
    'leaves %s as it is',
    (text) => {
      expect(repairText(text)).toBe(text);
    },
  );

  it('repairs whatever French text was so garbled, once and for all', () => {
    const french = fc.stringMatching(/^[a-zA-Zàâçéèêëîïôùûüœ' -]*$/).filter((text) => !/œ/.test(text));
    fc.assert(
      fc.property(french, (text) => {
        const garbled = Buffer.from(text, 'utf8').toString('latin1');
        expect(repairText(garbled)).toBe(repairText(text));
        expect(repairText(repairText(text))).toBe(repairText(text));
      }),
    );
  });

  it('makes blanks and apostrophes plain', () => {
    expect(repairText(' Avis\u00a0d’annulation \n')).toBe("Avis d'annulation");
  });
});

describe('parseFrenchDay', () => {
  it.each([
    ['2026-01-27', '2026-01-27'],
    ['27/01/2022', '2022-01-27'],
    ['05.01.2026', '2026-01-05'],
    ['20-01-2026', '2026-01-20'],
    ['2021/01/08', '2021-01-08'],
    ['10 décembre 2009', '2009-12-10'],
    ['1er\u00a0janvier\u00a02020', '2020-01-01'],
    ['27 Juillet 2024', '2024-07-27'],
    ['15 AOÛT 2024', '2024-08-15'],
    ['2 fevrier 2012', '2012-02-02'],
  ])('reads %s', (text, expected) => {
    expect(parseFrenchDay(text)).toBe(expected);
  });

  it.each([null, '', '31/02/2024', '0009-12-02', '29 Octobre 1202', '10 brumaire 2009', 'le jour même'])(
    'reads %j as no day',
    (text) => {
      expect(parseFrenchDay(text)).toBeNull();
    },
  );

  it('reads no day after the latest that is possible', () => {
    expect(parseFrenchDay('5025-05-27', TODAY)).toBeNull();
    expect(parseFrenchDay('2026-02-13', TODAY)).toBe('2026-02-13');
  });
});

describe('paymentStopDay', () => {
  it.each([
    ['date de cessation des paiements le 27 Juillet 2024, désignant', '2024-07-27'],
    ['date de cessation des paiements le 30/01/2025', '2025-01-30'],
    ['Date de cessation des paiements : 30 Janvier 2026 - Mandataire', '2026-01-30'],
    ['Jugement modifiant la date de cessation des paiements au 31 décembre 2023.', '2023-12-31'],
    ['cessation des paiements au 05.01.2026. Désigne', '2026-01-05'],
    ['cessation des paiements le 1er décembre 2025', '2025-12-01'],
  ])('reads "%s"', (text, expected) => {
    expect(paymentStopDay(text, TODAY)).toBe(expected);
  });

  it.each([
    'date de cessation des paiements le . et désignant',
    'Date de cessation des paiements : 29 Octobre 1202',
    'cessation des paiements le 27 Juillet 2027',
    'Jugement du 27 Juillet 2024',
  ])('reads none in "%s"', (text) => {
    expect(paymentStopDay(text, TODAY)).toBeNull();
  });
});
