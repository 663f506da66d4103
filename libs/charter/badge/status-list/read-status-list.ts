import { statusListAddress, type Issuer, type StatusPurpose } from '../issuer/issuer.js';
import { asJson } from '../verify/badge-claims.js';
import { trueToken, type KnownKeys } from '../verify/true-token.js';
import { decodeBits, isSet } from './bitstring.js';

/** A status list that the issuer signed, as it was at an instant. */
export interface ReadStatusList {
  readonly asOf: Date;
  readonly isSet: (index: number) => boolean;
}

/**
 * Reads a Bitstring Status List credential. Null when it is not this issuer's list of this purpose: another one, rightly
 * signed, would say that nothing is revoked. How old it may be is for whoever asks.
 */
export async function readStatusList(
  jwt: string,
  purpose: StatusPurpose,
  issuer: Issuer,
  known: KnownKeys,
): Promise<ReadStatusList | null> {
  const payload = await trueToken(jwt.trim(), issuer, known);
  if (typeof payload === 'string' || payload.jti !== statusListAddress(issuer, purpose)) return null;
  const list = asJson(payload.credentialSubject);
  const bits = list?.statusPurpose === purpose ? decodeBits(String(list.encodedList)) : null;
  const asOf = new Date((payload.nbf ?? NaN) * 1000);
  if (!bits || Number.isNaN(asOf.getTime())) return null;
  return { asOf, isSet: (index) => isSet(bits, index) };
}
