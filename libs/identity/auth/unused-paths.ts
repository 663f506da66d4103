/** What the library offers and goodpayer does not: each would be one more door to watch. */
export const UNUSED_PATHS = [
  '/account-info',
  '/change-email',
  '/delete-user/callback',
  '/get-access-token',
  '/refresh-token',
  '/organization/add-member',
  '/organization/check-slug',
  '/organization/create',
  '/organization/delete',
  '/organization/update',
  '/two-factor/send-otp',
  '/two-factor/verify-otp',
];
