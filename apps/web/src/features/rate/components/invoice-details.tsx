import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../components/day-field';
import { LATENESS_REASONS } from '../lateness-reasons';
import { newPart, STANDINGS, type InvoiceRow } from '../invoice-row';
import { PartFields } from './part-fields';
import classes from './invoices.module.css';

interface InvoiceDetailsProps {
  readonly row: InvoiceRow;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (changed: Partial<InvoiceRow>) => void;
}

/** What most invoices do not need: parts, a dispute, a reason. */
export function InvoiceDetails({ row, errorOf, onChange }: InvoiceDetailsProps) {
  const { t } = useTranslation(['rate', 'ratings']);
  const isPaidAtOnce = row.parts.length === 0 && row.paidOn.trim() !== '';
  return (
    <div className={classes.more}>
      <PartFields
        parts={row.parts}
        errorOf={errorOf}
        onChange={(parts) => onChange({ parts, paidOn: '' })}
        onBegin={() => onChange({ parts: [newPart({ paidOn: row.paidOn })], paidOn: '' })}
      />
      <div className={classes.moreFields}>
        <DayField
          label={t('details.issuedOn')}
          value={row.issuedOn}
          error={errorOf('issuedOn')}
          onChange={(issuedOn) => onChange({ issuedOn })}
        />
        {!isPaidAtOnce && (
          <>
            <NativeSelect
              label={t('details.standing')}
              value={row.standing}
              error={errorOf('outcome')}
              data={STANDINGS.map((value) => ({ value, label: t(`ratings:outcome.${value}`) }))}
              onChange={({ currentTarget: { value } }) =>
                onChange({ standing: STANDINGS.find((one) => one === value) ?? 'UNPAID' })
              }
            />
            <DayField
              label={t('details.observedOn')}
              description={t('details.observedOnHint')}
              value={row.observedOn}
              error={errorOf('observedOn')}
              onChange={(observedOn) => onChange({ observedOn })}
            />
          </>
        )}
        <NativeSelect
          label={t('details.latenessReason')}
          value={row.latenessReason}
          data={[
            { value: '', label: t('details.noReason') },
            ...LATENESS_REASONS.map((value) => ({ value, label: t(`ratings:latenessReason.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChange({ latenessReason: LATENESS_REASONS.find((one) => one === value) ?? '' })
          }
        />
        <TextInput
          label={t('details.frozenDays')}
          description={t('details.frozenDaysHint')}
          inputMode="numeric"
          maxLength={4}
          value={row.frozenDays}
          error={errorOf('frozenDays')}
          onChange={({ currentTarget }) => onChange({ frozenDays: currentTarget.value })}
        />
      </div>
    </div>
  );
}
