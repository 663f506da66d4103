import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../../components/day-text';
import { CodeField } from '../../../../components/form/fields';
import { Form, type FormFields } from '../../../../components/form/form';
import { Note } from '../../../../components/note';
import { Section } from '../../../../components/section';
import { ConfirmCharterSignatureDocument } from '../../../../generated/graphql';
import { isRefusal } from '../../../../lib/refusal';
import { request } from '../../../../lib/request';
import { useLanguage } from '../../../../lib/use-language';
import { useViewer } from '../../../../lib/viewer';
import classes from './sign.module.css';
import type { SignedMembership, Signing } from './signature-flow';

interface ConfirmCodeProps {
  readonly signing: Signing;
  readonly onSigned: (membership: SignedMembership) => void;
  readonly onAgain: () => void;
}

/** The second confirmation: whoever signs also reads the e-mails of the account. */
export function ConfirmCode({ signing, onSigned, onAgain }: ConfirmCodeProps) {
  const { t } = useTranslation('signCharter');
  const { localized } = useLanguage();
  const { viewer } = useViewer();
  const [left, setLeft] = useState(signing.attemptsLeft);
  const confirm = async ({ code = '' }: FormFields) => {
    const typed = code.replace(/[\s-]/g, '');
    const { confirmCharterSignature: answer } = await request(ConfirmCharterSignatureDocument, {
      signingId: signing.id,
      code: typed,
    });
    if (isRefusal(answer)) {
      setLeft(answer.attemptsLeft ?? left);
      return { field: answer.field, message: localized(answer.message) };
    }
    onSigned(answer);
    return null;
  };
  return (
    <Section title={t('code.title')} lead={t('code.sent', { email: viewer?.email ?? '' })}>
      <div className={classes.confirm}>
        <p>{t('code.signer', { name: signing.signatoryName, role: signing.signatoryRole })}</p>
        <Note>
          {t('code.until')} <InstantText at={signing.expiresAt} />.
        </Note>
        <Form
          submitLabel={t('code.submit')}
          submit={confirm}
          aside={
            <Button variant="subtle" onClick={onAgain}>
              {t('code.again')}
            </Button>
          }
        >
          <CodeField name="code" label={t('code.field')} description={t('code.left', { count: left })} />
        </Form>
      </div>
    </Section>
  );
}
