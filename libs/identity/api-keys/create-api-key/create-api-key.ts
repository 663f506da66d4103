import { Injectable } from '@nestjs/common';
import { appendAudit } from '#audit';
import { Clock } from '#kernel';
import { queueEmail } from '#notifications';
import { Database, type SqlRunner } from '#persistence';
import { apiKeyCreatedEmail } from '../../emails/api-key-created.email.js';
import { OrganisationsReadModel, type Contact } from '../../organisations/organisations.read-model.js';
import { API_KEY_POLICY } from '../api-key-policy.js';
import { ApiKeyRefusal } from '../api-key-refusal.js';
import { newToken, tokenHash, tokenPrefix } from '../api-key-token.js';
import type { ApiKeyScope } from '../api-key.js';

const DAY_MS = 24 * 3600 * 1000;
const UNSEEN = /\p{C}/gu;

const COUNT = `SELECT count(*) FILTER (WHERE revoked_at IS NULL AND expires_at > $2)::int AS live,
    count(*) FILTER (WHERE created_at > $3)::int AS today
  FROM api_key WHERE organisation_id = $1`;
const INSERT = `INSERT INTO api_key (organisation_id, name, scope, prefix, token_hash, created_at, created_by, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`;

export interface CreateApiKeyCommand {
  readonly organisationId: string;
  /** The owner who makes it. */
  readonly accountId: string;
  readonly name: string;
  readonly scope: ApiKeyScope;
  /** One of the policy's terms. */
  readonly days: number;
}

export interface CreatedApiKey {
  readonly keyId: string;
  /** Told this once: it is kept nowhere. */
  readonly token: string;
}

interface Made extends CreateApiKeyCommand {
  readonly keyId: string;
  readonly at: Date;
  readonly expiresAt: Date;
}

/** Makes a key for programs of an organisation, and tells its owners: a thief of a session would make one, to stay. */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsReadModel,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiKeyRefusal `KEY_NAME_UNFIT`, `KEY_TERM_UNKNOWN`, `TOO_MANY_KEYS`, `TOO_MANY_KEYS_TODAY` */
  async execute(asked: CreateApiKeyCommand): Promise<CreatedApiKey> {
    const command = { ...asked, name: keptName(asked.name) };
    if (!API_KEY_POLICY.termsInDays.some((term) => term === command.days))
      throw new ApiKeyRefusal('KEY_TERM_UNKNOWN', 'days');
    const token = newToken();
    const at = this.clock.now();
    const expiresAt = new Date(at.getTime() + command.days * DAY_MS);
    const contacts = await this.organisations.contactsOf(command.organisationId);
    const keyId = await this.database.transaction(async (sql) => {
      await refuseTooMany(sql, command.organisationId, at);
      const keyId = await insert(sql, { ...command, at, expiresAt }, token);
      const made = { ...command, keyId, at, expiresAt };
      await tellOwners(sql, made, contacts);
      await record(sql, made);
      return keyId;
    });
    return { keyId, token };
  }
}

/** @throws ApiKeyRefusal `KEY_NAME_UNFIT` */
function keptName(name: string): string {
  const kept = name.normalize('NFC').replace(UNSEEN, '').trim();
  if (kept === '' || [...kept].length > API_KEY_POLICY.longestName)
    throw new ApiKeyRefusal('KEY_NAME_UNFIT', 'name');
  return kept;
}

/** Locks the organisation first: of two owners who make the last key at once, the second is refused. */
async function refuseTooMany(sql: SqlRunner, organisationId: string, at: Date): Promise<void> {
  await sql.rows('SELECT FROM organisation WHERE id = $1 FOR NO KEY UPDATE', [organisationId]);
  const dayBefore = new Date(at.getTime() - DAY_MS);
  const [count] = await sql.rows<{ live: number; today: number }>(COUNT, [organisationId, at, dayBefore]);
  if (count!.live >= API_KEY_POLICY.mostLive) throw new ApiKeyRefusal('TOO_MANY_KEYS');
  if (count!.today >= API_KEY_POLICY.mostMadePerDay) throw new ApiKeyRefusal('TOO_MANY_KEYS_TODAY');
}

async function insert(sql: SqlRunner, made: Omit<Made, 'keyId'>, token: string): Promise<string> {
  const { organisationId, name, scope, at, accountId, expiresAt } = made;
  const values = [
    organisationId,
    name,
    scope,
    tokenPrefix(token),
    tokenHash(token),
    at,
    accountId,
    expiresAt,
  ];
  const [key] = await sql.rows<{ id: string }>(INSERT, values);
  return key!.id;
}

async function tellOwners(
  sql: SqlRunner,
  { accountId, name, scope, expiresAt }: Made,
  contacts: readonly Contact[],
): Promise<void> {
  const maker = contacts.find((contact) => contact.accountId === accountId)?.name ?? null;
  for (const { role, email, language, name: reader } of contacts) {
    if (role !== 'OWNER') continue;
    const content = apiKeyCreatedEmail({ name: reader, language }, { name, scope, maker, expiresAt });
    await queueEmail(sql, { to: email, language, topic: 'api-key-created', content });
  }
}

function record(
  sql: SqlRunner,
  { keyId, organisationId, accountId, scope, expiresAt, at }: Made,
): Promise<void> {
  return appendAudit(sql, {
    subject: { type: 'API_KEY', id: keyId },
    action: 'CREATED',
    actor: { kind: 'CLIENT', accountId },
    data: { organisationId, scope, expiresAt: expiresAt.toISOString() },
    at,
  });
}
