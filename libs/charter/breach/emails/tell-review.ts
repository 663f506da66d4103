import { Injectable } from '@nestjs/common';
import { ClaimsReadModel } from '#claims';
import { CompanyCardsReadModel } from '#companies';
import { FilesReadModel } from '#files';
import { OrganisationsReadModel, type Contact } from '#identity';
import { companyIdParts, type CompanyId } from '#kernel';
import { queueEmail, readerKey, type EmailContent, type EmailLanguage } from '#notifications';
import { Database } from '#persistence';
import { MembershipsReadModel } from '../../memberships.read-model.js';
import { AssessmentsReadModel } from '../../tiers/assessments.read-model.js';
import { TERMS_LINE } from '../../tiers/assess-tier.js';
import { CharterVersions } from '../../versions/charter-versions.js';
import { REVIEW_FILES } from '../attach-review-files.js';
import { decisionsOf } from '../decide/decision.js';
import type { CharterReviewChanged } from '../review.events.js';
import { loadReview, type ReviewRecord } from '../store/review-record.js';
import type { ReviewParty } from '../views/review-sides.js';
import { decisionEmail, hearingEmail, stepEmail, type ReviewNotice } from './review-email.js';

type Told = CharterReviewChanged['payload'];

/** Writes to both sides of a review what concerns them, once a step and a person, each in their language. */
@Injectable()
export class TellReview {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
    private readonly organisations: OrganisationsReadModel,
    private readonly cards: CompanyCardsReadModel,
    private readonly files: FilesReadModel,
    private readonly memberships: MembershipsReadModel,
    private readonly assessments: AssessmentsReadModel,
    private readonly versions: CharterVersions,
  ) {}

  async execute(told: Told): Promise<void> {
    const review = await loadReview(this.database, told.reviewId);
    if (!review) return;
    const notice = await this.notice(review);
    for (const reader of ['SIGNATORY', 'REPORTER'] as const) {
      const contentFor = await this.contentFor(told, { ...notice, reader });
      if (contentFor) await this.send(told, await this.contacts(review, reader), contentFor);
    }
  }

  /** Null for a step of which this side is not told: it took it itself, or it does not concern it. */
  private async contentFor(
    { step, decisionId }: Told,
    notice: ReviewNotice,
  ): Promise<((language: EmailLanguage) => EmailContent) | null> {
    const { review, reader } = notice;
    // A signatory hears of a report when it is its turn to be heard, not before.
    if (reader === 'SIGNATORY' && review.answerUntil === null) return null;
    switch (step) {
      case 'REPORT':
        // Read when it is told: a report that began at once is told of by the hearing.
        return reader === 'REPORTER' && review.stage === 'WAITING'
          ? (language) => stepEmail(notice, 'waiting', language)
          : null;
      case 'BEGIN_HEARING':
        return (language) => hearingEmail(notice, language);
      case 'ANSWER':
        return reader === 'REPORTER' ? (language) => stepEmail(notice, 'answered', language) : null;
      case 'END_HEARING':
      case 'END_PLAN':
        return (language) => stepEmail(notice, 'silent', language);
      case 'APPEAL':
        return (language) => stepEmail(notice, 'appealed', language);
      case 'END':
        return (language) => stepEmail(notice, 'ended', language);
      case 'DECIDE': {
        const decisions = await decisionsOf(this.database, [review.id]);
        const decision = decisions.find(({ id }) => id === decisionId);
        return decision ? (language) => decisionEmail(notice, decision, language) : null;
      }
      case 'MEASURE':
      case 'SUBMIT_PLAN':
        return null;
    }
  }

  private async notice(review: ReviewRecord): Promise<Omit<ReviewNotice, 'reader'>> {
    const membership = (await this.memberships.membership(review.membershipId))!;
    const { commitments } = this.versions.byId(membership.versionId);
    const promise = commitments.find(({ code }) => code === review.commitment)!.title;
    const assessment = review.quarter && (await this.assessments.ofQuarter(membership.id, review.quarter));
    const terms = assessment ? assessment.lines.filter(({ code }) => code === TERMS_LINE) : [];
    const files = (await this.files.attachedTo(REVIEW_FILES, [review.id])).get(review.id) ?? [];
    return {
      review,
      signatoryName: await this.nameOf(review.companyId),
      reporterName: review.reporterCompanyId && (await this.nameOf(review.reporterCompanyId)),
      promise,
      measured: terms.map(({ label }) => label),
      files: files.map(({ name }) => name),
    };
  }

  private async nameOf(companyId: CompanyId): Promise<string> {
    return (await this.cards.card(companyId))?.name ?? companyIdParts(companyId).number;
  }

  private async contacts(review: ReviewRecord, party: ReviewParty): Promise<Contact[]> {
    const reporters = review.reporterOrganisationId ? [review.reporterOrganisationId] : [];
    const organisationIds =
      party === 'REPORTER'
        ? reporters
        : ((await this.claims.verifiedOrganisations([review.companyId])).get(review.companyId) ?? []);
    const contacts = await Promise.all(organisationIds.map((id) => this.organisations.contactsOf(id)));
    return contacts.flat().filter(({ role }) => role !== 'VIEWER');
  }

  private async send(
    { reviewId, step, decisionId }: Told,
    readers: readonly Contact[],
    contentFor: (language: EmailLanguage) => EmailContent,
  ): Promise<void> {
    await this.database.transaction(async (sql) => {
      for (const { email, language } of readers) {
        const key = `charter-review:${reviewId}:${step}:${decisionId ?? ''}:${readerKey(email)}`;
        await queueEmail(sql, {
          to: email,
          language,
          topic: 'charter-review',
          key,
          content: contentFor(language),
        });
      }
    });
  }
}
