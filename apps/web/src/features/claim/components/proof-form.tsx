import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FileDrop } from '../../../components/file-drop';
import { TextField } from '../../../components/form/fields';
import { Form, type FormFields, type FormProblem } from '../../../components/form/form';
import { ClaimCompanyDocument, type ClaimProof } from '../../../generated/graphql';
import { accountCall } from '../../../lib/account-call';
import { request } from '../../../lib/request';
import { isRefusal } from '../../../lib/refusal';
import type { UploadedFile } from '../../../lib/upload-file';
import { useAccountProblem } from '../../../lib/use-account-problem';
import type { Claim } from '../operations/claims-of-mine';
import { useClaimStep } from '../use-claim-step';
import classes from './claim.module.css';

const MAX_FILES = 5;

interface ProofFormProps {
  readonly proof: ClaimProof;
  readonly providerName: string | null;
  readonly onClaim: (claim: Claim) => void;
}

export function ProofForm({ proof, providerName, onClaim }: ProofFormProps) {
  const { t } = useTranslation('claim');
  const [params] = useSearchParams();
  const problemOf = useAccountProblem();
  const step = useClaimStep(onClaim);
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);

  /** Comes back to this screen with an identity that may carry the company's number. */
  const askProvider = async (): Promise<FormProblem | null> => {
    const here = window.location.pathname;
    const started = await accountCall<{ url: string }>('/link-social', {
      provider: 'openid',
      callbackURL: `${here}?linked=1`,
      errorCallbackURL: `${here}?linked=0`,
    });
    if (!started.ok) return problemOf(started.refusal);
    window.location.assign(started.data.url);
    return null;
  };
  const submit = async ({ email }: FormFields) => {
    const fileIds = files.map(({ id }) => id);
    const input = { proof, email: email || null, fileIds };
    const { claimCompany: answer } = await request(ClaimCompanyDocument, { input });
    const lacksIdentity = isRefusal(answer) && answer.code === 'OPENID_PROOF_MISSING';
    return lacksIdentity && !params.has('linked') ? askProvider() : step(answer);
  };
  return (
    <div className={classes.proofForm}>
      <Form submitLabel={t(`proofs.${proof}.submit`, { provider: providerName })} submit={submit}>
        {proof === 'EMAIL' && (
          <TextField
            name="email"
            type="email"
            label={t('proofs.EMAIL.field')}
            description={t('proofs.EMAIL.hint')}
            autoComplete="email"
          />
        )}
        {proof === 'DOCUMENT' && (
          <FileDrop
            label={t('proofs.DOCUMENT.field')}
            purpose="CLAIM"
            maxFiles={MAX_FILES}
            onChange={setFiles}
          />
        )}
      </Form>
    </div>
  );
}
