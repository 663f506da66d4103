import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '../../../components/form/fields';
import { Form, type FormFields } from '../../../components/form/form';
import { accountCall } from '../../../lib/account-call';
import { screenPath } from '../../../lib/paths';
import { rememberSignedIn } from '../../../lib/session-hint';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { useLanguage } from '../../../lib/use-language';
import classes from './account.module.css';

export function DeleteAccount({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation('account');
  const { language } = useLanguage();
  const problemOf = useAccountProblem();
  const submit = async ({ currentPassword }: FormFields) => {
    const answer = await accountCall('/delete-user', { password: currentPassword });
    if (!answer.ok) return problemOf(answer.refusal);
    rememberSignedIn(false);
    // A new page: nothing of the person stays in memory.
    window.location.assign(`${screenPath(language, '/sign-in')}?deleted=1`);
    return null;
  };
  return (
    <div className={classes.danger}>
      <p>{t('data.deleteWarning')}</p>
      <Form
        submitLabel={t('data.deleteForGood')}
        submit={submit}
        aside={
          <Button variant="subtle" onClick={onCancel}>
            {t('cancel', { ns: 'signedIn' })}
          </Button>
        }
      >
        <PasswordField name="currentPassword" label={t('password.current')} autoComplete="current-password" />
      </Form>
    </div>
  );
}
