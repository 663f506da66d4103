import { Button, Menu } from '@mantine/core';
import '@mantine/core/styles/Menu.layer.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { loadTexts } from '../i18n/later-texts';
import { accountCall } from '../lib/account-call';
import { homePath, screenPath } from '../lib/paths';
import { rememberSignedIn } from '../lib/session-hint';
import { useLanguage } from '../lib/use-language';
import type { Viewer } from '../lib/viewer';

const SCREENS = [
  ['clients', '/clients'],
  ['ourRatings', '/our-ratings'],
  ['account', '/account'],
] as const;

/** Where a signed-in person goes from any page. */
export function ViewerMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('signedIn');
  const { language } = useLanguage();
  const isReady = useTextsIn(language);
  const signOut = async () => {
    await accountCall('/sign-out', {});
    rememberSignedIn(false);
    // A new page: nothing of the person stays in memory.
    window.location.assign(homePath(language));
  };
  if (!isReady) return null;
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button variant="subtle" size="compact-md" aria-label={t('menuOf', { name: viewer.name })}>
          <span data-name>{viewer.name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {SCREENS.map(([name, path]) => (
          <Menu.Item key={name} component={Link} to={screenPath(language, path)}>
            {t(`navigation.${name}`)}
          </Menu.Item>
        ))}
        {viewer.isModerator && (
          <Menu.Item component={Link} to={screenPath(language, '/moderation')}>
            {t('navigation.moderation')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{t('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The menu also stands on public pages, which load no texts of the signed-in area. */
function useTextsIn(language: 'fr' | 'en'): boolean {
  const [readyIn, setReadyIn] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadTexts(language, ['signedIn']).then(() => isWanted && setReadyIn(language));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return readyIn === language;
}
