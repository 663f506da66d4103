import { Injectable } from '@nestjs/common';
import { ClaimsReadModel } from '#claims';
import { CompanyCardsReadModel } from '#companies';
import type { Member } from '#identity';
import { addMonths, Clock, dayOf, type CompanyId } from '#kernel';
import { Database } from '#persistence';
import { signatureKind } from '../confirm-signature/signature-kind.js';
import { MembershipsReadModel } from '../memberships.read-model.js';
import { charterPolicyOn } from '../policy/charter-policy.js';
import { reentryLater, refuseCharter, type CharterRefusal } from '../refusals/charter-refusal.js';
import { CharterVersions } from '../versions/charter-versions.js';

/** The last end that keeps a company out for some time: excluded, or gone in whatever way while it was being heard. */
const BARRING_END = `SELECT m.ended_at AS "endedAt" FROM charter_membership m
  WHERE m.company_id = $1 AND (m.status = 'REVOKED' OR m.status IN ('WITHDRAWN', 'EXPIRED') AND EXISTS (
    SELECT FROM membership_step s WHERE s.membership_id = m.id AND s.to_status = m.status AND s.from_status NOT IN ('ACTIVE', m.status)))
  ORDER BY m.ended_at DESC LIMIT 1`;

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
    const card = await this.cards.card(companyId);
    if (!card?.name) return refuseCharter('COMPANY_NOT_PUBLIC');
    if (card.status === 'CEASED') return refuseCharter('COMPANY_CEASED');
    const today = this.clock.today();
    const membership = await this.memberships.ofCompany(companyId);
    const open = membership?.endedAt === null ? membership : null;
    if (!signatureKind(open, this.versions.on(today).id, today)) return refuseCharter('ALREADY_SIGNED');
    return open ? null : this.bar(companyId);
  }

  private async bar(companyId: CompanyId): Promise<CharterRefusal | null> {
    const [end] = await this.database.rows<{ endedAt: Date }>(BARRING_END, [companyId]);
    if (!end) return null;
    const today = this.clock.today();
    const months = charterPolicyOn(today).reentryMonths.value;
    return today < addMonths(dayOf(end.endedAt), months) ? reentryLater(months) : null;
  }
}
