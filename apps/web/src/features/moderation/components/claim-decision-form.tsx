import { Button, NativeSelect, Radio, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MutationFailure } from '../../../components/mutation-failure';
import { RefusalMessage } from '../../../components/refusal-message';
import { Section } from '../../../components/section';
import {
  DecideClaimDocument,
  type ClaimDecision,
  type ClaimReason,
  type DecidableClaimFragment,
} from '../../../generated/graphql';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import { useMutation } from '../../../lib/use-mutation';
import { CLAIM_REASONS, decisionsFor } from '../claim-decisions';
import classes from './moderation.module.css';

interface ClaimDecisionFormProps {
  readonly claim: DecidableClaimFragment;
  readonly onDecided: (claim: DecidableClaimFragment) => void;
}

/** A transfer takes two: the first moderator proposes, another one confirms after 72 hours. */
export function ClaimDecisionForm({ claim, onDecided }: ClaimDecisionFormProps) {
  const { t } = useTranslation('moderation');
  const [decision, setDecision] = useState<ClaimDecision | ''>('');
  const [reason, setReason] = useState<ClaimReason>('PROOF_SUFFICIENT');
  const [statement, setStatement] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run, isRunning, failure } = useMutation(DecideClaimDocument);
  const decisions = decisionsFor(claim);
  if (decisions.length === 0) return null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (decision === '') return setRefusal({ code: 'NOT_WHOLE', message: CHOOSE });
    setRefusal(null);
    const data = await run({ input: { claimId: claim.id, decision, reason, statement } });
    if (!data) return;
    if (isRefusal(data.decideClaim)) setRefusal(data.decideClaim);
    else onDecided(data.decideClaim);
  };
  return (
    <Section title={t('form.title')}>
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        <Radio.Group
          label={t('form.outcome')}
          value={decision}
          onChange={(chosen) => setDecision(chosen as ClaimDecision)}
        >
          <div className={classes.list}>
            {decisions.map((name) => (
              <Radio
                key={name}
                value={name}
                label={t(`claims.decisions.${name}.label`)}
                description={t(`claims.decisions.${name}.means`)}
              />
            ))}
          </div>
        </Radio.Group>
        <NativeSelect
          label={t('form.reason')}
          value={reason}
          data={CLAIM_REASONS.map((value) => ({ value, label: t(`claims.reasons.${value}`) }))}
          onChange={({ currentTarget }) => setReason(currentTarget.value as ClaimReason)}
        />
        <Textarea
          label={t('form.statement')}
          description={t('claims.statementHint')}
          value={statement}
          autosize
          minRows={4}
          maxLength={2000}
          onChange={({ currentTarget }) => setStatement(currentTarget.value)}
        />
        {refusal && <RefusalMessage refusal={refusal} />}
        {failure && <MutationFailure failure={failure} />}
        <Button type="submit" loading={isRunning}>
          {t('form.decide')}
        </Button>
      </form>
    </Section>
  );
}

const CHOOSE = { fr: 'Choisissez une décision.', en: 'Choose a decision.' };
