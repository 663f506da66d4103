import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Logo } from '../components/logo';
import { SearchBox } from '../features/search/components/search-box';
import { homePath } from '../lib/paths';
import { useLanguage } from '../lib/use-language';
import { LanguageSwitch } from './language-switch';
import classes from './layout.module.css';
import { ViewerCorner } from './viewer-corner';

export function Header() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const isHome = useLocation().pathname === homePath(language);
  return (
    <header className={classes.header}>
      <Link to={homePath(language)} className={classes.brand} aria-label={t('home')}>
        <Logo />
        goodpayer
      </Link>
      {!isHome && (
        <div className={classes.headerSearch}>
          <SearchBox size="compact" />
        </div>
      )}
      <div className={classes.headerEnd}>
        <ViewerCorner />
        <LanguageSwitch />
      </div>
    </header>
  );
}
