import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PasswordField, TextField } from '../../../components/form/fields';
import { Form, type FormFields } from '../../../components/form/form';
import { accountCall } from '../../../lib/account-call';
import { screenPath } from '../../../lib/paths';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { useLanguage } from '../../../lib/use-language';
import { CheckInbox } from './check-inbox';
import { Door } from './door';
import { ProviderButton } from './provider-button';

/** The answer is the same for an address that has an account: only its mailbox learns which it is. */
export function SignUpScreen() {
  const { t } = useTranslation('signIn');
  const { language } = useLanguage();
  const problemOf = useAccountProblem();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const submit = async ({ name, email, newPassword }: FormFields) => {
    const answer = await accountCall('/sign-up/email', { name, email, password: newPassword, language });
    if (!answer.ok) return problemOf(answer.refusal);
    setSentTo(email ?? '');
    return null;
  };
  if (sentTo) return <CheckInbox email={sentTo} />;
  return (
    <Door
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      others={<Link to={screenPath(language, '/sign-in')}>{t('signUp.haveAccount')}</Link>}
    >
      <Form submitLabel={t('signUp.submit')} submit={submit}>
        <TextField name="name" label={t('name')} autoComplete="name" maxLength={80} />
        <TextField
          name="email"
          type="email"
          label={t('email')}
          description={t('signUp.emailHint')}
          autoComplete="email"
        />
        <PasswordField
          name="newPassword"
          label={t('password')}
          description={t('passwordHint')}
          autoComplete="new-password"
        />
      </Form>
      <ProviderButton />
    </Door>
  );
}
