import { Inject, Injectable } from '@nestjs/common';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { IDENTITY_OPTIONS, type IdentityOptions } from '#identity';
import { Clock } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import type { KnownKey, PublicJwk, SigningKey, VerificationKey } from './public-key.js';
import { openKey, sealKey } from './seal-key.js';

const ALGORITHM = 'EdDSA';

const CURRENT = `SELECT kid, public_jwk AS jwk, private_key AS "privateKey" FROM badge_key
  WHERE algorithm = '${ALGORITHM}' AND retired_at IS NULL`;
/** The index of the current key lets one of several servers that start together make it. */
const KEEP = `INSERT INTO badge_key (kid, algorithm, public_jwk, private_key, created_at) VALUES ($1, '${ALGORITHM}', $2, $3, $4)
  ON CONFLICT DO NOTHING`;
const RETIRE = `UPDATE badge_key SET retired_at = $1, compromised_at = CASE WHEN $2::boolean THEN $1::timestamptz END
  WHERE algorithm = '${ALGORITHM}' AND retired_at IS NULL RETURNING kid`;
const KNOWN = `SELECT kid, public_jwk AS jwk, compromised_at IS NOT NULL AS "isCompromised" FROM badge_key
  ORDER BY created_at DESC`;
const SERVED = `SELECT kid, public_jwk AS jwk FROM badge_key k WHERE compromised_at IS NULL
  AND (retired_at IS NULL OR EXISTS (SELECT FROM badge_credential c WHERE c.kid = k.kid AND c.valid_until > $1))
  ORDER BY created_at DESC`;

/** The keys that sign badges: one at a time, and those before it. */
@Injectable()
export class BadgeKeys {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(IDENTITY_OPTIONS) private readonly options: Pick<IdentityOptions, 'secret'>,
  ) {}

  /** The key to sign with; made at the first need. */
  async current(): Promise<SigningKey> {
    const [kept] = await this.currentRow(this.database);
    if (!kept) await this.make(this.database);
    const { kid, jwk, privateKey } = kept ?? (await this.currentRow(this.database))[0]!;
    return { kid, jwk, d: openKey(this.options.secret, kid, privateKey) };
  }

  /** Every key that ever signed, even those that nobody needs any more. */
  known(): Promise<KnownKey[]> {
    return this.database.rows<KnownKey>(KNOWN);
  }

  /** What verifiers get: the current key, and earlier ones while a badge that they signed can still be valid. */
  async served(): Promise<VerificationKey[]> {
    const [kept] = await this.currentRow(this.database);
    if (!kept) await this.make(this.database);
    return this.database.rows<VerificationKey>(SERVED, [this.clock.now()]);
  }

  /** Retires the current key for a new one. A compromised key is believed no longer, so what it signed has to be issued anew. */
  async rotate({ isCompromised }: { isCompromised: boolean }): Promise<{ retired: string | null }> {
    return this.database.transaction(async (sql) => {
      const [old] = await sql.rows<{ kid: string }>(RETIRE, [this.clock.now(), isCompromised]);
      await this.make(sql);
      return { retired: old?.kid ?? null };
    });
  }

  private currentRow(sql: SqlRunner) {
    return sql.rows<{ kid: string; jwk: PublicJwk; privateKey: Buffer }>(CURRENT, [], 'badge-key-current');
  }

  private async make(sql: SqlRunner): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
    const jwk = await exportJWK(publicKey);
    const kid = await calculateJwkThumbprint(jwk);
    const { d } = await exportJWK(privateKey);
    const sealed = sealKey(this.options.secret, kid, d!);
    const { kty, crv, x } = jwk;
    await sql.rows(KEEP, [kid, JSON.stringify({ kty, crv, x }), sealed, this.clock.now()]);
  }
}
