import { Injectable } from '@nestjs/common';
import { Clock, type CompanyId } from '#kernel';
import { Database } from '#persistence';
import { keepCode } from '../claim-company/keep-code.js';
import { claimPolicyOn } from '../policy/claim-policy.js';

/** A letter to be posted. Its code is nowhere else: whoever holds the letter holds the claim. */
export interface ClaimLetter {
  readonly claimId: string;
  readonly companyId: CompanyId;
  readonly companyName: string | null;
  readonly postcode: string | null;
  readonly locality: string | null;
  readonly code: string;
  readonly expiresAt: Date;
}

const WAITING = `SELECT claim_id AS "claimId", cc.company_id AS "companyId", c.name AS "companyName", c.postcode, c.locality
  FROM company_claim cc LEFT JOIN company c USING (company_id)
  WHERE proof = 'POST' AND cc.status = 'REQUESTED' AND code_hash IS NULL ORDER BY requested_at FOR UPDATE OF cc SKIP LOCKED`;

/** Draws the codes of the letters that wait to be posted to registered offices. */
@Injectable()
export class IssueLetterCodes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * `keep` stores the letters safely before the transaction ends: codes are kept as hashes only, so that a letter that was
   * not written could never be written again.
   */
  execute(keep: (letters: readonly ClaimLetter[]) => Promise<void>): Promise<number> {
    return this.database.transaction(async (sql) => {
      const at = this.clock.now();
      const rules = claimPolicyOn(this.clock.today()).letterCode.value;
      const expiresAt = new Date(at.getTime() + rules.lifetimeMs);
      const letters: ClaimLetter[] = [];
      for (const waiting of await sql.rows<Omit<ClaimLetter, 'code' | 'expiresAt'>>(WAITING)) {
        const code = await keepCode(sql, waiting.claimId, rules, at);
        letters.push({ ...waiting, code, expiresAt });
      }
      await keep(letters);
      return letters.length;
    });
  }
}
