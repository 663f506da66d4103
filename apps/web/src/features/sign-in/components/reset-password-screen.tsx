import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { PasswordField } from '../../../components/form/fields';
import { Form, type FormFields } from '../../../components/form/form';
import { accountCall } from '../../../lib/account-call';
import { screenPath } from '../../../lib/paths';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { useLanguage } from '../../../lib/use-language';
import { useViewer } from '../../../lib/viewer';
import { Door } from './door';

/** Opened by the link of an e-mail; every session of the account is closed with the old password. */
export function ResetPasswordScreen() {
  const { t } = useTranslation('signIn');
  const { language } = useLanguage();
  const navigate = useNavigate();
  const problemOf = useAccountProblem();
  const { refresh } = useViewer();
  const token = useSearchParams()[0].get('token');
  const [isSpent, setSpent] = useState(token === null);
  const submit = async ({ newPassword }: FormFields) => {
    const answer = await accountCall('/reset-password', { token, newPassword });
    if (answer.ok) {
      await refresh();
      await navigate(`${screenPath(language, '/sign-in')}?changed=1`);
    } else if (answer.refusal.code === 'INVALID_TOKEN') setSpent(true);
    else return problemOf(answer.refusal);
    return null;
  };
  if (isSpent)
    return (
      <Door
        title={t('reset.spentTitle')}
        lead={t('reset.spent')}
        others={<Link to={screenPath(language, '/forgot-password')}>{t('reset.another')}</Link>}
      />
    );
  return (
    <Door title={t('reset.title')} lead={t('reset.lead')}>
      <Form submitLabel={t('reset.submit')} submit={submit}>
        <PasswordField
          name="newPassword"
          label={t('reset.newPassword')}
          description={t('passwordHint')}
          autoComplete="new-password"
        />
      </Form>
    </Door>
  );
}
