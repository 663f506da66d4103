import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../components/status-tag';
import type { CompanyIdentityFragment } from '../../../generated/graphql';
import { spacedNumber } from '../../../lib/company-number';
import { useLanguage } from '../../../lib/use-language';
import classes from './company-header.module.css';

export function CompanyHeader({ company }: { company: CompanyIdentityFragment }) {
  const { t } = useTranslation('report');
  const { localized } = useLanguage();
  const place = [company.address?.postcode, company.address?.locality].filter(Boolean).join(' ');
  const facts = [
    `${t(`company.number.${company.country}`)} ${spacedNumber(company.country, company.number)}`,
    company.legalForm && localized(company.legalForm.label),
    company.activity?.label && localized(company.activity.label),
    place,
  ];
  return (
    <header>
      <div className={classes.nameLine}>
        <Title order={1}>{company.name ?? t('company.hidden')}</Title>
        <StatusTag tone={company.status === 'ACTIVE' ? 'good' : 'neutral'}>
          {t(`company.${company.status}`)}
        </StatusTag>
      </div>
      <p className={classes.facts}>{facts.filter(Boolean).join(' · ')}</p>
      {company.visibility === 'PARTIAL' && <p className={classes.hidden}>{t('company.hiddenWhy')}</p>}
    </header>
  );
}
