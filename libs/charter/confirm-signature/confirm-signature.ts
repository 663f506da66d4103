import { Injectable } from '@nestjs/common';
import { isCode, lockHeldClaim, TellOrganisation } from '#claims';
import type { Member } from '#identity';
import { Clock, dayOf, isUuid } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { signedEmail } from '../emails/signed.email.js';
import { refuseCharter, refuseWrongCode, type CharterRefusal } from '../refusals/charter-refusal.js';
import { MaySign } from '../sign-charter/may-sign.js';
import type { MembershipRecord } from '../store/membership-record.js';
import { lockSigning, type SigningRecord } from '../store/signing-record.js';
import { CharterVersions } from '../versions/charter-versions.js';
import { keepSignature } from './keep-signature.js';

const COUNT_ATTEMPT = 'UPDATE charter_signing SET attempts_left = attempts_left - 1 WHERE id = $1';
const USE = 'UPDATE charter_signing SET used_at = $2 WHERE id = $1';

/** Second half of a signature: the code of the e-mail makes what was declared a signature. */
@Injectable()
export class ConfirmSignature {
  constructor(
    private readonly database: Database,
    private readonly maySign: MaySign,
    private readonly versions: CharterVersions,
    private readonly tell: TellOrganisation,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws CharterRefusal `SIGNING_NOT_FOUND`, `CODE_USED`, `CODE_REPLACED`, `CODE_EXPIRED`, `WRONG_CODE`,
   *   `VERSION_NOT_IN_FORCE`, or what stands against signing by now
   */
  async execute(member: Member, signingId: string, typed: string): Promise<MembershipRecord> {
    const outcome = await this.database.transaction((sql) => this.take(sql, member, signingId, typed));
    // A wrong attempt is counted: its refusal must not undo the transaction.
    if (outcome instanceof Error) throw outcome;
    return outcome;
  }

  private async take(
    sql: SqlRunner,
    member: Member,
    signingId: string,
    typed: string,
  ): Promise<MembershipRecord | CharterRefusal> {
    const signing = isUuid(signingId) ? await lockSigning(sql, signingId) : null;
    if (signing?.organisationId !== member.organisationId || signing.accountId !== member.accountId)
      throw refuseCharter('SIGNING_NOT_FOUND', 'signingId');
    const at = this.clock.now();
    refuseSpent(signing, at);
    if (!isCode(signing.id, signing.codeHash, typed)) {
      await sql.rows(COUNT_ATTEMPT, [signing.id]);
      return refuseWrongCode(signing.attemptsLeft - 1);
    }
    if (this.versions.on(dayOf(at)).id !== signing.versionId) throw refuseCharter('VERSION_NOT_IN_FORCE');
    // A claim that ended before the signature is kept would take no membership with it.
    if (!(await lockHeldClaim(sql, signing.organisationId))) throw refuseCharter('CLAIM_REQUIRED');
    const obstacle = await this.maySign.obstacleOf(signing.companyId, sql);
    if (obstacle) throw obstacle;
    await sql.rows(USE, [signing.id, at]);
    const kept = await keepSignature(sql, signing, at);
    await this.tell.execute(sql, {
      organisationId: signing.organisationId,
      topic: 'charter-signed',
      contentFor: (language) => signedEmail(signing, kept, language),
    });
    return kept.membership;
  }
}

/** @throws CharterRefusal */
function refuseSpent({ usedAt, replacedAt, expiresAt, attemptsLeft }: SigningRecord, at: Date): void {
  if (usedAt) throw refuseCharter('CODE_USED', 'code');
  if (replacedAt) throw refuseCharter('CODE_REPLACED', 'code');
  if (expiresAt <= at || attemptsLeft <= 0) throw refuseCharter('CODE_EXPIRED', 'code');
}
