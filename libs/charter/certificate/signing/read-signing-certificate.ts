import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DomainError } from '#kernel';
import type { SigningCertificate } from './self-signed-certificate.js';

/** Paths of PEM files that the operator keeps. */
export interface SigningFiles {
  /** Private key, RSA, without a passphrase. */
  readonly key: string;
  /** The certificate of the key, then those that lead to a root, each before the one that issued it. */
  readonly certificates: string;
}

const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * The operator's own certificate, from an authority that readers of PDF know.
 * @throws DomainError `INVALID_CONFIGURATION` for files that cannot be read, do not belong together, or hold no longer
 */
export async function readSigningCertificate(files: SigningFiles, at: Date): Promise<SigningCertificate> {
  const key = keyIn(await textOf(files.key, 'SIGNING_KEY_FILE'));
  const [own, ...issuers] = certificatesIn(await textOf(files.certificates, 'SIGNING_CERTIFICATE_FILE'));
  if (key?.asymmetricKeyType !== 'rsa')
    throw refused('SIGNING_KEY_FILE holds no RSA private key in PEM without a passphrase');
  if (!own) throw refused('SIGNING_CERTIFICATE_FILE holds no certificates in PEM');
  if (!own.checkPrivateKey(key))
    throw refused('the first certificate of SIGNING_CERTIFICATE_FILE is not that of SIGNING_KEY_FILE');
  if (!isChain(own, issuers))
    throw refused('in SIGNING_CERTIFICATE_FILE each certificate must be issued by the next one');
  if (new Date(own.validFrom) > at || new Date(own.validTo) <= at)
    throw refused(
      `the certificate of SIGNING_CERTIFICATE_FILE holds from ${own.validFrom} to ${own.validTo}`,
    );
  return {
    certificate: own.raw,
    issuers: issuers.map(({ raw }) => raw),
    privateKey: key.export({ type: 'pkcs8', format: 'der' }),
  };
}

async function textOf(path: string, variable: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw refused(`${variable} cannot be read (${error.code})`);
  });
}

/** Never says more of a key than that it is none. */
function keyIn(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

function certificatesIn(pem: string): X509Certificate[] {
  try {
    return (pem.match(PEM_CERTIFICATE) ?? []).map((one) => new X509Certificate(one));
  } catch {
    return [];
  }
}

function isChain(own: X509Certificate, issuers: readonly X509Certificate[]): boolean {
  return issuers.every((issuer, i) => {
    const issued = issuers[i - 1] ?? own;
    return issued.checkIssued(issuer) && issued.verify(issuer.publicKey);
  });
}

function refused(fault: string): DomainError {
  return new DomainError('INVALID_CONFIGURATION', `Configuration: ${fault}.`);
}
