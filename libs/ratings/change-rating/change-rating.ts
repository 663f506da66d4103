import { Injectable } from '@nestjs/common';
import { appendAudit } from '#audit';
import type { Member } from '#identity';
import { recordEvent } from '#jobs';
import { Clock, isUuid } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { alreadyDone, claimRequired, ratingNotFound, wrongStatus } from '../refusals/refuse.js';
import { stepOf } from '../status/past-tense.js';
import { FROZEN_STATUSES, type RatingStatus } from '../status/rating-status.js';
import { transitionOf, type RatingAction, type Transition } from '../status/transitions.js';
import { loadRatings, lockRating } from '../store/load-ratings.js';
import type { RatingRecord } from '../store/rating-record.js';
import { updateRating, type RatingPatch } from '../store/update-rating.js';
import { ClaimsReadModel } from '#claims';
import { announceEvidence, countsIn } from './announce-evidence.js';
import { RATING_CHANGED } from '../ratings.events.js';

/** What a use case decides once the rating is locked. */
export interface RatingChange {
  readonly to: RatingStatus;
  readonly set?: RatingPatch;
  /** For the audit log: ids, states and hashes. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Decides what becomes of the rating, and writes what else belongs to the step. `now` is the instant of the step. */
export type Decide = (
  sql: SqlRunner,
  rating: RatingRecord,
  now: Date,
) => RatingChange | Promise<RatingChange>;

/** A step of time may find that there is nothing to do after all. */
type DecideIfDue = (...args: Parameters<Decide>) => RatingChange | null | Promise<RatingChange | null>;

export interface MemberStep {
  readonly action: RatingAction;
  readonly ratingId: string;
  readonly member: Member;
}

export interface ModeratorStep {
  readonly action: RatingAction;
  readonly ratingId: string;
  readonly accountId: string;
}

interface Actor {
  readonly by: Transition['by'];
  readonly accountId: string | null;
}

interface Step extends Actor {
  readonly rating: RatingRecord;
  readonly action: RatingAction;
  readonly change: RatingChange;
  readonly now: Date;
}

/**
 * The one way a rating changes: locked, checked against the transition table, changed by one conditional UPDATE, its
 * events and its audit entry kept in the same transaction. Of two at once the first wins and the second sees its work.
 */
@Injectable()
export class ChangeRating {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
    private readonly clock: Clock,
  ) {}

  /** A step of the organisation that wrote the rating. @throws RatingRefusal */
  async byAuthor({ action, ratingId, member }: MemberStep, decide: Decide): Promise<void> {
    await this.step(ratingId, action, { by: 'AUTHOR', accountId: member.accountId }, decide, (rating) => {
      if (rating.authorOrganisationId !== member.organisationId) throw ratingNotFound();
    });
  }

  /** A step of the rated company, by whoever proved to act for it. @throws RatingRefusal */
  async byClient({ action, ratingId, member }: MemberStep, decide: Decide): Promise<void> {
    if (!(await this.claims.isVerified(member.organisationId))) throw claimRequired();
    await this.step(ratingId, action, { by: 'CLIENT', accountId: member.accountId }, decide, (rating) => {
      if (rating.clientCompanyId !== member.companyId || rating.noticeSentAt === null) throw ratingNotFound();
    });
  }

  /** A step that either side may take. @throws RatingRefusal */
  async bySide(step: MemberStep, decide: (side: 'AUTHOR' | 'CLIENT') => Decide): Promise<void> {
    const [rating] = isUuid(step.ratingId) ? await loadRatings(this.database, [step.ratingId]) : [];
    if (!rating) throw ratingNotFound();
    if (rating.authorOrganisationId === step.member.organisationId)
      return this.byAuthor(step, decide('AUTHOR'));
    if (rating.clientCompanyId !== step.member.companyId) throw ratingNotFound();
    return this.byClient(step, decide('CLIENT'));
  }

  /** A step of a moderator; `assertOpen` looks at the case once its rating is locked. @throws RatingRefusal */
  async byModerator(
    { action, ratingId, accountId }: ModeratorStep,
    assertOpen: (sql: SqlRunner) => Promise<void>,
    decide: Decide,
  ): Promise<void> {
    await this.step(ratingId, action, { by: 'MODERATOR', accountId }, decide, (_rating, sql) =>
      assertOpen(sql),
    );
  }

  /** A step that time takes, or anyone (`accountId`) who is on no side. False when the rating is not, or no longer, at that stage: to run again changes nothing. */
  async bySystem(
    ratingId: string,
    action: RatingAction,
    decide: DecideIfDue,
    accountId: string | null = null,
  ): Promise<boolean> {
    return this.database.transaction(async (sql) => {
      const rating = await lockRating(sql, ratingId);
      if (!rating || !transitionOf(action, 'SYSTEM', rating.status)) return false;
      const now = this.clock.now();
      const change = await decide(sql, rating, now);
      if (change) await this.apply(sql, { rating, action, change, now, by: 'SYSTEM', accountId });
      return change !== null;
    });
  }

  private async step(
    ratingId: string,
    action: RatingAction,
    actor: Actor,
    decide: Decide,
    assertMay: (rating: RatingRecord, sql: SqlRunner) => void | Promise<void>,
  ): Promise<void> {
    if (!isUuid(ratingId)) throw ratingNotFound();
    await this.database.transaction(async (sql) => {
      const rating = await lockRating(sql, ratingId);
      if (!rating) throw ratingNotFound();
      await assertMay(rating, sql);
      if (IS_DONE[action]?.(rating)) throw alreadyDone();
      if (!transitionOf(action, actor.by, rating.status)) throw wrongStatus();
      const now = this.clock.now();
      await this.apply(sql, { ...actor, rating, action, change: await decide(sql, rating, now), now });
    });
  }

  private async apply(
    sql: SqlRunner,
    { rating, action, change: { to, set = {}, data = {} }, now, by, accountId }: Step,
  ): Promise<void> {
    if (!transitionOf(action, by, rating.status)?.to.includes(to)) {
      throw new Error(`${action} does not lead from ${rating.status} to ${to}`);
    }
    if (!(await updateRating(sql, rating, to, set))) throw wrongStatus();
    const after = { status: to, heardAt: set.heardAt === undefined ? rating.heardAt : set.heardAt };
    const revision = set.revision ?? rating.revision;
    const { id: ratingId, clientCompanyId } = rating;
    const payload = { ratingId, clientCompanyId, action, by, status: to, revision };
    await recordEvent(sql, { type: RATING_CHANGED, payload });
    if (countsIn(rating) || countsIn(after)) await announceEvidence(sql, [clientCompanyId]);
    await appendAudit(sql, {
      subject: { type: 'RATING', id: ratingId },
      action: stepOf(action, to),
      actor: { kind: by, accountId },
      data: { from: rating.status, to, revision, ...data },
      at: now,
    });
  }
}

const IS_DONE: Partial<Record<RatingAction, (rating: RatingRecord) => boolean>> = {
  WITHDRAW: ({ status }) => status === 'WITHDRAWN',
  ACKNOWLEDGE: ({ tier }) => tier === 'T4',
  REPLY: ({ reply }) => reply !== null,
  DISPUTE: ({ status }) => FROZEN_STATUSES.includes(status),
};
