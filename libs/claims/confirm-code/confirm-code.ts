import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { refuseClaim, wrongCode, type ClaimRefusal } from '../claim-refusal.js';
import { isCode } from '../claim-company/code.js';
import { domainOf } from '../claim-company/email-of-company.js';
import type { Claimant } from '../claimant.js';
import { moveClaim } from '../status/move-claim.js';
import { lockClaim, type ClaimRecord } from '../store/claim-record.js';

/**
 * Takes the code of an e-mail or a letter. A letter went to the registered office, which is proof; an e-mail proves that the
 * domain is somebody's, so a moderator looks whether it is the company's, unless one did before.
 */
@Injectable()
export class ConfirmCode {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws ClaimRefusal `CLAIM_NOT_FOUND`, `WRONG_CLAIM_STATUS`, `CODE_EXPIRED`, `WRONG_CODE`, `COMPANY_HELD` */
  async execute(claimant: Claimant, claimId: string, typed: string): Promise<void> {
    // A wrong attempt is counted: its refusal must not undo the transaction.
    const refusal = await this.database.transaction((sql) => this.take(sql, claimant, claimId, typed));
    if (refusal) throw refusal;
  }

  private async take(
    sql: SqlRunner,
    { organisationId, accountId }: Claimant,
    claimId: string,
    typed: string,
  ): Promise<ClaimRefusal | null> {
    const claim = await lockClaim(sql, claimId);
    if (claim?.organisationId !== organisationId) throw refuseClaim('CLAIM_NOT_FOUND', 'claimId');
    const at = this.clock.now();
    const { codeHash, codeExpiresAt, attemptsLeft } = claim;
    if (claim.status !== 'REQUESTED' || !codeHash || !codeExpiresAt) throw refuseClaim('WRONG_CLAIM_STATUS');
    const end = (reason: string) =>
      moveClaim(sql, { claim, action: 'REJECT', actor: SYSTEM, at, data: { reason } });
    if (codeExpiresAt <= at) {
      await end('CODE_EXPIRED');
      return refuseClaim('CODE_EXPIRED', 'code');
    }
    if (!isCode(claimId, codeHash, typed)) {
      if (attemptsLeft <= 1) await end('NO_ATTEMPT_LEFT');
      else await sql.rows(COUNT_ATTEMPT, [claimId]);
      return wrongCode(attemptsLeft - 1);
    }
    const action = (await isProofEnough(sql, claim)) ? 'VERIFY' : 'HAND_IN';
    await moveClaim(sql, { claim, action, actor: { kind: 'CLIENT', accountId }, at });
    return null;
  }
}

const SYSTEM = { kind: 'SYSTEM', accountId: null } as const;
const COUNT_ATTEMPT = 'UPDATE company_claim SET attempts_left = attempts_left - 1 WHERE claim_id = $1';

async function isProofEnough(sql: SqlRunner, { proof, companyId, email }: ClaimRecord): Promise<boolean> {
  if (proof === 'POST') return true;
  const known = await sql.rows('SELECT FROM company_domain WHERE company_id = $1 AND domain = $2', [
    companyId,
    domainOf(email ?? ''),
  ]);
  return known.length > 0;
}
