import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { loadTexts, type LaterNamespace } from '../i18n/later-texts';
import type { Language } from './language';
import { useLanguage } from './use-language';

/** A part of a screen that is downloaded with its texts when it is first shown, once in each language. Needs a `Suspense` around it. */
export function lazyWithTexts<TProps extends object>(
  namespaces: readonly LaterNamespace[],
  load: () => Promise<ComponentType<TProps>>,
): ComponentType<TProps> {
  const inLanguage = (language: Language) =>
    lazy(async () => {
      const [Part] = await Promise.all([load(), loadTexts(language, namespaces)]);
      return { default: Part };
    });
  const parts: Record<Language, LazyExoticComponent<ComponentType<TProps>>> = {
    fr: inLanguage('fr'),
    en: inLanguage('en'),
  };
  return function PartWithTexts(props: TProps) {
    const { language } = useLanguage();
    const Part: ComponentType<TProps> = parts[language] as unknown as ComponentType<TProps>;
    return <Part {...props} />;
  };
}
