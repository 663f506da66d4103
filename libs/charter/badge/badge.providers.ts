import { BadgeReadModel } from './badge.read-model.js';
import { BadgePictures } from './drawing/badge-pictures.js';
import { BadgeVerificationResolver } from './graphql/badge-verification.resolver.js';
import { MembershipBadgeResolver } from './graphql/membership-badge.resolver.js';
import { BadgeFiles } from './http/badge-files.js';
import { BadgesController } from './http/badges.controller.js';
import { WellKnownController } from './http/well-known.controller.js';
import { IssueBadge } from './issue/issue-badge.js';
import { IssueBadgeJob } from './issue/issue-badge.job.js';
import { RenewBadges } from './issue/renew-badges.js';
import { RenewBadgesJob } from './issue/renew-badges.job.js';
import { BadgeKeys } from './keys/badge-keys.js';
import { ServeStatusList } from './status-list/serve-status-list.js';
import { VerifyBadge } from './verify/verify-badge.js';

export const BADGE_CONTROLLERS = [BadgesController, WellKnownController];

export const BADGE_HANDLERS = [IssueBadgeJob] as const;

export const BADGE_SCHEDULES = [RenewBadgesJob] as const;

export const BADGES = [
  BadgeFiles,
  BadgeKeys,
  BadgePictures,
  BadgeReadModel,
  BadgeVerificationResolver,
  IssueBadge,
  MembershipBadgeResolver,
  RenewBadges,
  ServeStatusList,
  VerifyBadge,
  ...BADGE_HANDLERS,
  ...BADGE_SCHEDULES,
];
