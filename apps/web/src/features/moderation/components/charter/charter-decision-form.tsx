import { NativeSelect, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldError } from '../../../../components/form/field-errors';
import { LongTextField } from '../../../../components/form/fields';
import { Form, type FormFields, type FormProblem } from '../../../../components/form/form';
import { Section } from '../../../../components/section';
import {
  DecideCharterReviewDocument,
  type DecidableReviewFragment,
  type DecisionRulesFragment,
} from '../../../../generated/graphql';
import { isRefusal } from '../../../../lib/refusal';
import { request } from '../../../../lib/request';
import { useLanguage } from '../../../../lib/use-language';
import classes from '../moderation.module.css';

interface CharterDecisionFormProps {
  readonly rules: DecisionRulesFragment;
  readonly review: DecidableReviewFragment;
  readonly onDecided: () => void;
}

/** Outcome, a reason of the closed list, a statement that both sides read. */
export function CharterDecisionForm({ rules, review, onDecided }: CharterDecisionFormProps) {
  const { t } = useTranslation('moderation');
  const { localized } = useLanguage();
  const [chosen, setChosen] = useState('');
  const option = review.options.find(({ outcome }) => outcome === chosen);
  const submit = async (fields: FormFields): Promise<FormProblem | null> => {
    const reason = option?.reasons.find((one) => one.reason === fields['reason'])?.reason;
    if (!option) return { field: 'outcome', message: t('charter.chooseOutcome') };
    if (!reason) return { field: 'reason', message: t('form.chooseReason') };
    const input = {
      outcome: option.outcome,
      reason,
      statement: fields['statement'] ?? '',
      stage: review.stage,
    };
    const { decideCharterReview: answer } = await request(DecideCharterReviewDocument, {
      reviewId: review.id,
      input,
    });
    if (isRefusal(answer))
      return { field: answer.field?.replace(/^input\./, ''), message: localized(answer.message) };
    onDecided();
    return null;
  };
  return (
    <Section title={t('form.title')} lead={t('charter.formLead')}>
      <Form submitLabel={t('form.decide')} submit={submit}>
        <OutcomeField
          options={review.options}
          reentryMonths={rules.reentryMonths}
          value={chosen}
          onChange={setChosen}
        />
        <ReasonField key={chosen} reasons={option?.reasons ?? []} />
        <LongTextField
          name="statement"
          label={t('form.statement')}
          description={t('charter.statementHint', { count: rules.shortestReviewText })}
          maxLength={rules.longestReviewText}
        />
      </Form>
    </Section>
  );
}

interface OutcomeFieldProps extends Pick<DecidableReviewFragment, 'options'> {
  readonly reentryMonths: number;
  readonly value: string;
  readonly onChange: (outcome: string) => void;
}

function OutcomeField({ options, reentryMonths, value, onChange }: OutcomeFieldProps) {
  const { t } = useTranslation('moderation');
  return (
    <Radio.Group
      name="outcome"
      label={t('form.outcome')}
      error={useFieldError('outcome')}
      value={value}
      onChange={onChange}
    >
      <div className={classes.list}>
        {options.map(({ outcome }) => (
          <Radio
            key={outcome}
            value={outcome}
            label={t(`charter.outcomes.${outcome}.label`)}
            description={t(`charter.outcomes.${outcome}.means`, { months: reentryMonths })}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

function ReasonField({ reasons }: Pick<DecidableReviewFragment['options'][number], 'reasons'>) {
  const { t } = useTranslation('moderation');
  const { localized } = useLanguage();
  return (
    <NativeSelect
      name="reason"
      label={t('form.reason')}
      description={t('form.reasonHint')}
      error={useFieldError('reason')}
      disabled={reasons.length === 0}
      data={[
        { value: '', label: t('form.chooseReason') },
        ...reasons.map(({ reason, label }) => ({ value: reason, label: localized(label) })),
      ]}
    />
  );
}
