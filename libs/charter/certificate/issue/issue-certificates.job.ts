import { Injectable } from '@nestjs/common';
import type { JobHandler } from '#jobs';
import { CHARTER_CHANGED, type CharterChanged } from '../../charter.events.js';
import { IssueCertificates } from './issue-certificates.js';

/** After any change of a membership, so that a certificate that could not be made is made at the next. */
@Injectable()
export class IssueCertificatesJob implements JobHandler {
  readonly name = 'IssueCertificates';
  readonly eventType = CHARTER_CHANGED;

  constructor(private readonly issue: IssueCertificates) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    await this.issue.execute((payload as unknown as CharterChanged['payload']).membershipId);
  }
}
