import type { CompanyId, Siren } from '#kernel';
import { proofTierOf } from './proof-tier.js';

const fec = (siren: string | null, format: 'FEC' | 'PAID_LEDGER' = 'FEC') =>
  ({
    format,
    companyId: 'FR-100000009' as CompanyId,
    report: { fecSiren: siren as Siren | null },
  }) as Parameters<typeof proofTierOf>[0];

describe('what a ledger proves', () => {
  it.each([
    ['our own books, claim proved', fec('100000009'), true, 'T3'],
    ['our own books, nothing proved', fec('100000009'), false, 'T0'],
    ['the books of another company', fec('732829320'), true, 'T0'],
    ['a FEC under another name', fec(null), true, 'T0'],
    ['a table', fec('100000009', 'PAID_LEDGER'), true, 'T0'],
  ])('%s', (_case, ledger, isVerified, tier) => {
    expect(proofTierOf(ledger, isVerified)).toBe(tier);
  });
});
