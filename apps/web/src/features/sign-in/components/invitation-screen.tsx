import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { RequestFailure } from '../../../components/request-failure';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useKnownViewer } from '../../../lib/viewer';
import { AnswerInvitation } from './answer-invitation';
import { Door } from './door';

/** The invited person signs in first, so that nobody else learns who invites whom. */
export function InvitationScreen({ invitationId }: { invitationId: string }) {
  const { t } = useTranslation('signIn');
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const { viewer, isLoading, error, refresh } = useKnownViewer();
  if (isLoading) return <p role="status">{t('loading', { ns: 'signedIn' })}</p>;
  if (error) return <RequestFailure error={error} retry={() => void refresh()} />;
  if (viewer) return <AnswerInvitation invitationId={invitationId} viewer={viewer} />;
  const next = new URLSearchParams({ next: pathname });
  return (
    <Door title={t('invitation.title')} lead={t('invitation.signInFirst')}>
      <Button component={Link} to={`${screenPath(language, '/sign-in')}?${next}`}>
        {t('signIn.title')}
      </Button>
      <Button component={Link} variant="default" to={screenPath(language, '/sign-up')}>
        {t('signUp.title')}
      </Button>
      <p>{t('invitation.thenOpenAgain')}</p>
    </Door>
  );
}
