import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../../components/form/fields';
import { Form, type FormFields } from '../../../../components/form/form';
import { accountCall } from '../../../../lib/account-call';
import { useAccountProblem } from '../../../../lib/use-account-problem';
import { QrCode } from './qr-code';
import classes from './second-factor.module.css';

interface ScanCodeProps {
  /** `otpauth://…`: holds the secret, and never leaves this page. */
  readonly uri: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function ScanCode({ uri, onDone, onCancel }: ScanCodeProps) {
  const { t } = useTranslation('account');
  const problemOf = useAccountProblem();
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const submit = async ({ code = '' }: FormFields) => {
    const answer = await accountCall('/two-factor/verify-totp', { code: code.replace(/\D/g, '') });
    if (!answer.ok) return problemOf(answer.refusal);
    onDone();
    return null;
  };
  return (
    <div className={classes.scan}>
      <QrCode text={uri} label={t('factor.qr')} />
      <div>
        <p>{t('factor.scan')}</p>
        <p className={classes.secret}>
          {t('factor.secret')} <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
        <Form
          submitLabel={t('factor.confirm')}
          submit={submit}
          aside={
            <Button variant="subtle" onClick={onCancel}>
              {t('cancel', { ns: 'signedIn' })}
            </Button>
          }
        >
          <CodeField name="code" label={t('factor.code')} />
        </Form>
      </div>
    </div>
  );
}
