import { useTranslation } from 'react-i18next';
import type { Language } from './language';

export interface LocalizedText {
  readonly fr: string;
  readonly en: string;
}

/** The language of the screen, and the half of an API sentence that is written in it. */
export function useLanguage(): { language: Language; localized: (text: LocalizedText) => string } {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'fr';
  return { language, localized: (text) => text[language] };
}
