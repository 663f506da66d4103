import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DoneNote } from '../../../components/done-note';
import { PasswordField, TextField } from '../../../components/form/fields';
import { Form, type FormFields } from '../../../components/form/form';
import { Section } from '../../../components/section';
import { accountCall } from '../../../lib/account-call';
import { useAccountProblem } from '../../../lib/use-account-problem';

/** The answer is the same for an address that is taken: only its mailbox learns it. The link of the e-mail leads back here. */
export function ChangeAddress({ email }: { email: string }) {
  const { t } = useTranslation('account');
  const [params] = useSearchParams();
  const problemOf = useAccountProblem();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const change = async ({ email: newEmail = '', currentPassword }: FormFields) => {
    const answer = await accountCall('/change-email', { newEmail, password: currentPassword });
    if (!answer.ok) return problemOf(answer.refusal);
    setSentTo(newEmail);
    return null;
  };
  const isBack = params.get('address') === 'changed' && !sentTo;
  return (
    <Section title={t('address.title')} lead={t('address.lead', { email })}>
      {isBack && <DoneNote>{t(params.has('error') ? 'address.failed' : 'address.changed')}</DoneNote>}
      {sentTo && <DoneNote>{t('address.sent', { email: sentTo })}</DoneNote>}
      <Form key={sentTo} submitLabel={t('address.submit')} submit={change}>
        <TextField name="email" type="email" label={t('address.new')} autoComplete="email" />
        <PasswordField name="currentPassword" label={t('factor.password')} autoComplete="current-password" />
      </Form>
    </Section>
  );
}
