import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { DomainError } from '#kernel';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a private key for the database with a key derived from the application's secret, so that a copy of the
 * database signs nothing. Bound to `kid`: it cannot be moved to the row of another key.
 */
export function sealKey(secret: string, kid: string, d: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, derivedKey(secret), iv).setAAD(Buffer.from(kid));
  return Buffer.concat([iv, cipher.update(d, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** @throws DomainError `BADGE_KEY_UNREADABLE` when the secret is not the one that sealed it. */
export function openKey(secret: string, kid: string, sealed: Buffer): string {
  const iv = sealed.subarray(0, IV_BYTES);
  const decipher = createDecipheriv(ALGORITHM, derivedKey(secret), iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(kid)).setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new DomainError(
      'BADGE_KEY_UNREADABLE',
      'The key that signs badges was made under another AUTH_SECRET: run "npm run badges -- rotate-key".',
    );
  }
}

function derivedKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'goodpayer: private keys of badges', 32));
}
