/**
 * What goodpayer uses of the library. Everything else that it offers, now or after an update, does not exist here: each
 * would be one more door to watch.
 */
const USED_PATHS: ReadonlySet<string> = new Set([
  '/sign-up/email',
  '/send-verification-email',
  '/verify-email',
  '/sign-in/email',
  '/sign-in/social',
  '/link-social',
  '/callback/openid',
  '/sign-out',
  '/request-password-reset',
  '/reset-password',
  '/change-password',
  '/change-email',
  '/update-user',
  '/delete-user',
  '/get-session',
  '/list-sessions',
  '/revoke-session',
  '/revoke-other-sessions',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/organization/set-active',
  '/organization/list-members',
  '/organization/update-member-role',
  '/organization/remove-member',
  '/organization/leave',
  '/organization/invite-member',
  '/organization/list-invitations',
  '/organization/cancel-invitation',
  '/organization/get-invitation',
  '/organization/accept-invitation',
  '/organization/reject-invitation',
]);

/** `path` begins below `/api/auth`. */
export function isUsed(path: string): boolean {
  return USED_PATHS.has(path);
}
