import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../../../components/scroll-table';
import type { LedgerPreviewPartsFragment } from '../../../generated/graphql';
import type { MappingForm } from '../mapping-form';
import classes from './imports.module.css';

interface FirstRowsProps {
  readonly preview: LedgerPreviewPartsFragment;
  readonly columns: MappingForm['columns'];
}

/** The beginning of the file as it stands there, under what each column is taken to mean. */
export function FirstRows({ preview, columns }: FirstRowsProps) {
  const { t } = useTranslation('imports');
  const meaning = new Map(Object.entries(columns).map(([field, column]) => [column, field]));
  return (
    <div className={classes.firstRows}>
      <ScrollTable caption={t('mapping.firstRows')}>
        <thead>
          <tr>
            {preview.headers.map((header) => {
              const field = meaning.get(header) as keyof MappingForm['columns'] | undefined;
              return (
                <th key={header} scope="col">
                  {header}
                  <span className={classes.meaning}>
                    {field ? t(`mapping.fields.${field}`) : t('mapping.unused')}
                  </span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {preview.firstRows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  );
}
