import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../components/form/fields';
import { Form, type FormFields } from '../../../components/form/form';
import { ConfirmClaimCodeDocument } from '../../../generated/graphql';
import { request } from '../../../lib/request';
import { isRefusal } from '../../../lib/refusal';
import type { Claim } from '../operations/claims-of-mine';
import { useClaimStep } from '../use-claim-step';

interface EnterCodeProps {
  readonly claim: Claim;
  readonly onClaim: (claim: Claim) => void;
}

/** The code may be typed with the spaces that the e-mail or the letter shows. */
export function EnterCode({ claim, onClaim }: EnterCodeProps) {
  const { t } = useTranslation('claim');
  const step = useClaimStep(onClaim);
  const [left, setLeft] = useState(claim.attemptsLeft ?? 0);
  const submit = async ({ code = '' }: FormFields) => {
    const typed = code.replace(/[\s-]/g, '');
    const { confirmClaimCode: answer } = await request(ConfirmClaimCodeDocument, {
      claimId: claim.id,
      code: typed,
    });
    if (isRefusal(answer)) setLeft(answer.attemptsLeft ?? left);
    return step(answer);
  };
  return (
    <Form submitLabel={t('code.submit')} submit={submit}>
      <CodeField name="code" label={t('code.field')} description={t('code.left', { count: left })} />
    </Form>
  );
}
