import { useTranslation } from 'react-i18next';
import type { CompanyIdentityFragment } from '../../generated/graphql';
import { spacedNumber } from '../../lib/company-number';
import { formatDay } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';

/** Names and values of the identity card, in order of use; what the register does not say is left out. */
export function useIdentityFacts(company: CompanyIdentityFragment) {
  const { t } = useTranslation('report');
  const { language, localized } = useLanguage();
  const day = (value: string | null | undefined) => value && formatDay(value, language);
  const { activity, address, establishments, legalForm, size } = company;
  const place = [address?.postcode, address?.locality].filter(Boolean).join(' ');
  const sizeLabel = size && localized(size.label);
  const establishmentCounts = [
    ...(establishments.open > 0 ? [t('identity.openEstablishments', { count: establishments.open })] : []),
    ...(establishments.closed > 0
      ? [t('identity.closedEstablishments', { count: establishments.closed })]
      : []),
  ];
  const facts = [
    ['number', spacedNumber(company.country, company.number)],
    ['vat', company.vatNumber],
    ['legalForm', legalForm && localized(legalForm.label)],
    [
      'activity',
      activity && [activity.code, activity.label && localized(activity.label)].filter(Boolean).join(' · '),
    ],
    ['size', size?.year ? t('identity.sizeYear', { label: sizeLabel, year: size.year }) : sizeLabel],
    ['sizeCategory', company.sizeCategory],
    ['createdOn', day(company.createdOn)],
    ['ceasedOn', day(company.ceasedOn)],
    ['address', company.visibility === 'PARTIAL' ? t('identity.hiddenAddress') : place],
    ['establishments', establishmentCounts.join(', ')],
    ['tradeNames', company.tradeNames.join(', ')],
    ['registerStatus', company.registerStatus],
    ['accountsOverdue', day(company.accountsOverdueSince)],
    ['outstandingCharges', company.outstandingCharges === null ? null : String(company.outstandingCharges)],
  ] as const;
  return facts.filter(([, value]) => Boolean(value));
}
