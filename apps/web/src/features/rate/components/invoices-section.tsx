import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlusIcon } from '../../../components/icons';
import { Section } from '../../../components/section';
import { useLanguage } from '../../../lib/use-language';
import { isBlank, newRow, type InvoiceRow } from '../invoice-row';
import { rowsFromTable } from '../pasted-table';
import { InvoiceFields } from './invoice-fields';
import { PasteTable } from './paste-table';
import classes from './invoices.module.css';

interface InvoicesSectionProps {
  readonly rows: readonly InvoiceRow[];
  readonly most: number;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (change: (rows: readonly InvoiceRow[]) => readonly InvoiceRow[]) => void;
}

/** The invoices of the client, typed one by one or pasted from a spreadsheet. */
export function InvoicesSection({ rows, most, errorOf, onChange }: InvoicesSectionProps) {
  const { t } = useTranslation('rate');
  const { language } = useLanguage();
  const [isPasting, setPasting] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const error = errorOf('experiences');
  const currency = rows.at(-1)?.currency ?? 'EUR';

  const add = () => onChange((now) => [...now, newRow({ currency })]);
  const change = (key: number, changed: Partial<InvoiceRow>) =>
    onChange((now) => now.map((row) => (row.key === key ? { ...row, ...changed } : row)));
  const remove = (key: number) =>
    onChange((now) => (now.length > 1 ? now.filter((row) => row.key !== key) : [newRow({ currency })]));
  const take = (text: string) => {
    const pasted = rowsFromTable(text, language).map((texts) => newRow({ currency, ...texts }));
    onChange((now) => [...now.filter((row) => !isBlank(row)), ...pasted].slice(0, most));
    setTaken(t('paste.taken', { count: pasted.length }));
    setPasting(pasted.length === 0);
  };
  return (
    <Section title={t('invoices.title')} lead={t('invoices.lead')}>
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
      <ol className={classes.invoices}>
        {rows.map((row, index) => (
          <li key={row.key}>
            <InvoiceFields
              row={row}
              position={index + 1}
              errorOf={(field) => errorOf(`experiences[${index}].${field}`)}
              onChange={(changed) => change(row.key, changed)}
              onRemove={() => remove(row.key)}
              onPasteTable={take}
            />
          </li>
        ))}
      </ol>
      <div className={classes.buttons}>
        <Button variant="default" leftSection={<PlusIcon />} disabled={rows.length >= most} onClick={add}>
          {t('invoices.add')}
        </Button>
        <Button variant="subtle" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          {t('paste.open')}
        </Button>
        <span role="status" className={classes.taken}>
          {taken}
        </span>
      </div>
      {isPasting && <PasteTable onTake={take} />}
    </Section>
  );
}
