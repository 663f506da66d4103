import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../components/status-tag';
import type { LedgerCandidateFragment } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { spacedNumber } from '../../../lib/company-number';
import { useLanguage } from '../../../lib/use-language';
import classes from './imports.module.css';

/** Enough to tell two companies of one name apart. */
export function CandidateLine({ company }: { company: LedgerCandidateFragment }) {
  const { t } = useTranslation('imports');
  const { localized } = useLanguage();
  const { address, activity, country, number, status } = company;
  const place = [address?.postcode, address?.locality].filter(Boolean).join(' ');
  const does = activity?.label ? localized(activity.label) : activity?.code;
  return (
    <span>
      <strong>{companyName(company, number)}</strong>{' '}
      {status === 'CEASED' && <StatusTag tone="neutral">{t('match.ceased')}</StatusTag>}
      <span className={classes.meaning}>
        {[spacedNumber(country, number), place, does].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}
