import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LedgerPreviewPartsFragment } from '../../../generated/graphql';
import type { MappingForm } from '../mapping-form';
import classes from './imports.module.css';

interface OpenQuestionsProps {
  readonly questions: LedgerPreviewPartsFragment['questions'];
  readonly form: MappingForm;
  readonly onChange: (form: MappingForm) => void;
}

const ORDERS = ['DMY', 'MDY'] as const;
const MARKS = ['COMMA', 'POINT'] as const;

/** What the file itself cannot settle: a wrong guess would move every day by months, or every amount by hundreds. */
export function OpenQuestions({ questions, form, onChange }: OpenQuestionsProps) {
  const { t } = useTranslation('imports');
  const asking = (about: 'dayOrder' | 'decimalMark') => {
    const question = questions.find((one) => one.about === about);
    return question && t(`mapping.${about}.question`, { column: question.column, example: question.example });
  };
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={t('mapping.dayOrder.label')}
        description={asking('dayOrder') ?? t('mapping.settled')}
        value={form.dayOrder}
        data={[
          { value: '', label: t('mapping.asInFile') },
          ...ORDERS.map((value) => ({ value, label: t(`mapping.dayOrder.${value}`) })),
        ]}
        onChange={({ currentTarget }) =>
          onChange({ ...form, dayOrder: currentTarget.value as MappingForm['dayOrder'] })
        }
      />
      <NativeSelect
        label={t('mapping.decimalMark.label')}
        description={asking('decimalMark') ?? t('mapping.settled')}
        value={form.decimalMark}
        data={[
          { value: '', label: t('mapping.asInFile') },
          ...MARKS.map((value) => ({ value, label: t(`mapping.decimalMark.${value}`) })),
        ]}
        onChange={({ currentTarget }) =>
          onChange({ ...form, decimalMark: currentTarget.value as MappingForm['decimalMark'] })
        }
      />
      <NativeSelect
        label={t('mapping.currency')}
        value={form.currency}
        data={['EUR', 'GBP']}
        onChange={({ currentTarget }) =>
          onChange({ ...form, currency: currentTarget.value as MappingForm['currency'] })
        }
      />
    </div>
  );
}
