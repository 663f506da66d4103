import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '../../../../components/form/fields';
import { Form, type FormFields } from '../../../../components/form/form';
import { accountCall } from '../../../../lib/account-call';
import { useAccountProblem } from '../../../../lib/use-account-problem';

interface AskPasswordProps<T> {
  /** Of the API of accounts: what the password allows. */
  readonly path: string;
  readonly email: string;
  readonly onDone: (answer: T) => void;
  readonly onCancel: () => void;
}

/** Whoever finds an open session must not be able to change how its owner signs in. */
export function AskPassword<T>({ path, email, onDone, onCancel }: AskPasswordProps<T>) {
  const { t } = useTranslation('account');
  const problemOf = useAccountProblem();
  const submit = async ({ currentPassword }: FormFields) => {
    const answer = await accountCall<T>(path, { password: currentPassword });
    if (!answer.ok) return problemOf(answer.refusal);
    onDone(answer.data);
    return null;
  };
  return (
    <Form
      submitLabel={t('factor.continue')}
      submit={submit}
      aside={
        <Button variant="subtle" onClick={onCancel}>
          {t('cancel', { ns: 'signedIn' })}
        </Button>
      }
    >
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <PasswordField name="currentPassword" label={t('factor.password')} autoComplete="current-password" />
    </Form>
  );
}
