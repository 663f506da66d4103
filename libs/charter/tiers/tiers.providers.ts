import { PaymentEvidenceReadModel } from '#ratings';
import { AssessMembershipsJob } from './assess-memberships.job.js';
import { AssessMemberships } from './assess-memberships.js';
import { AssessmentsReadModel } from './assessments.read-model.js';
import { MembershipTiersResolver } from './graphql/membership-tiers.resolver.js';

export const TIER_SCHEDULES = [AssessMembershipsJob] as const;

export const TIERS = [
  PaymentEvidenceReadModel,
  AssessMemberships,
  AssessmentsReadModel,
  MembershipTiersResolver,
  ...TIER_SCHEDULES,
];
