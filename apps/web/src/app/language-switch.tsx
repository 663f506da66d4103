import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { translatedPath } from '../lib/paths';
import { useLanguage } from '../lib/use-language';

/** Named in the language that it leads to: its readers do not read the other one. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { pathname, search } = useLocation();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <Button
      component={Link}
      to={translatedPath(pathname, other) + search}
      variant="subtle"
      size="compact-md"
      lang={other}
      hrefLang={other}
    >
      {t('otherLanguage')}
    </Button>
  );
}
