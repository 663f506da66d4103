import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import type { ClaimProof } from '../../../generated/graphql';
import type { Claim } from '../operations/claims-of-mine';
import { ChallengeForm } from './challenge-form';
import classes from './claim.module.css';
import { ProofForm } from './proof-form';

interface StartClaimProps {
  /** Null: this server knows no provider of identities. */
  readonly providerName: string | null;
  readonly onClaim: (claim: Claim) => void;
}

/** Four proofs, the quickest first; and the way for those who find that somebody else holds their company. */
export function StartClaim({ providerName, onClaim }: StartClaimProps) {
  const { t } = useTranslation('claim');
  const proofs: readonly ClaimProof[] = [
    ...(providerName ? (['OIDC'] as const) : []),
    'EMAIL',
    'DOCUMENT',
    'POST',
  ];
  const [proof, setProof] = useState<ClaimProof>(proofs[0] ?? 'EMAIL');
  const [isChallenging, setChallenging] = useState(false);
  if (isChallenging)
    return (
      <Section title={t('challenge.title')} lead={t('challenge.lead')}>
        <ChallengeForm onClaim={onClaim} onCancel={() => setChallenging(false)} />
      </Section>
    );
  return (
    <Section title={t('start.title')} lead={t('start.lead')}>
      <Radio.Group
        label={t('start.choose')}
        value={proof}
        onChange={(value) => setProof(proofs.find((one) => one === value) ?? 'EMAIL')}
      >
        <div className={classes.proofs}>
          {proofs.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`proofs.${one}.label`, { provider: providerName })}
              description={t(`proofs.${one}.description`)}
            />
          ))}
        </div>
      </Radio.Group>
      <ProofForm key={proof} proof={proof} providerName={providerName} onClaim={onClaim} />
      <p className={classes.otherWay}>
        {t('challenge.ask')}{' '}
        <Button variant="subtle" size="compact-md" onClick={() => setChallenging(true)}>
          {t('challenge.open')}
        </Button>
      </p>
    </Section>
  );
}
