import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useLocation } from 'react-router';
import { screenPath } from '../lib/paths';
import { useLanguage } from '../lib/use-language';
import { useViewer } from '../lib/viewer';
import './signed-in-styles';
import classes from './signed-in-layout.module.css';

const EVERYBODY = [
  ['clients', '/clients'],
  ['rate', '/rate'],
  ['imports', '/imports'],
  ['ourRatings', '/our-ratings'],
  ['account', '/account'],
] as const;
const MODERATORS = [
  ['moderation', '/moderation'],
  ['operator', '/operator'],
] as const;

/** Navigation of a signed-in person: a row on a desk, a list behind a button on a phone. */
export function SignedInLayout() {
  const { t } = useTranslation('signedIn');
  const { language } = useLanguage();
  const { viewer } = useViewer();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  const screens = viewer?.isModerator ? [...EVERYBODY, ...MODERATORS] : EVERYBODY;
  return (
    <>
      {viewer && (
        <nav className={classes.navigation} aria-label={t('navigation.label')}>
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-controls="signed-in-navigation"
            onClick={() => setOpen(!isOpen)}
          >
            {t('menu')}
          </button>
          <ul id="signed-in-navigation" className={classes.screens} data-open={isOpen || undefined}>
            {screens.map(([name, path]) => (
              <li key={name}>
                <NavLink to={screenPath(language, path)} className={classes.screen}>
                  {t(`navigation.${name}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Outlet />
    </>
  );
}
