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
    texts: ['account'],
    load: async () => (await import('./routes/account')).AccountRoute,
  },
  {
    path: 'account/organisation',
    rule: 'SIGNED_IN',
    texts: ['account', 'organisation'],
    load: async () => (await import('./routes/organisation')).OrganisationRoute,
  },
  {
    path: 'account/company',
    rule: 'MEMBER',
    texts: ['account', 'claim'],
    load: async () => (await import('./routes/company-claim')).CompanyClaimRoute,
  },
];

/** Screens for people without a session: sign-up, sign-in and what their e-mails lead to. */
const DOORS: readonly Omit<SignedInScreen, 'rule'>[] = [
  {
    path: 'sign-in',
    texts: ['signIn'],
    load: async () => (await import('./routes/sign-in')).SignInRoute,
  },
];

/** Both kinds, for one language. */
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
    ...DOORS.map(({ path, texts, load }) => ({
      path: routePath(language, path),
      lazy: async () => {
        const [Component] = await Promise.all([
          load(),
          import('./signed-in-styles'),
          loadTexts(language, ['signedIn', ...texts]),
        ]);
        return { Component };
      },
    })),
  ];
}
