/** Who signs badges: one goodpayer, known by the address that it is reached at. */
export interface Issuer {
  /** `did:web` of the address, https://w3c-ccg.github.io/did-method-web/: the colon before a port is escaped. */
  readonly did: string;
  /** Without a slash at the end. */
  readonly url: string;
}

export function issuerAt(publicUrl: string): Issuer {
  const { host } = new URL(publicUrl);
  return { did: `did:web:${host.replace(':', '%3A')}`, url: publicUrl };
}

/** Short address where anybody checks a badge, on paper as a QR code. */
export function verifyAddress(publicUrl: string, code: string): string {
  return `${publicUrl}/verify/${code}`;
}

export type StatusPurpose = 'revocation' | 'suspension';
export const STATUS_PURPOSES: readonly StatusPurpose[] = ['revocation', 'suspension'];

/** Where the status list of a purpose is served, and its id. */
export function statusListAddress({ url }: Issuer, purpose: StatusPurpose): string {
  return `${url}/api/badges/status/${purpose}`;
}
