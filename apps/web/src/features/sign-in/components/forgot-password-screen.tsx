import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TextField } from '../../../components/form/fields';
import { Form, type FormFields } from '../../../components/form/form';
import { accountCall } from '../../../lib/account-call';
import { screenPath } from '../../../lib/paths';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { useLanguage } from '../../../lib/use-language';
import { Door } from './door';

export function ForgotPasswordScreen() {
  const { t } = useTranslation('signIn');
  const { language } = useLanguage();
  const problemOf = useAccountProblem();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const submit = async ({ email = '' }: FormFields) => {
    const answer = await accountCall('/request-password-reset', { email });
    if (!answer.ok) return problemOf(answer.refusal);
    setSentTo(email);
    return null;
  };
  const back = <Link to={screenPath(language, '/sign-in')}>{t('backToSignIn')}</Link>;
  if (sentTo)
    return <Door title={t('inbox.title')} lead={t('forgot.sent', { email: sentTo })} others={back} />;
  return (
    <Door title={t('forgot.title')} lead={t('forgot.lead')} others={back}>
      <Form submitLabel={t('forgot.submit')} submit={submit}>
        <TextField name="email" type="email" label={t('email')} autoComplete="username" />
      </Form>
    </Door>
  );
}
