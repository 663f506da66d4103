import type { Language } from './language';

/** Each language has addresses of its own, so that a shared link opens in the language of its sender. */
export const SEGMENTS = {
  fr: { search: 'recherche', company: 'entreprise' },
  en: { search: 'search', company: 'company' },
} as const;

export function homePath(language: Language): string {
  return `/${language}`;
}

export function searchPath(language: Language, query: string): string {
  return `/${language}/${SEGMENTS[language].search}?${new URLSearchParams({ q: query })}`;
}

/** `number` in any spelling: the report replaces it by the company's identity, `FR-552032534`, once it is known. */
export function reportPath(language: Language, number: string): string {
  return `/${language}/${SEGMENTS[language].company}/${encodeURIComponent(number)}`;
}

/** The same screen in the other language. */
export function translatedPath(pathname: string, to: Language): string {
  const [, from, segment, ...rest] = pathname.split('/');
  if (from !== 'fr' && from !== 'en') return homePath(to);
  const name = (['search', 'company'] as const).find((key) => SEGMENTS[from][key] === segment);
  return ['', to, name ? SEGMENTS[to][name] : segment, ...rest]
    .filter((part) => part !== undefined)
    .join('/');
}
