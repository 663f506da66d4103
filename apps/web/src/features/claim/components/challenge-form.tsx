import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../../components/file-drop';
import { LongTextField } from '../../../components/form/fields';
import { Form, type FormFields } from '../../../components/form/form';
import { ChallengeClaimDocument } from '../../../generated/graphql';
import { request } from '../../../lib/request';
import type { UploadedFile } from '../../../lib/upload-file';
import type { Claim } from '../operations/claims-of-mine';
import { useClaimStep } from '../use-claim-step';

const LONGEST_REASON = 2000;
const MAX_FILES = 5;

interface ChallengeFormProps {
  readonly onClaim: (claim: Claim) => void;
  readonly onCancel: () => void;
}

/** Somebody else holds the company, and should not: a moderator reads both sides. */
export function ChallengeForm({ onClaim, onCancel }: ChallengeFormProps) {
  const { t } = useTranslation('claim');
  const step = useClaimStep(onClaim);
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const submit = async ({ reason = '' }: FormFields) => {
    const fileIds = files.map(({ id }) => id);
    const { challengeClaim: answer } = await request(ChallengeClaimDocument, { reason, fileIds });
    return step(answer);
  };
  return (
    <Form
      submitLabel={t('challenge.submit')}
      submit={submit}
      aside={
        <Button variant="subtle" onClick={onCancel}>
          {t('cancel', { ns: 'signedIn' })}
        </Button>
      }
    >
      <LongTextField
        name="reason"
        label={t('challenge.reason')}
        description={t('challenge.reasonHint')}
        maxLength={LONGEST_REASON}
      />
      <FileDrop label={t('proofs.DOCUMENT.field')} purpose="CLAIM" maxFiles={MAX_FILES} onChange={setFiles} />
    </Form>
  );
}
