import type { Language } from './language';

/**
 * The words of addresses, English → French. Each language has addresses of its own, so that a shared link opens in the
 * language of its sender; e-mails and the code name screens in English, e.g. `/account/company`.
 */
const FRENCH_WORDS = new Map(
  Object.entries({
    search: 'recherche',
    company: 'entreprise',
    'sign-up': 'inscription',
    'sign-in': 'connexion',
    'forgot-password': 'mot-de-passe-oublie',
    'reset-password': 'nouveau-mot-de-passe',
    invitations: 'invitations',
    account: 'compte',
    organisation: 'organisation',
    clients: 'clients',
    rate: 'evaluer',
    ratings: 'avis',
    'our-ratings': 'avis-recus',
    imports: 'imports',
    moderation: 'moderation',
    claims: 'demandes',
    operator: 'exploitation',
    charter: 'charte',
    sign: 'signer',
    verify: 'verifier',
    reviews: 'examens',
    register: 'registre',
    breach: 'manquement',
  }),
);
const ENGLISH_WORDS = new Map(Array.from(FRENCH_WORDS, ([english, french]) => [french, english]));

/** `/account/company` → `/fr/compte/entreprise`; words that are no address words (ids, numbers) stay as they are. */
export function screenPath(language: Language, englishPath: string): string {
  return `/${language}${language === 'fr' ? translated(englishPath, FRENCH_WORDS) : englishPath}`;
}

/** The address of a route below its language: `company/:number` → `entreprise/:number`. */
export function routePath(language: Language, englishPath: string): string {
  return screenPath(language, `/${englishPath}`).slice(`/${language}/`.length);
}

export function homePath(language: Language): string {
  return `/${language}`;
}

export function searchPath(language: Language, query: string): string {
  return `${screenPath(language, '/search')}?${new URLSearchParams({ q: query })}`;
}

/** `number` in any spelling: the report replaces it by the company's identity, `FR-552032534`, once it is known. */
export function reportPath(language: Language, number: string): string {
  return screenPath(language, `/company/${encodeURIComponent(number)}`);
}

/** The same screen in the other language. */
export function translatedPath(pathname: string, to: Language): string {
  const [, from, ...rest] = pathname.split('/');
  if (from !== 'fr' && from !== 'en') return homePath(to);
  const path = rest.map((word) => `/${word}`).join('');
  return screenPath(to, from === 'fr' ? translated(path, ENGLISH_WORDS) : path);
}

/** Where an address without a language leads, as e-mails have them; null when it names no screen. */
export function pathOfEmailedLink(pathname: string, language: Language): string | null {
  const first = pathname.split('/')[1] ?? '';
  return FRENCH_WORDS.has(first) ? screenPath(language, pathname) : null;
}

function translated(path: string, words: ReadonlyMap<string, string>): string {
  return path
    .split('/')
    .map((word) => words.get(word) ?? word)
    .join('/');
}
