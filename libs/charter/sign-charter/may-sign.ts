import { Injectable } from '@nestjs/common';
import { ClaimsReadModel } from '#claims';
import { CompanyCardsReadModel } from '#companies';
import type { Member } from '#identity';
import { Clock, type CompanyId } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { signatureKind } from '../confirm-signature/signature-kind.js';
import { MembershipsReadModel } from '../memberships.read-model.js';
import { refuseCharter, type CharterRefusal } from '../refusals/charter-refusal.js';
import { CharterVersions } from '../versions/charter-versions.js';
import { reentryBar } from './reentry-bar.js';

/** Whether an organisation can sign now for its company. */
@Injectable()
export class MaySign {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
    private readonly cards: CompanyCardsReadModel,
    private readonly memberships: MembershipsReadModel,
    private readonly versions: CharterVersions,
    private readonly clock: Clock,
  ) {}

  /** What stands against it, in the order in which one would put it right; null when nothing does. */
  async obstacle({ organisationId, companyId }: Member): Promise<CharterRefusal | null> {
    if (!(await this.claims.isVerified(organisationId))) return refuseCharter('CLAIM_REQUIRED');
    const ofCompany = await this.obstacleOf(companyId);
    if (ofCompany) return ofCompany;
    const today = this.clock.today();
    const membership = await this.memberships.ofCompany(companyId);
    const open = membership?.endedAt === null ? membership : null;
    if (!signatureKind(open, this.versions.on(today).id, today)) return refuseCharter('ALREADY_SIGNED');
    return open ? null : reentryBar(this.database, companyId, today);
  }

  /** What the register says against a company as a signatory; null when nothing. Inside a transaction give its `sql`. */
  async obstacleOf(companyId: CompanyId, sql?: SqlRunner): Promise<CharterRefusal | null> {
    const card = await this.cards.card(companyId, sql);
    if (!card?.name) return refuseCharter('COMPANY_NOT_PUBLIC');
    return card.status === 'CEASED' ? refuseCharter('COMPANY_CEASED') : null;
  }
}
