import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { CodeField } from '../../../components/form/fields';
import { Form, type FormFields } from '../../../components/form/form';
import { accountCall } from '../../../lib/account-call';
import { nextPath } from '../../../lib/next-path';
import { screenPath } from '../../../lib/paths';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { useLanguage } from '../../../lib/use-language';
import { useViewer } from '../../../lib/viewer';
import { Door } from './door';

const KINDS = {
  totp: { path: '/two-factor/verify-totp', isDigits: true },
  backup: { path: '/two-factor/verify-backup-code', isDigits: false },
} as const;

/** After the right password: the code of the authenticator application, or one of the codes kept for the day it is lost. */
export function SecondFactorScreen() {
  const { t } = useTranslation('signIn');
  const { language } = useLanguage();
  const [params] = useSearchParams();
  const problemOf = useAccountProblem();
  const { viewer, refresh } = useViewer();
  const [kind, setKind] = useState<keyof typeof KINDS>('totp');

  const submit = async ({ code = '' }: FormFields) => {
    const typed = kind === 'totp' ? code.replace(/\D/g, '') : code.trim();
    const answer = await accountCall(KINDS[kind].path, { code: typed });
    if (!answer.ok) return problemOf(answer.refusal);
    await refresh();
    return null;
  };

  if (viewer) return <Navigate to={nextPath(params, screenPath(language, '/account'))} replace />;
  return (
    <Door
      title={t('code.title')}
      lead={t(`code.${kind}.lead`)}
      others={
        <>
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => setKind(kind === 'totp' ? 'backup' : 'totp')}
          >
            {t(`code.${kind}.other`)}
          </Button>
          <Link to={`${screenPath(language, '/sign-in')}?${params}`}>{t('code.again')}</Link>
        </>
      }
    >
      <Form key={kind} submitLabel={t('code.submit')} submit={submit}>
        <CodeField name="code" label={t(`code.${kind}.label`)} isDigits={KINDS[kind].isDigits} />
      </Form>
    </Door>
  );
}
