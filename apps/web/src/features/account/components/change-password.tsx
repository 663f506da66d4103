import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneNote } from '../../../components/done-note';
import { PasswordField } from '../../../components/form/fields';
import { Form, type FormFields } from '../../../components/form/form';
import { Section } from '../../../components/section';
import { accountCall } from '../../../lib/account-call';
import { useAccountProblem } from '../../../lib/use-account-problem';

export function ChangePassword({ email }: { email: string }) {
  const { t } = useTranslation('account');
  const problemOf = useAccountProblem();
  const [timesChanged, setTimesChanged] = useState(0);
  const change = async ({ currentPassword, newPassword }: FormFields) => {
    const answer = await accountCall('/change-password', { currentPassword, newPassword });
    if (!answer.ok) return problemOf(answer.refusal);
    setTimesChanged((count) => count + 1);
    return null;
  };
  return (
    <Section title={t('password.title')} lead={t('password.lead')}>
      {timesChanged > 0 && <DoneNote>{t('password.changed')}</DoneNote>}
      {/* Another key empties both fields once the password is changed. */}
      <Form key={timesChanged} submitLabel={t('password.submit')} submit={change}>
        {/* For password managers, which otherwise cannot tell whose password changes. */}
        <input type="text" autoComplete="username" value={email} readOnly hidden />
        <PasswordField name="currentPassword" label={t('password.current')} autoComplete="current-password" />
        <PasswordField
          name="newPassword"
          label={t('password.new')}
          description={t('password.hint')}
          autoComplete="new-password"
        />
      </Form>
    </Section>
  );
}
