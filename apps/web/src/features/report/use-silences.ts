import { useTranslation } from 'react-i18next';
import type { ReliabilityFragment } from '../../generated/graphql';
import { useLanguage } from '../../lib/use-language';

export interface Silence {
  readonly id: string;
  readonly label: string;
  readonly reason: string;
}

/** All that this report does not say, with its reason: what we keep to ourselves first, then what nobody published. */
export function useSilences(reliability: ReliabilityFragment): Silence[] {
  const { t } = useTranslation('report');
  const { localized } = useLanguage();
  const { evidence, isProvisional, missing, payments, sectorPayments } = reliability;
  const ours = [
    isProvisional && (['provisional', { count: evidence.independentSuppliers }] as const),
    payments && !payments.figures && (['withheld', {}] as const),
    payments?.figures && !payments.figures.valueWeighted && (['amounts', {}] as const),
    payments && !sectorPayments && (['sector', {}] as const),
  ].filter((silence) => silence !== null && silence !== undefined && silence !== false);
  return [
    ...ours.map(([id, values]) => ({
      id,
      label: t(`missing.${id}.label`),
      reason: t(`missing.${id}.reason`, values),
    })),
    ...missing.map(({ id, label, reason }) => ({ id, label: localized(label), reason: localized(reason) })),
  ];
}
