import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../components/day-field';
import { CrossIcon } from '../../../components/icons';
import { newPart, type PartRow } from '../invoice-row';
import classes from './invoices.module.css';

interface PartFieldsProps {
  readonly parts: readonly PartRow[];
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (parts: readonly PartRow[]) => void;
  /** The first part, on the day that stood for the whole. */
  readonly onBegin: () => void;
}

/** An invoice that was paid in parts, or of which a part is still open. */
export function PartFields({ parts, errorOf, onChange, onBegin }: PartFieldsProps) {
  const { t } = useTranslation('rate');
  const error = errorOf('payments');
  const change = (key: number, changed: Partial<PartRow>) =>
    onChange(parts.map((part) => (part.key === key ? { ...part, ...changed } : part)));
  return (
    <div className={classes.parts}>
      {parts.map((part, index) => (
        <div key={part.key} className={classes.part}>
          <TextInput
            label={t('details.partAmount', { position: index + 1 })}
            inputMode="decimal"
            value={part.amount}
            error={errorOf(`payments[${index}].amountMinor`) ?? (index === 0 ? error : null)}
            onChange={({ currentTarget }) => change(part.key, { amount: currentTarget.value })}
          />
          <DayField
            label={t('details.partPaidOn', { position: index + 1 })}
            value={part.paidOn}
            error={errorOf(`payments[${index}].paidOn`)}
            onChange={(paidOn) => change(part.key, { paidOn })}
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('details.removePart', { position: index + 1 })}
            onClick={() => onChange(parts.filter(({ key }) => key !== part.key))}
          >
            <CrossIcon />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="compact-md"
        onClick={() => (parts.length === 0 ? onBegin() : onChange([...parts, newPart()]))}
      >
        {t(parts.length === 0 ? 'details.payInParts' : 'details.addPart')}
      </Button>
    </div>
  );
}
