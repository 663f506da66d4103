import { useTranslation } from 'react-i18next';
import type { ContributionFragment, ContributionKind } from '../../generated/graphql';
import { useLanguage } from '../../lib/use-language';
import { foldSuppliers } from './fold-suppliers';

/** One line of the table of contributions, in the language of the screen. */
export interface ContributionLine {
  readonly id: string;
  readonly kind: ContributionKind;
  readonly label: string;
  readonly detail: string;
  readonly points: number;
}

/** `mostSuppliers` lines of suppliers at most; the others become one line. */
export function useContributionLines(
  contributions: readonly ContributionFragment[],
  mostSuppliers: number,
): { lines: readonly ContributionLine[]; foldedCount: number } {
  const { t } = useTranslation('report');
  const { localized } = useLanguage();
  const { shown, rest } = foldSuppliers(contributions, mostSuppliers);
  const lines: ContributionLine[] = shown.map(({ id, kind, points, label, detail }) => ({
    id,
    kind,
    points,
    label: localized(label),
    detail: localized(detail),
  }));
  if (rest) {
    const label = t('contributions.otherSuppliers', { count: rest.count });
    const other: ContributionLine = {
      id: 'other-suppliers',
      kind: 'SUPPLIER',
      label,
      detail: t('contributions.otherSuppliersDetail'),
      points: rest.points,
    };
    lines.splice(lines.findLastIndex(({ kind }) => kind === 'SUPPLIER') + 1, 0, other);
  }
  return { lines, foldedCount: rest?.count ?? 0 };
}
