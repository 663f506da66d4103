import { Button, NativeSelect, Radio, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MutationFailure } from '../../../components/mutation-failure';
import { RefusalMessage } from '../../../components/refusal-message';
import { Section } from '../../../components/section';
import { DecideModerationDocument, type CaseDetailFragment } from '../../../generated/graphql';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import { useLanguage } from '../../../lib/use-language';
import { useMutation } from '../../../lib/use-mutation';
import { emptyDraft, isWhole, toInput, type DecisionDraft } from '../decision-draft';
import { DecisionPreview } from './decision-preview';
import { HiddenParts } from './hidden-parts';
import classes from './moderation.module.css';

interface DecisionFormProps {
  readonly found: CaseDetailFragment;
  readonly onDecided: () => void;
}

/** Outcome, a reason of the closed list, a statement, a look at the e-mails, and the decision. */
export function DecisionForm({ found, onDecided }: DecisionFormProps) {
  const { t } = useTranslation('moderation');
  const { localized } = useLanguage();
  const [draft, setDraft] = useState<DecisionDraft>(emptyDraft);
  const [isPreviewed, setPreviewed] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run, isRunning, failure } = useMutation(DecideModerationDocument);
  const option = found.options.find(({ outcome }) => outcome === draft.outcome);
  const change = (changed: Partial<DecisionDraft>) => {
    setPreviewed(false);
    setRefusal(null);
    setDraft({ ...draft, ...changed });
  };
  const length = [...draft.statement.trim()].length;
  const ready = isWhole(draft, found.shortestStatement);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return setRefusal({ code: 'NOT_WHOLE', message: NOT_WHOLE });
    setRefusal(null);
    const data = await run({ caseId: found.id, input: toInput(draft) });
    if (!data) return;
    if (isRefusal(data.decideModeration)) setRefusal(data.decideModeration);
    else onDecided();
  };
  return (
    <Section title={t('form.title')} lead={t('form.lead')}>
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        <Radio.Group
          label={t('form.outcome')}
          value={draft.outcome}
          onChange={(outcome) => change({ outcome: outcome as DecisionDraft['outcome'], reason: '' })}
        >
          <div className={classes.list}>
            {found.options.map(({ outcome }) => (
              <Radio
                key={outcome}
                value={outcome}
                label={t(`outcomes.${outcome}.label`)}
                description={t(`outcomes.${outcome}.${found.kind === 'GUARD' ? 'meansOnSigns' : 'means'}`)}
              />
            ))}
          </div>
        </Radio.Group>
        <NativeSelect
          label={t('form.reason')}
          description={t('form.reasonHint')}
          value={draft.reason}
          disabled={!option}
          data={[
            { value: '', label: t('form.chooseReason') },
            ...(option?.reasons ?? []).map(({ reason, label }) => ({
              value: reason,
              label: localized(label),
            })),
          ]}
          onChange={({ currentTarget }) => change({ reason: currentTarget.value as DecisionDraft['reason'] })}
        />
        {draft.outcome === 'CORRECTED' && found.kind !== 'GUARD' && (
          <HiddenParts found={found} draft={draft} onChange={change} />
        )}
        <Textarea
          label={t('form.statement')}
          description={t('form.statementHint', { count: found.shortestStatement })}
          value={draft.statement}
          autosize
          minRows={5}
          maxLength={3000}
          onChange={({ currentTarget }) => change({ statement: currentTarget.value })}
        />
        <p className={classes.detail} role="status">
          {length < found.shortestStatement
            ? t('form.missing', { count: found.shortestStatement - length })
            : t('form.length', { count: length })}
        </p>
        {refusal && <RefusalMessage refusal={refusal} />}
        {failure && <MutationFailure failure={failure} />}
        <div className={classes.buttons}>
          <Button variant="default" disabled={!ready} onClick={() => setPreviewed(true)}>
            {t('form.preview')}
          </Button>
          <Button type="submit" loading={isRunning}>
            {t('form.decide')}
          </Button>
        </div>
      </form>
      {isPreviewed && isWhole(draft, found.shortestStatement) && (
        <DecisionPreview caseId={found.id} input={toInput(draft)} />
      )}
    </Section>
  );
}

const NOT_WHOLE = {
  fr: 'Choisissez une décision et un motif, et motivez-la.',
  en: 'Choose an outcome and a reason, and explain the decision.',
};
