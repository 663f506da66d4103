import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { FailureNote } from '../../../components/refusal-message';
import { RequestFailure } from '../../../components/request-failure';
import { Section } from '../../../components/section';
import { useAccountAction } from '../../../lib/use-account-action';
import { useAccountAnswer } from '../../../lib/use-account-answer';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { useViewer, type Viewer } from '../../../lib/viewer';
import { MemberLine, type Member } from './member-line';

interface MembersProps {
  readonly viewer: Viewer;
  readonly isOwner: boolean;
  readonly organisationId: string;
}

/** Who acts for the organisation; owners change roles and take members out, everybody may leave. */
export function Members({ viewer, isOwner, organisationId }: MembersProps) {
  const { t } = useTranslation('organisation');
  const { refresh } = useViewer();
  const problemOf = useAccountProblem();
  const listed = useAccountAnswer<{ readonly members: readonly Member[] }>('/organization/list-members');
  const { run, problem, isRunning } = useAccountAction();
  const [leaving, setLeaving] = useState<Member | 'MYSELF' | null>(null);

  const change = async (path: string, body: object) => {
    if (await run(path, body)) await refresh();
    listed.retry();
  };
  const confirmLeaving = async () => {
    if (!leaving) return;
    setLeaving(null);
    if (leaving === 'MYSELF') await change('/organization/leave', { organizationId: organisationId });
    else await change('/organization/remove-member', { memberIdOrEmail: leaving.id });
  };
  return (
    <Section title={t('members.title')}>
      {listed.status === 'FAILED' && <RequestFailure error={listed.error} retry={listed.retry} level={2} />}
      {listed.status === 'REFUSED' && (
        <FailureNote about={listed.refusal}>{problemOf(listed.refusal).message}</FailureNote>
      )}
      {problem && <FailureNote about={problem}>{problem.message}</FailureNote>}
      <ul>
        {listed.status === 'READY' &&
          listed.data.members.map((member) => (
            <MemberLine
              key={`${member.id} ${member.role}`}
              member={member}
              isMyself={member.userId === viewer.id}
              mayChange={isOwner}
              isBusy={isRunning}
              onRole={(role) =>
                void change('/organization/update-member-role', { memberId: member.id, role })
              }
              onRemove={() => setLeaving(member)}
            />
          ))}
      </ul>
      <Button mt="1rem" variant="default" onClick={() => setLeaving('MYSELF')}>
        {t('members.leave')}
      </Button>
      {leaving && (
        <ConfirmDialog
          title={t(leaving === 'MYSELF' ? 'members.leaveTitle' : 'members.removeTitle', {
            name: leaving === 'MYSELF' ? '' : leaving.user.name,
          })}
          confirmLabel={t(leaving === 'MYSELF' ? 'members.leave' : 'members.remove')}
          onConfirm={() => void confirmLeaving()}
          onCancel={() => setLeaving(null)}
        >
          <p>{t(leaving === 'MYSELF' ? 'members.leaveBody' : 'members.removeBody')}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
