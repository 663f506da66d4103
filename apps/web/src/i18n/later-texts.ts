import i18next from 'i18next';
import type { Language } from '../lib/language';

/** Texts of all screens but the first: each is downloaded with its screen. */
const LATER = {
  fr: {
    account: () => import('./fr/account.json'),
    apiKeys: () => import('./fr/api-keys.json'),
    charter: () => import('./fr/charter.json'),
    charterReview: () => import('./fr/charter-review.json'),
    charterWords: () => import('./fr/charter-words.json'),
    claim: () => import('./fr/claim.json'),
    clients: () => import('./fr/clients.json'),
    flag: () => import('./fr/flag.json'),
    imports: () => import('./fr/imports.json'),
    moderation: () => import('./fr/moderation.json'),
    myCharter: () => import('./fr/my-charter.json'),
    openTasks: () => import('./fr/open-tasks.json'),
    operator: () => import('./fr/operator.json'),
    organisation: () => import('./fr/organisation.json'),
    ourRatings: () => import('./fr/our-ratings.json'),
    publishedRatings: () => import('./fr/published-ratings.json'),
    rate: () => import('./fr/rate.json'),
    rating: () => import('./fr/rating.json'),
    ratings: () => import('./fr/ratings.json'),
    ratingWords: () => import('./fr/rating-words.json'),
    refusals: () => import('./fr/refusals.json'),
    register: () => import('./fr/register.json'),
    report: () => import('./fr/report.json'),
    signCharter: () => import('./fr/sign-charter.json'),
    signedIn: () => import('./fr/signed-in.json'),
    signIn: () => import('./fr/sign-in.json'),
    verify: () => import('./fr/verify.json'),
    whatIf: () => import('./fr/what-if.json'),
  },
  en: {
    account: () => import('./en/account.json'),
    apiKeys: () => import('./en/api-keys.json'),
    charter: () => import('./en/charter.json'),
    charterReview: () => import('./en/charter-review.json'),
    charterWords: () => import('./en/charter-words.json'),
    claim: () => import('./en/claim.json'),
    clients: () => import('./en/clients.json'),
    flag: () => import('./en/flag.json'),
    imports: () => import('./en/imports.json'),
    moderation: () => import('./en/moderation.json'),
    myCharter: () => import('./en/my-charter.json'),
    openTasks: () => import('./en/open-tasks.json'),
    operator: () => import('./en/operator.json'),
    organisation: () => import('./en/organisation.json'),
    ourRatings: () => import('./en/our-ratings.json'),
    publishedRatings: () => import('./en/published-ratings.json'),
    rate: () => import('./en/rate.json'),
    rating: () => import('./en/rating.json'),
    ratings: () => import('./en/ratings.json'),
    ratingWords: () => import('./en/rating-words.json'),
    refusals: () => import('./en/refusals.json'),
    register: () => import('./en/register.json'),
    report: () => import('./en/report.json'),
    signCharter: () => import('./en/sign-charter.json'),
    signedIn: () => import('./en/signed-in.json'),
    signIn: () => import('./en/sign-in.json'),
    verify: () => import('./en/verify.json'),
    whatIf: () => import('./en/what-if.json'),
  },
};

type Loaders = (typeof LATER)['fr'];
export type LaterNamespace = keyof Loaders;
export type LaterTexts = { [K in LaterNamespace]: Awaited<ReturnType<Loaders[K]>>['default'] };

export async function loadTexts(language: Language, namespaces: readonly LaterNamespace[]): Promise<void> {
  const missing = namespaces.filter((name) => !i18next.hasResourceBundle(language, name));
  await Promise.all(
    missing.map(async (name) => {
      const { default: texts } = await LATER[language][name]();
      i18next.addResourceBundle(language, name, texts);
    }),
  );
}
