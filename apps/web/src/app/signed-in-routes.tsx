import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { loadTexts, type LaterNamespace } from '../i18n/later-texts';
import type { Language } from '../lib/language';
import { routePath } from '../lib/paths';
import type { ViewerRule } from './signed-in';

interface SignedInScreen {
  /** In English; each language has its own, see `screenPath`. */
  readonly path: string;
  readonly rule: ViewerRule;
  readonly texts: readonly LaterNamespace[];
  readonly load: () => Promise<ComponentType>;
}

/** Screens behind a session, each downloaded with its texts when it is opened first. */
const SCREENS: readonly SignedInScreen[] = [
  {
    path: 'account',
    rule: 'SIGNED_IN',
    texts: ['account', 'refusals'],
    load: async () => (await import('../features/account/components/account-screen')).AccountScreen,
  },
  {
    path: 'account/organisation',
    rule: 'SIGNED_IN',
    texts: ['organisation', 'refusals'],
    load: async () =>
      (await import('../features/organisation/components/organisation-screen')).OrganisationScreen,
  },
  {
    path: 'account/company',
    rule: 'MEMBER',
    texts: ['claim', 'refusals'],
    load: async () => (await import('../features/claim/components/claim-screen')).ClaimScreen,
  },
  {
    path: 'account/charter',
    rule: 'MEMBER',
    texts: ['myCharter', 'charterWords'],
    load: async () => (await import('../features/charter/components/mine/my-charter-screen')).MyCharterScreen,
  },
  {
    path: 'account/charter/sign',
    rule: 'OWNER',
    texts: ['signCharter'],
    load: async () => (await import('../features/charter/components/sign/sign-screen')).SignScreen,
  },
  {
    path: 'account/charter/reviews',
    rule: 'MEMBER',
    texts: ['charterReview'],
    load: async () => (await import('../features/charter-review/components/reviews-screen')).ReviewsScreen,
  },
  {
    path: 'account/charter/reviews/:id',
    rule: 'MEMBER',
    texts: ['charterReview'],
    load: async () => (await import('./routes/charter-reviews')).CharterReviewRoute,
  },
  {
    path: 'register/:companyId/breach',
    rule: 'ACCOUNTANT',
    texts: ['charterReview', 'ratings', 'ratingWords'],
    load: async () => (await import('./routes/charter-reviews')).ReportBreachRoute,
  },
  {
    path: 'clients',
    rule: 'MEMBER',
    texts: ['clients', 'ratings', 'ratingWords'],
    load: async () => (await import('./routes/clients')).ClientsRoute,
  },
  {
    path: 'clients/:companyId',
    rule: 'MEMBER',
    texts: ['clients', 'ratings', 'ratingWords', 'charterReview', 'charterWords'],
    load: async () => (await import('./routes/client')).ClientRoute,
  },
  {
    path: 'rate',
    rule: 'ACCOUNTANT',
    texts: ['rate', 'ratings', 'ratingWords'],
    load: async () => (await import('./routes/rate')).RateRoute,
  },
  {
    path: 'ratings/:id',
    rule: 'SIGNED_IN',
    texts: ['rating', 'ratings', 'ratingWords'],
    load: async () => (await import('./routes/rating')).RatingRoute,
  },
  {
    path: 'imports',
    rule: 'MEMBER',
    texts: ['imports'],
    load: async () => (await import('../features/imports/components/imports-screen')).ImportsScreen,
  },
  {
    path: 'imports/:id',
    rule: 'MEMBER',
    texts: ['imports'],
    load: async () => (await import('../features/imports/components/import-screen')).ImportScreen,
  },
  {
    path: 'our-ratings',
    rule: 'MEMBER',
    texts: ['ourRatings', 'ratingWords'],
    load: async () => (await import('../features/our-ratings/components/our-ratings')).OurRatings,
  },
  {
    path: 'moderation',
    rule: 'MODERATOR',
    texts: ['moderation', 'ratings', 'ratingWords', 'charterReview'],
    load: async () => (await import('./routes/moderation')).ModerationRoute,
  },
  {
    path: 'moderation/:id',
    rule: 'MODERATOR',
    texts: ['moderation', 'ratings', 'ratingWords'],
    load: async () => (await import('./routes/moderation')).ModerationCaseRoute,
  },
  {
    path: 'moderation/claims/:id',
    rule: 'MODERATOR',
    texts: ['moderation'],
    load: async () => (await import('./routes/moderation')).ClaimToDecideRoute,
  },
  {
    path: 'moderation/charter/:id',
    rule: 'MODERATOR',
    texts: ['moderation', 'charterReview'],
    load: async () => (await import('./routes/moderation')).CharterReviewToDecideRoute,
  },
  {
    path: 'operator',
    rule: 'MODERATOR',
    texts: ['operator'],
    load: async () => (await import('../features/operator/components/operator-screen')).OperatorScreen,
  },
];

/** For one language. */
export function routesOfMembers(language: Language): RouteObject[] {
  return [
    {
      lazy: async () => {
        const [{ SignedInLayout }] = await Promise.all([
          import('./signed-in-layout'),
          loadTexts(language, ['signedIn']),
        ]);
        return { Component: SignedInLayout };
      },
      children: SCREENS.map((screen) => ({
        path: routePath(language, screen.path),
        lazy: async () => {
          const [{ RequireViewer }, Screen] = await Promise.all([
            import('./signed-in'),
            screen.load(),
            loadTexts(language, screen.texts),
          ]);
          return {
            element: (
              <RequireViewer rule={screen.rule}>
                <Screen />
              </RequireViewer>
            ),
          };
        },
      })),
    },
  ];
}
