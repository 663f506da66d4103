import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { loadTexts, type LaterNamespace } from '../i18n/later-texts';
import type { Language } from '../lib/language';
import { routePath } from '../lib/paths';

interface PublicScreen {
  /** In English; each language has its own, see `screenPath`. */
  readonly path: string;
  readonly texts: readonly LaterNamespace[];
  readonly load: () => Promise<ComponentType>;
}

/** Screens for everybody, without a session, each downloaded with its texts when it is opened first. */
const SCREENS: readonly PublicScreen[] = [
  {
    path: 'charter',
    texts: ['charter'],
    load: async () => (await import('../features/charter/components/charter-page')).CharterPage,
  },
  {
    path: 'verify',
    texts: ['verify', 'charterWords', 'signedIn'],
    load: async () => (await import('./routes/verify')).VerifyRoute,
  },
  {
    path: 'verify/:code',
    texts: ['verify', 'charterWords', 'signedIn'],
    load: async () => (await import('./routes/verify')).VerifyRoute,
  },
  {
    path: 'register',
    texts: ['register', 'charterWords'],
    load: async () => (await import('./routes/register')).RegisterRoute,
  },
  {
    path: 'register/:companyId',
    texts: ['register', 'charterWords'],
    load: async () => (await import('./routes/register')).RegisterEntryRoute,
  },
];

/** For one language. */
export function publicRoutes(language: Language): RouteObject[] {
  return SCREENS.map(({ path, texts, load }) => ({
    path: routePath(language, path),
    lazy: async () => {
      const [Component] = await Promise.all([load(), loadTexts(language, texts)]);
      return { Component };
    },
  }));
}
