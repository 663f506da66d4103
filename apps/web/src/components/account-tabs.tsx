import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { screenPath } from '../lib/paths';
import { useLanguage } from '../lib/use-language';
import classes from './account-tabs.module.css';

const TABS = [
  ['account', '/account'],
  ['organisation', '/account/organisation'],
  ['company', '/account/company'],
  ['charter', '/account/charter'],
] as const;

/** The screens about oneself: the person, the organisation, its hold on its company, its word. */
export function AccountTabs() {
  const { t } = useTranslation('signedIn');
  const { language } = useLanguage();
  return (
    <nav aria-label={t('accountTabs.label')}>
      <ul className={classes.tabs}>
        {TABS.map(([name, path]) => (
          <li key={name}>
            <NavLink end to={screenPath(language, path)} className={classes.tab}>
              {t(`accountTabs.${name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
