import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SourceLicences } from '../features/sources/components/source-licences';
import { screenPath } from '../lib/paths';
import { useLanguage } from '../lib/use-language';
import { ColorSchemeSwitch } from './color-scheme-switch';
import { LanguageSwitch } from './language-switch';
import classes from './layout.module.css';

/** Names of texts and of screens, in English. */
const LINKS = ['charter', 'register', 'verify'] as const;

export function Footer() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <footer className={classes.footer}>
      <div className={classes.footerInside}>
        <div>
          <p>{t('disclaimer')}</p>
          <ul className={classes.footerLinks}>
            {LINKS.map((name) => (
              <li key={name}>
                <Link to={screenPath(language, `/${name}`)}>{t(name)}</Link>
              </li>
            ))}
          </ul>
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
