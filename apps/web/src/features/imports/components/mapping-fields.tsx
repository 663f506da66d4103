import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MutationFailure } from '../../../components/mutation-failure';
import { RefusalMessage } from '../../../components/refusal-message';
import { Section } from '../../../components/section';
import { MapLedgerColumnsDocument, type LedgerPreviewPartsFragment } from '../../../generated/graphql';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import { useMutation } from '../../../lib/use-mutation';
import { FIELDS, toForm, toInput, withColumn } from '../mapping-form';
import { FirstRows } from './first-rows';
import classes from './imports.module.css';
import { OpenQuestions } from './open-questions';

interface MappingFieldsProps {
  readonly importId: string;
  readonly preview: LedgerPreviewPartsFragment;
  readonly onMapped: () => void;
}

export function MappingFields({ importId, preview, onMapped }: MappingFieldsProps) {
  const { t } = useTranslation('imports');
  const [form, setForm] = useState(() => toForm(preview));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run, isRunning, failure } = useMutation(MapLedgerColumnsDocument);
  const read = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    const answer = (await run({ importId, mapping: toInput(form) }))?.mapLedgerColumns;
    if (answer && isRefusal(answer)) setRefusal(answer);
    else if (answer) onMapped();
  };
  const options = [{ value: '', label: t('mapping.none') }, ...preview.headers];
  return (
    <Section title={t('mapping.title')} lead={t('mapping.lead', { count: preview.rows })}>
      <FirstRows preview={preview} columns={form.columns} />
      <form noValidate className={classes.form} onSubmit={(event) => void read(event)}>
        <div className={classes.fields}>
          {FIELDS.map((field) => (
            <NativeSelect
              key={field}
              label={t(`mapping.fields.${field}`)}
              data={options}
              value={form.columns[field] ?? ''}
              onChange={({ currentTarget }) => setForm(withColumn(form, field, currentTarget.value))}
            />
          ))}
          <TextInput
            label={t('start.terms')}
            description={t('start.termsHint')}
            inputMode="numeric"
            maxLength={3}
            value={form.termsDays}
            onChange={({ currentTarget }) => setForm({ ...form, termsDays: currentTarget.value })}
          />
        </div>
        <OpenQuestions questions={preview.questions} form={form} onChange={setForm} />
        {failure && <MutationFailure failure={failure} />}
        {refusal && <RefusalMessage refusal={refusal} />}
        <div>
          <Button type="submit" loading={isRunning}>
            {t('mapping.action')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
