import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { PasswordField, TextField } from '../../../components/form/fields';
import { Form, type FormFields } from '../../../components/form/form';
import { accountCall } from '../../../lib/account-call';
import { nextPath } from '../../../lib/next-path';
import { screenPath } from '../../../lib/paths';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { useLanguage } from '../../../lib/use-language';
import { useViewer } from '../../../lib/viewer';
import { CheckInbox } from './check-inbox';
import { Door } from './door';
import { ProviderButton } from './provider-button';
import { WhatHappened } from './what-happened';

interface SignedIn {
  readonly twoFactorRedirect?: boolean;
}

export function SignInScreen() {
  const { t } = useTranslation('signIn');
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const problemOf = useAccountProblem();
  const { viewer, refresh } = useViewer();
  const [unconfirmed, setUnconfirmed] = useState<string | null>(null);

  const submit = async ({ email = '', password }: FormFields) => {
    const answer = await accountCall<SignedIn>('/sign-in/email', { email, password });
    if (answer.ok && answer.data.twoFactorRedirect)
      await navigate({ pathname: screenPath(language, '/sign-in/code'), search: `?${keepNext(params)}` });
    else if (answer.ok) await refresh();
    else if (answer.refusal.code === 'EMAIL_NOT_VERIFIED') setUnconfirmed(email);
    else return problemOf(answer.refusal);
    return null;
  };

  if (viewer) return <Navigate to={nextPath(params, screenPath(language, '/account'))} replace />;
  if (unconfirmed) return <CheckInbox email={unconfirmed} />;
  return (
    <Door
      title={t('signIn.title')}
      others={
        <>
          <Link to={screenPath(language, '/sign-up')}>{t('signIn.noAccount')}</Link>
          <Link to={screenPath(language, '/forgot-password')}>{t('signIn.forgotten')}</Link>
        </>
      }
    >
      <WhatHappened params={params} />
      <Form submitLabel={t('signIn.submit')} submit={submit}>
        <TextField name="email" type="email" label={t('email')} autoComplete="username" />
        <PasswordField name="password" label={t('password')} autoComplete="current-password" />
      </Form>
      <ProviderButton />
    </Door>
  );
}

function keepNext(params: URLSearchParams): URLSearchParams {
  const next = params.get('next');
  return new URLSearchParams(next ? { next } : {});
}
