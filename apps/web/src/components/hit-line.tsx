import { useTranslation } from 'react-i18next';
import { StatusTag } from './status-tag';
import type { CompanyHitLineFragment } from '../generated/graphql';
import { spacedNumber } from '../lib/company-number';
import { useLanguage } from '../lib/use-language';
import classes from './hit-line.module.css';

/** Enough to tell two companies of the same name apart: where, what, which number. */
export function HitLine({ hit }: { hit: CompanyHitLineFragment }) {
  const { t } = useTranslation('search');
  const { localized } = useLanguage();
  const place = [hit.address?.postcode, hit.address?.locality].filter(Boolean).join(' ');
  const activity = hit.activity?.label ? localized(hit.activity.label) : hit.activity?.code;
  return (
    <span className={classes.line}>
      <span className={classes.name}>
        {hit.name}
        {hit.status === 'CEASED' && <StatusTag tone="neutral">{t('ceased')}</StatusTag>}
      </span>
      <span className={classes.detail}>
        {[`${t(`registry.${hit.country}`)} ${spacedNumber(hit.country, hit.number)}`, place, activity]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  );
}
