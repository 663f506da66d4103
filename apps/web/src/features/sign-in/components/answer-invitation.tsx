import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { InstantText } from '../../../components/day-text';
import { Form } from '../../../components/form/form';
import { RequestFailure } from '../../../components/request-failure';
import { accountCall } from '../../../lib/account-call';
import { homePath, screenPath } from '../../../lib/paths';
import { useAccountAnswer } from '../../../lib/use-account-answer';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { useLanguage } from '../../../lib/use-language';
import { useViewer, type Viewer } from '../../../lib/viewer';
import { Door } from './door';

interface Invitation {
  readonly organizationName: string;
  readonly role: 'owner' | 'accountant' | 'viewer';
  readonly inviterEmail: string;
  readonly expiresAt: string;
}

interface AnswerInvitationProps {
  readonly invitationId: string;
  readonly viewer: Viewer;
}

export function AnswerInvitation({ invitationId, viewer }: AnswerInvitationProps) {
  const { t } = useTranslation('signIn');
  const { language } = useLanguage();
  const navigate = useNavigate();
  const problemOf = useAccountProblem();
  const { refresh } = useViewer();
  const [isDeclined, setDeclined] = useState(false);
  const asked = useAccountAnswer<Invitation>(
    `/organization/get-invitation?${new URLSearchParams({ id: invitationId })}`,
  );

  const accept = async () => {
    const answer = await accountCall('/organization/accept-invitation', { invitationId });
    if (!answer.ok) return problemOf(answer.refusal);
    await refresh();
    await navigate(screenPath(language, '/account/organisation'));
    return null;
  };
  const decline = async () => {
    const answer = await accountCall('/organization/reject-invitation', { invitationId });
    if (!answer.ok) return problemOf(answer.refusal);
    setDeclined(true);
    return null;
  };
  const signOut = async () => {
    await accountCall('/sign-out', {});
    await refresh();
  };

  if (isDeclined) return <Door title={t('invitation.declined')} lead={t('invitation.declinedLead')} />;
  if (asked.status === 'LOADING') return <p role="status">{t('loading', { ns: 'signedIn' })}</p>;
  if (asked.status === 'FAILED') return <RequestFailure error={asked.error} retry={asked.retry} />;
  if (asked.status === 'REFUSED')
    return (
      <Door
        title={t('invitation.invalid')}
        lead={problemOf(asked.refusal).message}
        others={<Link to={homePath(language)}>{t('invitation.home')}</Link>}
      >
        <p>{t('invitation.signedInAs', { email: viewer.email })}</p>
        <Button variant="default" onClick={() => void signOut()}>
          {t('invitation.otherAccount')}
        </Button>
      </Door>
    );
  const { organizationName, role, inviterEmail, expiresAt } = asked.data;
  return (
    <Door
      title={t('invitation.join', { organisation: organizationName })}
      lead={t('invitation.lead', { inviter: inviterEmail, email: viewer.email })}
    >
      <p>
        {t(`invitation.role.${role}`)} {t('invitation.until')} <InstantText at={expiresAt} />.
      </p>
      <Form submitLabel={t('invitation.accept')} submit={accept}>
        {null}
      </Form>
      <Form submitLabel={t('invitation.decline')} variant="default" submit={decline}>
        {null}
      </Form>
    </Door>
  );
}
