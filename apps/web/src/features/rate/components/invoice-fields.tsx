import { ActionIcon, TextInput, VisuallyHidden } from '@mantine/core';
import { useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../components/day-field';
import { CrossIcon } from '../../../components/icons';
import { LatenessTag } from '../../../components/lateness-tag';
import { StatusTag } from '../../../components/status-tag';
import { today } from '../../../lib/typed-day';
import { useLanguage } from '../../../lib/use-language';
import type { InvoiceRow } from '../invoice-row';
import { latenessOf } from '../lateness-preview';
import { isTable } from '../pasted-table';
import { InvoiceDetails } from './invoice-details';
import classes from './invoices.module.css';

interface InvoiceFieldsProps {
  readonly row: InvoiceRow;
  /** 1 for the first. */
  readonly position: number;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (changed: Partial<InvoiceRow>) => void;
  readonly onRemove: () => void;
  readonly onPasteTable: (text: string) => void;
}

/** A problem in one of them opens the details. */
const DETAILS = ['issuedOn', 'payments', 'payments[0].amountMinor', 'outcome', 'observedOn', 'frozenDays'];

/** One invoice: a line on a desk, a card on a phone. How late it is follows while typing. */
export function InvoiceFields({
  row,
  position,
  errorOf,
  onChange,
  onRemove,
  onPasteTable,
}: InvoiceFieldsProps) {
  const { t } = useTranslation('rate');
  const { language } = useLanguage();
  const isInParts = row.parts.length > 0;
  const [isOpen, setOpen] = useState(
    isInParts || row.latenessReason !== '' || row.standing !== 'UNPAID' || row.frozenDays !== '',
  );
  const isShown = isOpen || DETAILS.some((field) => errorOf(field) !== null);
  const lateness = latenessOf(row, today(), language);
  const takeTable = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!isTable(text)) return;
    event.preventDefault();
    onPasteTable(text);
  };
  return (
    <fieldset className={classes.invoice} onPaste={takeTable}>
      <VisuallyHidden component="legend">{t('invoices.one', { position })}</VisuallyHidden>
      <div className={classes.line}>
        <TextInput
          label={t('invoices.reference')}
          value={row.reference}
          maxLength={100}
          error={errorOf('reference')}
          onChange={({ currentTarget }) => onChange({ reference: currentTarget.value })}
        />
        <TextInput
          label={t('invoices.amount')}
          inputMode="decimal"
          value={row.amount}
          maxLength={30}
          error={errorOf('amountMinor')}
          rightSection={
            <button
              type="button"
              className={classes.currency}
              aria-label={t('invoices.switchCurrency', { currency: row.currency })}
              onClick={() => onChange({ currency: row.currency === 'EUR' ? 'GBP' : 'EUR' })}
            >
              {row.currency === 'EUR' ? '€' : '£'}
            </button>
          }
          onChange={({ currentTarget }) => onChange({ amount: currentTarget.value })}
        />
        <DayField
          label={t('invoices.dueOn')}
          value={row.dueOn}
          error={errorOf('dueOn')}
          onChange={(dueOn) => onChange({ dueOn })}
        />
        {isInParts ? (
          <p className={classes.inParts}>{t('invoices.inParts', { count: row.parts.length })}</p>
        ) : (
          <DayField
            label={t('invoices.paidOn')}
            placeholder={t('invoices.unpaid')}
            value={row.paidOn}
            error={errorOf('payments[0].paidOn')}
            onChange={(paidOn) => onChange({ paidOn })}
          />
        )}
        <p className={classes.lateness}>
          {lateness?.kind === 'NOT_DUE' ? (
            <StatusTag tone="neutral">{t('invoices.notDue')}</StatusTag>
          ) : (
            lateness && <LatenessTag days={lateness.days} isPaid={lateness.kind === 'PAID'} />
          )}
        </p>
        <ActionIcon
          variant="subtle"
          size="lg"
          className={classes.remove}
          aria-label={t('invoices.remove', { position })}
          onClick={onRemove}
        >
          <CrossIcon />
        </ActionIcon>
      </div>
      <details
        className={classes.details}
        open={isShown}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          {t('details.title')}
          <VisuallyHidden> {t('invoices.one', { position })}</VisuallyHidden>
        </summary>
        {isShown && <InvoiceDetails row={row} errorOf={errorOf} onChange={onChange} />}
      </details>
    </fieldset>
  );
}
