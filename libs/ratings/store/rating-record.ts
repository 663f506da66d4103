import type { CompanyId, Day } from '#kernel';
import type { Experience } from '../experiences/experience.js';
import type { RatingAnswers } from '../publication/answers.js';
import type { ProofTier, RatingStatus } from '../status/rating-status.js';

/** Why a client could not be told at the address that the author gave: it was refused, or was written to enough for now. */
export type NoticeObstacle = 'ADDRESS_REFUSED' | 'CONTACT_BUSY';

export interface StoredExperience extends Experience {
  readonly experienceId: string;
}

/** A rating with its invoices, as stored. */
export interface RatingRecord {
  readonly id: string;
  readonly authorOrganisationId: string;
  readonly supplier: SupplierDescription;
  readonly clientCompanyId: CompanyId;
  readonly status: RatingStatus;
  /** Counts the corrections: each is told to the client anew. */
  readonly revision: number;
  readonly tier: ProofTier;
  readonly isNegative: boolean;
  readonly isVerified: boolean;
  /** Supplier and client are one hand, or a moderator found the rating unreliable: shown, and not scored. */
  readonly isRelatedParty: boolean;
  readonly isSigned: boolean;
  readonly answers: RatingAnswers;
  readonly comment: string | null;
  readonly clientContactEmail: string | null;
  readonly clientLanguage: 'fr' | 'en' | null;
  readonly importId: string | null;
  readonly submittedAt: Date | null;
  readonly noticeSentAt: Date | null;
  readonly replyUntil: Date | null;
  readonly noticeObstacle: NoticeObstacle | null;
  readonly heardAt: Date | null;
  readonly publishedAt: Date | null;
  readonly settledAt: Date | null;
  readonly expiresOn: Day | null;
  readonly reply: string | null;
  readonly repliedAt: Date | null;
  readonly withdrawalReason: string | null;
  readonly createdAt: Date;
  /** Last day on which a decision on this rating may be appealed; null when none may be. */
  readonly appealUntil: Day | null;
  readonly contest: Contest | null;
  readonly experiences: readonly StoredExperience[];
}

/** The supplier as it was when it spoke. Everything but its company id may be shown to anyone. */
export interface SupplierDescription {
  readonly companyId: CompanyId;
  readonly activityCode: string | null;
  readonly activityScheme: string | null;
  readonly sizeBand: string | null;
}

/** How far the two sides are with the latest dispute. */
export interface Contest {
  readonly isAnswered: boolean;
  readonly mediationProposedBy: 'AUTHOR' | 'CLIENT' | null;
}
