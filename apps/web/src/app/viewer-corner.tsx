import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { screenPath } from '../lib/paths';
import { useLanguage } from '../lib/use-language';
import { useViewer } from '../lib/viewer';

const ViewerMenu = lazy(async () => ({ default: (await import('./viewer-menu')).ViewerMenu }));

/** "Sign in" for a visitor, a menu for a person: a visitor never downloads the menu. */
export function ViewerCorner() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { viewer } = useViewer();
  const signInPath = screenPath(language, '/sign-in');
  const { pathname } = useLocation();
  if (viewer)
    return (
      <Suspense>
        <ViewerMenu viewer={viewer} />
      </Suspense>
    );
  if (pathname === signInPath) return null;
  return (
    <Button component={Link} to={signInPath} variant="subtle" size="compact-md">
      {t('signIn')}
    </Button>
  );
}
