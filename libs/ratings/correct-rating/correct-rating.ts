import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { Clock, isUuid } from '#kernel';
import { Database } from '#persistence';
import { ChangeRating } from '../change-rating/change-rating.js';
import { isNegative } from '../publication/is-negative.js';
import { contactRequired, ratingNotFound } from '../refusals/refuse.js';
import { loadRatings } from '../store/load-ratings.js';
import { storeExperiences } from '../store/store-experiences.js';
import { checkStatement, type RatingStatement } from '../submit-rating/rating-statement.js';
import { ClaimsReadModel } from '#claims';

/** What a correction replaces: everything that is said, not of whom it is said. */
export type Correction = Pick<RatingStatement, 'experiences' | 'answers' | 'comment' | 'isSigned'>;

/** The author says it right. The client is informed again and has all its time again; nothing counts until then. */
@Injectable()
export class CorrectRating {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangeRating,
    private readonly claims: ClaimsReadModel,
    private readonly clock: Clock,
  ) {}

  /** @throws RatingRefusal */
  async execute(ratingId: string, correction: Correction, member: Member): Promise<void> {
    const today = this.clock.today();
    const [current] = isUuid(ratingId) ? await loadRatings(this.database, [ratingId]) : [];
    if (!current) throw ratingNotFound();
    const { clientCompanyId: client, clientContactEmail, clientLanguage } = current;
    const unchanged = { client, clientContactEmail, clientLanguage, evidence: [] };
    const said = checkStatement({ ...unchanged, ...correction }, today);
    const harms = isNegative(said, today);
    if (harms && !current.isNegative && !clientContactEmail && !(await this.isClaimed(client)))
      throw contactRequired();
    await this.changes.byAuthor({ action: 'CORRECT', ratingId, member }, async (sql, rating, now) => {
      await storeExperiences(sql, { ...rating, status: 'SUBMITTED', experiences: said.experiences }, now);
      const { comment, isSigned, answers } = said;
      const heardAgain = { heardAt: null, settledAt: null, expiresOn: null };
      const set = { ...heardAgain, ...answers, comment, isSigned, isNegative: harms };
      return { to: 'SUBMITTED', set: { ...set, revision: rating.revision + 1 } };
    });
  }

  private async isClaimed(client: RatingStatement['client']): Promise<boolean> {
    return ((await this.claims.verifiedOrganisations([client])).get(client) ?? []).length > 0;
  }
}
