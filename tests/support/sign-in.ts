import { createHmac, randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { MemberRole } from '#identity';
import { Database } from '#persistence';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../../libs/identity/identity.options.js';
import { post, type GraphqlAnswer } from './graphql-client.js';

export interface Person {
  readonly email?: string;
  readonly name?: string;
  readonly language?: 'fr' | 'en';
  /** Id of the company whose organisation the person belongs to; it is founded when there is none. */
  readonly company?: string;
  /** OWNER unless said. */
  readonly role?: MemberRole;
}

/** A person with an open session, without the seconds that hashing a password would cost each test. */
export interface SignedIn {
  readonly accountId: string;
  readonly email: string;
  readonly organisationId: string | null;
  /** Value of the `Cookie` header. */
  readonly cookie: string;
  /** Asks `/graphql` as this person. */
  ask<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphqlAnswer<T>>;
}

export async function signUpAndIn(app: NestFastifyApplication, person: Person = {}): Promise<SignedIn> {
  const database = app.get(Database);
  const accountId = randomUUID();
  const email = person.email ?? `${accountId}@exemple.fr`;
  await database.rows(
    'INSERT INTO account (id, name, email, language, is_email_verified) VALUES ($1, $2, $3, $4, true)',
    [accountId, person.name ?? 'Camille Exemple', email, person.language ?? 'fr'],
  );
  const organisationId = person.company ? await join(database, accountId, person.company, person.role) : null;
  const token = randomUUID();
  await database.rows(
    `INSERT INTO account_session (id, account_id, token, expires_at, active_organisation_id)
     VALUES ($1, $2, $3, now() + interval '1 day', $4)`,
    [randomUUID(), accountId, token, organisationId],
  );
  const cookie = sessionCookie(app.get<IdentityOptions>(IDENTITY_OPTIONS), token);
  const ask: SignedIn['ask'] = (query, variables) => post(app, { query, variables }, { cookie });
  return { accountId, email, organisationId, cookie, ask };
}

/** Appoints the person, and lets their sessions have passed a second factor. */
export async function becomeModerator(app: NestFastifyApplication, { accountId }: SignedIn): Promise<void> {
  const database = app.get(Database);
  await database.rows('INSERT INTO moderator (account_id) VALUES ($1) ON CONFLICT DO NOTHING', [accountId]);
  await database.rows('UPDATE account SET has_second_factor = true WHERE id = $1', [accountId]);
  await database.rows('UPDATE account_session SET second_factor_at = now() WHERE account_id = $1', [
    accountId,
  ]);
}

async function join(
  database: Database,
  accountId: string,
  companyId: string,
  role: MemberRole = 'OWNER',
): Promise<string> {
  const [known] = await database.rows<{ id: string }>(
    'SELECT id FROM organisation WHERE company_id = $1 ORDER BY created_at, id LIMIT 1',
    [companyId],
  );
  const organisationId = known?.id ?? randomUUID();
  if (!known)
    await database.rows(
      `INSERT INTO organisation (id, company_id, founder_id, name, slug)
       VALUES ($1, $2, $3, coalesce((SELECT name FROM company WHERE company_id = $2), $2), $1)`,
      [organisationId, companyId, accountId],
    );
  await database.rows(
    'INSERT INTO organisation_member (id, organisation_id, account_id, role) VALUES ($1, $2, $3, $4)',
    [randomUUID(), organisationId, accountId, role.toLowerCase()],
  );
  return organisationId;
}

/** As the library of accounts signs it; `tests/e2e/accounts` would fail if it did so differently. */
function sessionCookie({ secret, publicUrl }: IdentityOptions, token: string): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  const prefix = publicUrl.startsWith('https:') ? '__Secure-' : '';
  return `${prefix}goodpayer.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
