import { CREDENTIALS_CONTEXT } from '../credential/contexts.js';
import { instant } from '../credential/open-badge.js';
import { statusListAddress, type Issuer, type StatusPurpose } from '../issuer/issuer.js';
import { encodeBits } from './bitstring.js';

export interface StatusListFacts {
  readonly purpose: StatusPurpose;
  /** Places in the list whose badges are revoked, or suspended. */
  readonly set: Iterable<number>;
  readonly at: Date;
  /** How long a verifier may keep it. */
  readonly ttlMs: number;
}

/** A Bitstring Status List credential, unsigned. */
export interface StatusListCredential {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly type: readonly string[];
  readonly issuer: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: 'BitstringStatusList';
    readonly statusPurpose: StatusPurpose;
    readonly encodedList: string;
    readonly ttl: number;
  };
}

/** The list of one purpose as a verifiable credential: https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential */
export function statusListCredential(
  { purpose, set, at, ttlMs }: StatusListFacts,
  issuer: Issuer,
): StatusListCredential {
  const id = statusListAddress(issuer, purpose);
  return {
    '@context': [CREDENTIALS_CONTEXT],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: issuer.did,
    validFrom: instant(at),
    validUntil: instant(new Date(at.getTime() + ttlMs)),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: encodeBits(set),
      ttl: ttlMs,
    },
  };
}
