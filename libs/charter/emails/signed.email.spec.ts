import { signedEmail } from './signed.email.js';
import type { KeptSignature, SignedCharter } from '../confirm-signature/keep-signature.js';

const signed = {
  signatoryName: 'Camille Exemple',
  signatoryRole: 'Directrice financière',
  versionId: '2026-1',
} as SignedCharter;
const kept = (kind: KeptSignature['kind']) =>
  ({ kind, membership: { termEndsOn: '2028-11-22' } }) as KeptSignature;

describe('the e-mail after a signature', () => {
  it.each([
    ['FIRST', 'La charte du bon payeur est signée', 'The good-payer charter is signed'],
    ['RENEWAL', 'renouvelé', 'renewed'],
    ['NEW_VERSION', 'nouvelle version', 'new version'],
  ] as const)('says what a %s signature did, in French and in English', (kind, french, english) => {
    expect(signedEmail(signed, kept(kind), 'fr').subject).toContain(french);
    expect(signedEmail(signed, kept(kind), 'en').subject).toContain(english);
  });

  it('says who signed which version, and until when it holds', () => {
    expect(signedEmail(signed, kept('RENEWAL'), 'en').blocks).toContainEqual({
      kind: 'facts',
      rows: [
        ['Signatory', 'Camille Exemple, Directrice financière'],
        ['Version', '2026-1'],
        ['Holds until', '22 November 2028'],
      ],
    });
  });
});
