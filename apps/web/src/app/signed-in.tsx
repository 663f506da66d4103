import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation } from 'react-router';
import { Message } from '../components/message';
import { RequestFailure } from '../components/request-failure';
import { screenPath } from '../lib/paths';
import { useLanguage } from '../lib/use-language';
import { useKnownViewer, type Viewer } from '../lib/viewer';

/** As the API's own rules: a person who signed in; any role; accountant or owner; owner; moderator of the operator. */
export type ViewerRule = 'SIGNED_IN' | 'MEMBER' | 'ACCOUNTANT' | 'OWNER' | 'MODERATOR';

type Missing = 'organisation' | 'role' | 'owner' | 'secondFactor';

const REMEDIES: Readonly<Record<Missing, string>> = {
  organisation: '/account/organisation',
  role: '/account/organisation',
  owner: '/account/organisation',
  secondFactor: '/account',
};

/**
 * Shows a screen to those who may use it: others sign in first and come back, or read what they lack. The API refuses by
 * itself; this only spares people a screen of refusals. The screen starts anew when the active organisation changes.
 */
export function RequireViewer({ rule, children }: { rule: ViewerRule; children: ReactNode }) {
  const { viewer, isLoading, error, refresh } = useKnownViewer();
  const { t } = useTranslation('signedIn');
  const { language } = useLanguage();
  const { pathname, search } = useLocation();
  if (isLoading) return <p role="status">{t('loading')}</p>;
  if (error) return <RequestFailure error={error} retry={() => void refresh()} />;
  if (!viewer) {
    const next = new URLSearchParams({ next: pathname + search });
    return <Navigate to={`${screenPath(language, '/sign-in')}?${next}`} replace />;
  }
  const missing = missingFor(rule, viewer);
  if (missing) return <MissingRight missing={missing} />;
  return <div key={viewer.membership?.organisationId ?? viewer.id}>{children}</div>;
}

function missingFor(rule: ViewerRule, { membership, isModerator }: Viewer): Missing | null {
  if (rule === 'SIGNED_IN') return null;
  if (rule === 'MODERATOR') return isModerator ? null : 'secondFactor';
  if (!membership) return 'organisation';
  if (rule === 'OWNER') return membership.role === 'OWNER' ? null : 'owner';
  return rule === 'ACCOUNTANT' && membership.role === 'VIEWER' ? 'role' : null;
}

function MissingRight({ missing }: { missing: Missing }) {
  const { t } = useTranslation('signedIn');
  const { language } = useLanguage();
  return (
    <Message title={t(`required.${missing}.title`)} body={t(`required.${missing}.body`)} tone="caution">
      <Button component={Link} to={screenPath(language, REMEDIES[missing])}>
        {t(`required.${missing}.action`)}
      </Button>
    </Message>
  );
}
