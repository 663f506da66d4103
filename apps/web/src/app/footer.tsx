import { useTranslation } from 'react-i18next';
import { SourceLicences } from '../features/sources/components/source-licences';
import { ColorSchemeSwitch } from './color-scheme-switch';
import { LanguageSwitch } from './language-switch';
import classes from './layout.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={classes.footer}>
      <div className={classes.footerInside}>
        <div>
          <p>{t('disclaimer')}</p>
          <SourceLicences />
        </div>
        <div>
          <ColorSchemeSwitch />
          <LanguageSwitch />
        </div>
      </div>
    </footer>
  );
}
