import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { loadTexts } from '../i18n/later-texts';
import type { Language } from '../lib/language';
import { routePath } from '../lib/paths';

/** Screens in front of an account: sign-up, sign-in and what their e-mails lead to. */
const DOORS: Readonly<Record<string, () => Promise<ComponentType>>> = {
  'sign-up': async () => (await import('../features/sign-in/components/sign-up-screen')).SignUpScreen,
  'sign-in': async () => (await import('../features/sign-in/components/sign-in-screen')).SignInScreen,
  'sign-in/code': async () =>
    (await import('../features/sign-in/components/second-factor-screen')).SecondFactorScreen,
  'forgot-password': async () =>
    (await import('../features/sign-in/components/forgot-password-screen')).ForgotPasswordScreen,
  'reset-password': async () =>
    (await import('../features/sign-in/components/reset-password-screen')).ResetPasswordScreen,
  'invitations/:id': async () => (await import('./routes/invitation')).InvitationRoute,
};

export function doorRoutes(language: Language): RouteObject[] {
  return Object.entries(DOORS).map(([path, load]) => ({
    path: routePath(language, path),
    lazy: async () => {
      const [Component] = await Promise.all([
        load(),
        import('./signed-in-styles'),
        loadTexts(language, ['signedIn', 'signIn', 'refusals']),
      ]);
      return { Component };
    },
  }));
}
