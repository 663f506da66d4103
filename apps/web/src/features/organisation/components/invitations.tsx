import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneNote } from '../../../components/done-note';
import { InstantText } from '../../../components/day-text';
import { SelectField, TextField } from '../../../components/form/fields';
import { Form, type FormFields } from '../../../components/form/form';
import { FailureNote } from '../../../components/refusal-message';
import { Section } from '../../../components/section';
import { accountCall } from '../../../lib/account-call';
import { useAccountAction } from '../../../lib/use-account-action';
import { useAccountAnswer } from '../../../lib/use-account-answer';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { ROLES, roleKey, type Role } from '../roles';
import classes from './organisation.module.css';

interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly status: string;
  readonly expiresAt: string;
}

/** Colleagues are invited by e-mail; whoever opens the message joins with that address only. */
export function Invitations() {
  const { t } = useTranslation('organisation');
  const problemOf = useAccountProblem();
  const sent = useAccountAnswer<readonly Invitation[]>('/organization/list-invitations');
  const { run, problem } = useAccountAction();
  const [invited, setInvited] = useState<readonly string[]>([]);

  const invite = async ({ email = '', role }: FormFields) => {
    const answer = await accountCall('/organization/invite-member', { email, role });
    if (!answer.ok) return problemOf(answer.refusal);
    setInvited((before) => [...before, email]);
    sent.retry();
    return null;
  };
  const cancel = async (invitationId: string) => {
    await run('/organization/cancel-invitation', { invitationId });
    sent.retry();
  };
  const waiting = sent.status === 'READY' ? sent.data.filter(({ status }) => status === 'pending') : [];
  return (
    <Section title={t('invite.title')} lead={t('invite.lead')}>
      {invited.length > 0 && (
        <DoneNote key={invited.length}>{t('invite.sent', { email: invited.at(-1) })}</DoneNote>
      )}
      <Form key={invited.length} submitLabel={t('invite.submit')} submit={invite}>
        <TextField name="email" type="email" label={t('invite.email')} autoComplete="off" />
        <SelectField
          name="role"
          label={t('invite.role')}
          initial="accountant"
          choices={ROLES.map((role) => ({ value: role, label: t(`rolesExplained.${roleKey(role)}`) }))}
        />
      </Form>
      {problem && <FailureNote about={problem}>{problem.message}</FailureNote>}
      {waiting.length > 0 && (
        <ul className={classes.waiting} aria-label={t('invite.waiting')}>
          {waiting.map(({ id, email, role, expiresAt }) => (
            <li key={id} className={classes.line}>
              <span>
                <strong>{email}</strong>
                <span className={classes.detail}>
                  {t(`roles.${roleKey(role)}`)} · {t('invite.until')} <InstantText at={expiresAt} />
                </span>
              </span>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('invite.cancelNamed', { email })}
                onClick={() => void cancel(id)}
              >
                {t('invite.cancel')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
