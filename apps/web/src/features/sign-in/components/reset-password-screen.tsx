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

/**
 * Opened by the link of an e-mail; every session of the account is closed with the old password. With `first`, it is the
 * link of a sign-up that was opened in another browser: whoever reads the mailbox says the password.
 */
export function ResetPasswordScreen() {
  const { t } = useTranslation('signIn');
  const { language } = useLanguage();
  const navigate = useNavigate();
  const problemOf = useAccountProblem();
  const { refresh } = useViewer();
  const [params] = useSearchParams();
  const token = params.get('token');
  const kind = params.has('first') ? 'first' : 'reset';
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
    <Door title={t(`${kind}.title`)} lead={t(`${kind}.lead`)}>
      <Form submitLabel={t(`${kind}.submit`)} submit={submit}>
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
