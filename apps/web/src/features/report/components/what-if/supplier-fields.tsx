import { Checkbox, NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import { useTranslation } from 'react-i18next';
import type { EvidenceTier } from '../../../../generated/graphql';
import { LIMITS, type Suppositions } from '../../suppositions';
import { SliderField } from './slider-field';
import classes from './what-if.module.css';

interface SupplierFieldsProps {
  readonly suppositions: Suppositions;
  readonly onChange: (changed: Partial<Suppositions>) => void;
}

const TIERS: readonly EvidenceTier[] = ['DECLARED', 'DOCUMENTED', 'LEDGER'];

/** New suppliers and what they would say; the details come once there is someone to say them. */
export function SupplierFields({ suppositions, onChange }: SupplierFieldsProps) {
  const { t } = useTranslation('whatIf');
  const { suppliers, invoices, daysLate, isUnpaid, evidence } = suppositions;
  return (
    <fieldset className={classes.group}>
      <legend>{t('supplier.title')}</legend>
      <SliderField
        label={t('supplier.count')}
        valueText={(count) => t('suppliers', { count })}
        value={suppliers}
        max={LIMITS.suppliers}
        onChange={(count) => onChange({ suppliers: count })}
      />
      {suppliers > 0 && (
        <>
          <SliderField
            label={t('supplier.invoices')}
            valueText={(count) => t('invoices', { count })}
            value={invoices}
            min={1}
            max={LIMITS.invoices}
            onChange={(count) => onChange({ invoices: count })}
          />
          <SliderField
            label={t('supplier.daysLate')}
            valueText={(count) => t('days', { count })}
            suffix={t('daysSuffix')}
            value={daysLate}
            max={LIMITS.daysLate}
            disabled={isUnpaid}
            onChange={(count) => onChange({ daysLate: count })}
          />
          <Checkbox
            label={t('supplier.unpaid')}
            checked={isUnpaid}
            onChange={({ currentTarget }) => onChange({ isUnpaid: currentTarget.checked })}
          />
          <NativeSelect
            label={t('supplier.evidence')}
            value={evidence}
            onChange={({ currentTarget: { value } }) =>
              onChange({ evidence: TIERS.find((tier) => tier === value) })
            }
            data={TIERS.map((tier) => ({ value: tier, label: t(`tier.${tier}`) }))}
          />
        </>
      )}
    </fieldset>
  );
}
