import { encode } from 'base58-universal';

/** An Ed25519 public key as a JSON Web Key (RFC 8037). */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
}

/** A key that badges may have been signed with. `kid` is its RFC 7638 thumbprint. */
export interface VerificationKey {
  readonly kid: string;
  readonly jwk: PublicJwk;
}

export interface KnownKey extends VerificationKey {
  /** Somebody else may have the private half: a signature proves nothing any more. */
  readonly isCompromised?: boolean;
}

export interface SigningKey extends VerificationKey {
  /** The private half, as in a JSON Web Key. Never logged, never served. */
  readonly d: string;
}

/** Multicodec prefix of an Ed25519 public key: https://www.w3.org/TR/cid-1.0/#Multikey */
const ED25519_PREFIX = Buffer.from([0xed, 0x01]);

/** The key in the form that Data Integrity proofs name it by: `z6Mk…`. */
export function multikeyOf({ x }: PublicJwk): string {
  const bytes = Buffer.concat([ED25519_PREFIX, Buffer.from(x, 'base64url')]);
  return `z${encode(bytes)}`;
}

/** `kid` of a JWT that the key signed: the address of its JSON Web Key in the DID document. */
export function jwtKeyId(did: string, { kid }: VerificationKey): string {
  return `${did}#${kid}`;
}

/** Verification method of a Data Integrity proof that the key made. */
export function proofKeyId(did: string, { jwk }: VerificationKey): string {
  return `${did}#${multikeyOf(jwk)}`;
}
