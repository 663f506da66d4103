import { useTranslation } from 'react-i18next';
import { useLanguage, type LocalizedText } from '../../lib/use-language';

interface SupplierNameProps {
  readonly supplier: {
    readonly name: string | null;
    readonly sector: LocalizedText | null;
    readonly size: LocalizedText | null;
  };
}

/** A supplier by its name where the reader may know it, else by what it is: sector and size. */
export function SupplierName({ supplier }: SupplierNameProps) {
  const { t } = useTranslation('ratingWords');
  const { localized } = useLanguage();
  const known = [supplier.sector, supplier.size].flatMap((text) => (text ? [localized(text)] : []));
  return <>{[supplier.name, ...known].filter(Boolean).join(', ') || t('supplier')}</>;
}
