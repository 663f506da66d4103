import type { CompanyId, Day } from '#kernel';
import type { MembershipRecord } from '../store/membership-record.js';
import { isRenewalDue, signatureKind } from './signature-kind.js';

const day = (text: string) => text as Day;

const open: MembershipRecord = {
  id: 'one',
  companyId: 'FR-732829320' as CompanyId,
  organisationId: 'org',
  status: 'ACTIVE',
  versionId: '2026-1',
  tier: 'SIGNATORY',
  code: '0123456789',
  signedAt: new Date('2026-06-01T12:00:00Z'),
  termEndsOn: day('2028-06-01'),
  resignBy: null,
  statusSince: new Date('2026-06-01T12:00:00Z'),
  endedAt: null,
};

describe('what a signature does', () => {
  it.each([
    ['no membership', null, '2026-1', '2026-06-01', 'FIRST'],
    ['the version already signed', open, '2026-1', '2026-06-01', null],
    ['the day before the window of renewal', open, '2026-1', '2028-04-01', null],
    ['the first day of the window', open, '2026-1', '2028-04-02', 'RENEWAL'],
    ['another version', open, '2027-1', '2027-01-01', 'NEW_VERSION'],
    ['another version within the window', open, '2027-1', '2028-04-02', 'RENEWAL'],
    [
      'a suspended membership at its term',
      { ...open, status: 'SUSPENDED' as const },
      '2026-1',
      '2028-05-01',
      'RENEWAL',
    ],
  ] as const)('with %s', (_name, membership, versionId, today, kind) =>
    expect(signatureKind(membership, versionId, day(today))).toBe(kind),
  );

  it('has no renewal for what has ended', () => {
    expect(isRenewalDue({ ...open, endedAt: new Date('2028-05-01') }, day('2028-05-02'))).toBe(false);
  });
});
