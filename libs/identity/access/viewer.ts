import type { CompanyId } from '#kernel';

export type MemberRole = 'OWNER' | 'ACCOUNTANT' | 'VIEWER';

/** A person's place in an organisation. */
export interface Membership {
  readonly organisationId: string;
  readonly companyId: CompanyId;
  readonly role: MemberRole;
}

/** The person who asks, as this session knows them. */
export interface Viewer {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly language: 'fr' | 'en';
  readonly isEmailVerified: boolean;
  /** Named by the operator, and this session passed the second factor: a stolen password moderates nothing. */
  readonly isModerator: boolean;
  /** The account asks for a code at sign-in. */
  readonly hasSecondFactor: boolean;
  /** The active organisation of this session. */
  readonly membership: Membership | null;
}
