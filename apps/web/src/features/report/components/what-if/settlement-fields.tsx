import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LIMITS, type Suppositions } from '../../suppositions';
import { SliderField } from './slider-field';
import classes from './what-if.module.css';

interface SettlementFieldsProps {
  readonly suppositions: Suppositions;
  readonly openInvoices: number;
  /** Day of the report: no payment can be supposed before it. */
  readonly firstDay: string;
  readonly onChange: (changed: Partial<Suppositions>) => void;
}

/** “If these two invoices are paid by Friday.” */
export function SettlementFields({ suppositions, openInvoices, firstDay, onChange }: SettlementFieldsProps) {
  const { t } = useTranslation('whatIf');
  const { settled, paidOn } = suppositions;
  return (
    <fieldset className={classes.group}>
      <legend>{t('open.title', { count: openInvoices })}</legend>
      <SliderField
        label={t('open.paid')}
        valueText={(count) => t('invoices', { count })}
        value={settled}
        max={Math.min(openInvoices, LIMITS.settled)}
        onChange={(count) => onChange({ settled: count })}
      />
      <TextInput
        type="date"
        label={t('open.by')}
        className={classes.day}
        min={firstDay}
        value={paidOn}
        onChange={({ currentTarget: { value } }) => value && onChange({ paidOn: value })}
      />
    </fieldset>
  );
}
