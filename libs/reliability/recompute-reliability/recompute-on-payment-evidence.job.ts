import { Injectable } from '@nestjs/common';
import type { JobHandler } from '#jobs';
import type { CompanyId } from '#kernel';
import { PAYMENT_EVIDENCE_CHANGED, type PaymentEvidenceChanged } from '#ratings';
import { RecomputeReliability } from './recompute-reliability.js';

@Injectable()
export class RecomputeOnPaymentEvidenceJob implements JobHandler {
  readonly name = 'RecomputeOnPaymentEvidence';
  readonly eventType = PAYMENT_EVIDENCE_CHANGED;

  constructor(private readonly recompute: RecomputeReliability) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    const { companyIds } = payload as PaymentEvidenceChanged['payload'];
    await this.recompute.execute(companyIds as readonly CompanyId[]);
  }
}
