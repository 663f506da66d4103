import { Injectable } from '@nestjs/common';
import { attachFiles } from '#files';
import { ProvedCompanyNumber } from '#identity';
import { Clock, dayOf, DomainError } from '#kernel';
import { queueEmail, type EmailLanguage } from '#notifications';
import { Database, type SqlRunner } from '#persistence';
import { refuseClaim } from '../claim-refusal.js';
import type { Claimant } from '../claimant.js';
import { codeEmail } from '../emails/code.email.js';
import { claimPolicyOn } from '../policy/claim-policy.js';
import { moveClaim } from '../status/move-claim.js';
import { HOLDING } from '../status/claim-status.js';
import { emailOfCompany } from './email-of-company.js';
import { keepCode } from './keep-code.js';
import { startClaim } from './start-claim.js';

/** How an organisation means to prove that it acts for its company. */
export type ProofRequest =
  | { readonly proof: 'OIDC' }
  | { readonly proof: 'EMAIL'; readonly email: string | null }
  | { readonly proof: 'POST' }
  | { readonly proof: 'DOCUMENT'; readonly fileIds: readonly string[] };

export interface ClaimCompanyCommand {
  readonly claimant: Claimant;
  readonly language: EmailLanguage;
  readonly request: ProofRequest;
}

/** Begins a claim on the organisation's own company; a digital identity that carries its number ends it at once. */
@Injectable()
export class ClaimCompany {
  constructor(
    private readonly database: Database,
    private readonly proved: ProvedCompanyNumber,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the claim. @throws ClaimRefusal */
  async execute({ claimant, language, request }: ClaimCompanyCommand): Promise<string> {
    if (request.proof === 'OIDC') await this.assertProved(claimant);
    return this.database.transaction(async (sql) => {
      await refuseHeld(sql, claimant);
      switch (request.proof) {
        case 'OIDC':
          return this.verify(sql, claimant);
        case 'EMAIL':
          return this.sendCode(sql, claimant, emailOfCompany(request.email), language);
        case 'POST':
          return (
            await startClaim(sql, { claimant, proof: 'POST', status: 'REQUESTED', at: this.clock.now() })
          ).claimId;
        case 'DOCUMENT':
          return this.handIn(sql, claimant, request.fileIds);
      }
    });
  }

  private async assertProved({ accountId, companyId }: Claimant): Promise<void> {
    const proof = await this.proved.of(accountId);
    if (proof?.companyId !== companyId) throw refuseClaim('OPENID_PROOF_MISSING');
  }

  private async verify(sql: SqlRunner, claimant: Claimant): Promise<string> {
    const at = this.clock.now();
    const claim = await startClaim(sql, { claimant, proof: 'OIDC', status: 'REQUESTED', at });
    await moveClaim(sql, { claim, action: 'VERIFY', actor: { kind: 'SYSTEM', accountId: null }, at });
    return claim.claimId;
  }

  private async sendCode(
    sql: SqlRunner,
    claimant: Claimant,
    email: string,
    language: EmailLanguage,
  ): Promise<string> {
    const at = this.clock.now();
    const { claimId } = await startClaim(sql, { claimant, proof: 'EMAIL', status: 'REQUESTED', email, at });
    const code = await keepCode(sql, claimId, claimPolicyOn(dayOf(at)).emailCode.value, at);
    await queueEmail(sql, { to: email, language, topic: 'claim-code', content: codeEmail(code, language) });
    return claimId;
  }

  private async handIn(sql: SqlRunner, claimant: Claimant, fileIds: readonly string[]): Promise<string> {
    if (fileIds.length === 0) throw refuseClaim('DOCUMENT_REQUIRED', 'fileIds');
    const { claimId } = await startClaim(sql, {
      claimant,
      proof: 'DOCUMENT',
      status: 'PROOF_PENDING',
      at: this.clock.now(),
    });
    await attachClaimFiles(sql, claimant, claimId, fileIds);
    return claimId;
  }
}

/** @throws ClaimRefusal `FILE_REFUSED` */
export async function attachClaimFiles(
  sql: SqlRunner,
  { organisationId }: Claimant,
  claimId: string,
  fileIds: readonly string[],
): Promise<void> {
  const to = { type: 'CLAIM', id: claimId };
  await attachFiles(sql, { fileIds, organisationId, purpose: 'CLAIM', to }).catch((error: unknown) => {
    throw error instanceof DomainError && error.code === 'FILE_REFUSED'
      ? refuseClaim('FILE_REFUSED', 'fileIds')
      : error;
  });
}

/** Said before a code is sent or a document read; the index of holders still decides between two at once. */
async function refuseHeld(sql: SqlRunner, { companyId, organisationId }: Claimant): Promise<void> {
  const [holder] = await sql.rows<{ organisationId: string }>(
    `SELECT organisation_id AS "organisationId" FROM company_claim WHERE company_id = $1 AND status = ANY($2)`,
    [companyId, HOLDING],
  );
  if (holder) throw refuseClaim(holder.organisationId === organisationId ? 'CLAIM_GOES_ON' : 'COMPANY_HELD');
}
