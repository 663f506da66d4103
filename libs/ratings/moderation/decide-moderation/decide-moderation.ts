import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, dayOf } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { ChangeRating, type RatingChange } from '../../change-rating/change-rating.js';
import { alreadyDone, caseNotFound } from '../../refusals/refuse.js';
import { PUBLIC_STATUSES } from '../../status/rating-status.js';
import type { RatingRecord } from '../../store/rating-record.js';
import { loadCase, type CaseRecord } from '../cases/case-record.js';
import { PartyNames } from '../../emails/party-names.js';
import { TellDecision } from '../emails/tell-decision.js';
import { TellFlaggers } from '../emails/tell-flaggers.js';
import { checkDecision, refuseNaming } from './check-decision.js';
import type { Decision, DecisionEffects } from './decision.js';
import { assertMayDecide, keepDecision } from './keep-decision.js';
import { planDecision } from './plan-decision.js';
import { bringBack, setAside } from './set-aside.js';

export interface DecideModerationCommand {
  readonly caseId: string;
  readonly moderatorId: string;
  readonly decision: Decision;
}

/**
 * A moderator decides: the case is closed, the rating follows, what was frozen in the score is released or removed, and both
 * sides, and whoever flagged it, are written to with the reasons, in one transaction (DSA art. 16 and 17).
 */
@Injectable()
export class DecideModeration {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangeRating,
    private readonly tell: TellDecision,
    private readonly flaggers: TellFlaggers,
    private readonly names: PartyNames,
    private readonly clock: Clock,
  ) {}

  /** @throws RatingRefusal */
  async execute({ caseId, moderatorId, decision: asked }: DecideModerationCommand): Promise<void> {
    const found = await loadCase(this.database, caseId);
    if (!found) throw caseNotFound();
    await assertMayDecide(this.database, caseId, moderatorId);
    const recipients = await this.tell.recipients(found.ratingId);
    const step = {
      action: found.kind === 'GUARD' ? 'DECIDE_ON_SIGNS' : 'DECIDE',
      ratingId: found.ratingId,
      accountId: moderatorId,
    } as const;
    const assertOpen = async (sql: SqlRunner) => {
      if ((await loadCase(sql, caseId))?.closedAt !== null) throw alreadyDone();
    };
    await this.changes.byModerator(step, assertOpen, async (sql, rating, now) => {
      const whole = await bringBack(sql, rating, found);
      const decision = await this.checked(found, whole.rating, asked, now, sql);
      const { kind, rootKind } = found;
      const change = planDecision({ kind, rootKind, rating: whole.rating, decision, now });
      const texts = await setAside(sql, whole, { decision, caseId }, now);
      const effects = effectsOf(change, whole.rating, decision);
      await keepDecision(sql, { of: found, moderatorId, decision, effects }, now);
      const told = { of: found, rating: whole.rating, decision, effects };
      await this.tell.execute(sql, { ...told, recipients }, now);
      await this.flaggers.ofDecision(sql, told, now);
      return { to: change.to, set: { ...texts, ...change.set }, data: dataOf(found, decision) };
    });
  }

  /** What `decision` would do, without doing it. @throws RatingRefusal `InvalidDecisionError` */
  async preview(of: CaseRecord, rating: RatingRecord, asked: Decision) {
    const now = this.clock.now();
    const decision = await this.checked(of, rating, asked, now);
    const change = planDecision({ kind: of.kind, rootKind: of.rootKind, rating, decision, now });
    return { decision, effects: effectsOf(change, rating, decision) };
  }

  private async checked(
    of: CaseRecord,
    rating: RatingRecord,
    asked: Decision,
    now: Date,
    sql?: SqlRunner,
  ): Promise<Decision> {
    const decision = checkDecision(of.kind, asked, rating, dayOf(now));
    // Whoever flagged the rating reads the statement, and is not told who a supplier is that did not sign.
    if (of.rootKind === 'FLAG' && !rating.isSigned)
      refuseNaming(await this.names.execute(rating.supplier.companyId, sql), decision.statement);
    return decision;
  }
}

function effectsOf({ to, set }: RatingChange, rating: RatingRecord, decision: Decision): DecisionEffects {
  const isRelatedParty = set?.isRelatedParty ?? rating.isRelatedParty;
  return {
    isPublic: PUBLIC_STATUSES.includes(to),
    isScored: to !== 'REJECTED' && !isRelatedParty,
    hidesComment: decision.hidesComment && rating.comment !== null,
    hidesReply: decision.hidesReply && rating.reply !== null,
    hiddenExperiences: decision.hiddenExperienceIds.length,
  };
}

function dataOf({ id: caseId, kind }: CaseRecord, { outcome, reason, statement, ...hidden }: Decision) {
  const statementHash = createHash('sha256').update(statement).digest('hex');
  return { caseId, kind, outcome, reason, statementHash, ...hidden };
}
