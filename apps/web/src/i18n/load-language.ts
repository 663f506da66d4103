import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { rememberLanguage, type Language } from '../lib/language';

const TEXTS = {
  fr: () => import('./fr').then((module) => module.fr),
  en: () => import('./en').then((module) => module.en),
};

await i18next.use(initReactI18next).init({
  resources: {},
  defaultNS: 'common',
  fallbackLng: false,
  // React escapes already.
  interpolation: { escapeValue: false },
});

/** Shows the screens in this language and remembers it; only the texts of that language are downloaded. */
export async function loadLanguage(language: Language): Promise<null> {
  if (!i18next.hasResourceBundle(language, 'common')) {
    for (const [namespace, texts] of Object.entries(await TEXTS[language]())) {
      i18next.addResourceBundle(language, namespace, texts);
    }
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
  return null;
}
