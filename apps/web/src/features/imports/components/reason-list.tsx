import { useTranslation } from 'react-i18next';
import type { ImportReasonFragment } from '../../../generated/graphql';
import { useLanguage } from '../../../lib/use-language';
import classes from './imports.module.css';

interface ReasonListProps {
  readonly title: string;
  readonly reasons: readonly ImportReasonFragment[];
}

/** Each reason with its number, and where it was met first. */
export function ReasonList({ title, reasons }: ReasonListProps) {
  const { t } = useTranslation('imports');
  const { localized } = useLanguage();
  if (reasons.length === 0) return null;
  return (
    <details className={classes.reasons}>
      <summary>
        {title} ({reasons.reduce((sum, { count }) => sum + count, 0)})
      </summary>
      <ul>
        {reasons.map(({ reason, label, count, examples }) => (
          <li key={reason}>
            <strong>{count}</strong> · {localized(label)}
            {examples.length > 0 && (
              <span className={classes.muted}>
                {' '}
                {examples
                  .map(({ line, text }) => [t('totals.line', { line }), text].filter(Boolean).join(' '))
                  .join(', ')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
