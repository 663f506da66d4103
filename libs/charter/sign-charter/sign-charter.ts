import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { drawCode, hashCode } from '#claims';
import type { Member } from '#identity';
import { Clock, dayOf } from '#kernel';
import { queueEmail, type EmailLanguage } from '#notifications';
import { Database, type SqlRunner } from '#persistence';
import { codeEmail } from '../emails/code.email.js';
import { charterPolicyOn } from '../policy/charter-policy.js';
import { nameRequired, refuseCharter, roleRequired } from '../refusals/charter-refusal.js';
import { SIGNING_COLUMNS, type SigningRecord } from '../store/signing-record.js';
import { hashText } from '../versions/charter-version.js';
import { CharterVersions } from '../versions/charter-versions.js';
import { MaySign } from './may-sign.js';

export interface SignCharterCommand {
  readonly member: Member;
  /** Of the account that signs: where the code goes. */
  readonly email: string;
  readonly versionId: string;
  /** Of the text that was shown. */
  readonly contentHash: string;
  readonly language: EmailLanguage;
  readonly name: string;
  readonly role: string;
  readonly consents: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;

const REPLACE = `UPDATE charter_signing SET replaced_at = $3
  WHERE organisation_id = $1 AND account_id = $2 AND used_at IS NULL AND replaced_at IS NULL`;
const INSERT = `INSERT INTO charter_signing (id, company_id, organisation_id, account_id, version_id, language, content_hash,
    consent_text_hash, signatory_name, signatory_role, code_hash, started_at, expires_at, attempts_left)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING ${SIGNING_COLUMNS}`;

/** First half of a signature: what was read and declared is kept, and a code goes to the signatory. Nothing is signed yet. */
@Injectable()
export class SignCharter {
  constructor(
    private readonly database: Database,
    private readonly maySign: MaySign,
    private readonly versions: CharterVersions,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws CharterRefusal `CLAIM_REQUIRED`, `COMPANY_NOT_PUBLIC`, `COMPANY_CEASED`, `REENTRY_LATER`, `ALREADY_SIGNED`,
   *   `VERSION_NOT_IN_FORCE`, `CONTENT_CHANGED`, `NAME_REQUIRED`, `ROLE_REQUIRED`, `CONSENT_REQUIRED`, `TOO_MANY_SIGNINGS`
   */
  async execute(command: SignCharterCommand): Promise<SigningRecord> {
    const obstacle = await this.maySign.obstacle(command.member);
    if (obstacle) throw obstacle;
    const signed = this.check(command);
    return this.database.transaction((sql) => this.start(sql, command, signed));
  }

  private check({ versionId, contentHash, language, name, role, consents }: SignCharterCommand) {
    const today = this.clock.today();
    const version = this.versions.on(today);
    if (version.id !== versionId) throw refuseCharter('VERSION_NOT_IN_FORCE', 'versionId');
    if (version.contentHash[language] !== contentHash) throw refuseCharter('CONTENT_CHANGED', 'contentHash');
    const longest = charterPolicyOn(today).longestName.value;
    const signatoryName = oneLine(name);
    const signatoryRole = oneLine(role);
    if (!isWithin(signatoryName, longest)) throw nameRequired(longest);
    if (!isWithin(signatoryRole, longest)) throw roleRequired(longest);
    if (!consents) throw refuseCharter('CONSENT_REQUIRED', 'consents');
    return { signatoryName, signatoryRole, consentTextHash: hashText(version.consent[language]) };
  }

  private async start(
    sql: SqlRunner,
    { member, email, versionId, contentHash, language }: SignCharterCommand,
    signed: { signatoryName: string; signatoryRole: string; consentTextHash: string },
  ): Promise<SigningRecord> {
    const at = this.clock.now();
    const { accountId, organisationId, companyId } = member;
    const { digits, lifetimeMs, attempts } = charterPolicyOn(dayOf(at)).code.value;
    // Two requests at once would each replace the one before both.
    await sql.rows(`SELECT pg_advisory_xact_lock(hashtextextended('charter_signing:' || $1, 0))`, [
      organisationId,
    ]);
    await refuseTooMany(sql, organisationId, at);
    await sql.rows(REPLACE, [organisationId, accountId, at]);
    const id = randomUUID();
    const code = drawCode(digits);
    const [signing] = await sql.rows<SigningRecord>(INSERT, [
      id,
      companyId,
      organisationId,
      accountId,
      versionId,
      language,
      contentHash,
      signed.consentTextHash,
      signed.signatoryName,
      signed.signatoryRole,
      hashCode(id, code),
      at,
      new Date(at.getTime() + lifetimeMs),
      attempts,
    ]);
    const content = codeEmail(code, lifetimeMs, language);
    await queueEmail(sql, { to: email, language, topic: 'charter-code', content });
    return signing!;
  }
}

async function refuseTooMany(sql: SqlRunner, organisationId: string, at: Date): Promise<void> {
  const most = charterPolicyOn(dayOf(at)).mostSigningsPerDay.value;
  const since = new Date(at.getTime() - DAY_MS);
  const recent = await sql.rows(
    'SELECT FROM charter_signing WHERE organisation_id = $1 AND started_at > $2 LIMIT $3',
    [organisationId, since, most],
  );
  if (recent.length === most) throw refuseCharter('TOO_MANY_SIGNINGS');
}

/** As the certificate prints it. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isWithin(text: string, longest: number): boolean {
  return text !== '' && [...text].length <= longest;
}
