import fc from 'fast-check';
import { frenchVatNumber, parseCompanyNumber, passesLuhn, type Siren } from '#kernel';

describe('parseCompanyNumber', () => {
  it.each([
    ['552032534', 'FR-552032534', 'SIREN'],
    ['552 032 534', 'FR-552032534', 'SIREN'],
    ['552.032.534', 'FR-552032534', 'SIREN'],
    ['552\u00a0032\u202f534', 'FR-552032534', 'SIREN'],
    ['552 032 534 00646', 'FR-552032534', 'SIRET'],
    ['35600000000048', 'FR-356000000', 'SIRET'],
    ['FR27 552032534', 'FR-552032534', 'FR_VAT'],
    ['fr27552032534', 'FR-552032534', 'FR_VAT'],
    ['FR-552032534', 'FR-552032534', 'SIREN'],
    ['08462831', 'GB-08462831', 'GB_COMPANY_NUMBER'],
    ['8462831', 'GB-08462831', 'GB_COMPANY_NUMBER'],
    ['SC123456', 'GB-SC123456', 'GB_COMPANY_NUMBER'],
    ['ip10067r', 'GB-IP10067R', 'GB_COMPANY_NUMBER'],
    ['GB-08462831', 'GB-08462831', 'GB_COMPANY_NUMBER'],
  ])('reads %s as %s', (text, companyId, kind) => {
    expect(parseCompanyNumber(text)).toEqual({ ok: true, companyId, kind });
  });

  it.each([
    ['552032535', 'WRONG_CHECKSUM'],
    ['55203253400640', 'WRONG_CHECKSUM'],
    ['FR28552032534', 'WRONG_CHECKSUM'],
    ['12', 'WRONG_LENGTH'],
    ['1234567890', 'WRONG_LENGTH'],
    ['Danone', 'NOT_A_NUMBER'],
    ['', 'NOT_A_NUMBER'],
    ["552032534' OR 1=1 --", 'NOT_A_NUMBER'],
    ['552032534\u0000', 'NOT_A_NUMBER'],
    ['💸'.repeat(10_000), 'NOT_A_NUMBER'],
  ])('refuses %j as %s', (text, reason) => {
    expect(parseCompanyNumber(text)).toMatchObject({ ok: false, reason });
  });

  it('never throws and never accepts a SIREN with a wrong checksum', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d{9}$/)), (text) => {
        const parsed = parseCompanyNumber(text, 'FR');
        if (parsed.ok) expect(passesLuhn(parsed.companyId.slice(3))).toBe(true);
      }),
    );
  });

  it.each(['552081317', '552032534', '722003936', '850285594'])(
    'gives %s the VAT number that it reads back',
    (siren) => {
      expect(parseCompanyNumber(frenchVatNumber(siren as Siren))).toMatchObject({
        ok: true,
        companyId: `FR-${siren}`,
      });
    },
  );
});
