import fc from 'fast-check';
import type { CompanyVisibility } from '../profile/company-profile.js';
import { disclosedText } from './disclosed-text.js';
import { mentionsPerson, namesNaturalPerson } from './names-a-person.js';
import { withheld } from './withheld.js';

const SECRET = 'EXEMPLE-SECRET';
const identity = (visibility: CompanyVisibility) => ({
  visibility,
  companyId: 'FR-552032534',
  name: SECRET,
  acronym: SECRET,
  tradeNames: [SECRET],
  postcode: SECRET,
  locality: SECRET,
  department: SECRET,
});

describe('withheld', () => {
  it.each<CompanyVisibility>(['PARTIAL', 'NATURAL_PERSON', 'HIDDEN'])(
    'takes names and address from a %s company',
    (visibility) => {
      const shown = withheld(identity(visibility));
      expect(JSON.stringify(shown)).not.toContain(SECRET);
      expect(shown).toMatchObject({ companyId: 'FR-552032534', visibility, name: null, tradeNames: [] });
    },
  );

  it('keeps everything of a public company, in a new object', () => {
    const given = identity('PUBLIC');
    expect(withheld(given)).toEqual(given);
    expect(withheld(given)).not.toBe(given);
  });

  it('leaves its argument as it was and adds no field', () => {
    const given = Object.freeze({
      visibility: 'PARTIAL' as const,
      tradeName: SECRET,
      siret: '55203253400703',
    });
    expect(withheld(given)).toEqual({ visibility: 'PARTIAL', tradeName: null, siret: '55203253400703' });
    expect(given.tradeName).toBe(SECRET);
  });
});

describe('disclosedText', () => {
  it.each(['', '  ', null, undefined, '[ND]', ' [ND] ', '[NON-DIFFUSIBLE]', '[non-diffusible]'])(
    'reads %j as nothing',
    (text) => {
      expect(disclosedText(text)).toBeNull();
    },
  );

  it('never returns a mask as a name', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('[ND]', '[NON-DIFFUSIBLE]'),
        (blank, mask) => disclosedText(blank.replace(/\S/g, '') + mask) === null,
      ),
    );
  });
});

describe('natural persons in a notice', () => {
  it.each([
    'NOM, Prénom',
    'NOM (EI)',
    'EI Nom',
    'Mme. Nom',
    'Madame Nom',
    'M. Nom',
    'Maître Nom',
    'MAITRE NOM',
    'Me Nom',
    'NOM LAURENT',
    'Nom Hélène',
    'JEAN-PIERRE NOM',
  ])('recognises %j', (party) => {
    expect(namesNaturalPerson(party)).toBe(true);
  });

  it.each([
    'LUMINAIRES LYON',
    'SARL C.C.M.F.',
    'M.G BAKER',
    'NOW YOU SEE ME',
    'MEUBLES EXEMPLE',
    'MONSIEURBRICOLAGE',
    'REIMS',
    'SARL LAURENT',
    'SAINT LAURENT AUTOMOBILES',
    'LAURENT 64',
    'ALSTOM',
  ])('leaves the company %j', (party) => {
    expect(namesNaturalPerson(party)).toBe(false);
  });

  it('finds the representative that a judgment names', () => {
    expect(mentionsPerson('désignant liquidateur SELARL EXEMPLE, représentée par Maître NOM Prénom')).toBe(
      true,
    );
    expect(mentionsPerson('date de cessation des paiements le 27 Juillet 2024')).toBe(false);
  });
});
