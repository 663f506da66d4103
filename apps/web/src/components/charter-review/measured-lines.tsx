import { useTranslation } from 'react-i18next';
import type { ReviewDetailFragment } from '../../generated/graphql';
import { formatMeasured } from '../../lib/measured-line';
import { useLanguage } from '../../lib/use-language';
import { Detail } from '../note';
import { StatusTag } from '../status-tag';
import classes from './review-content.module.css';

/** The lines of the quarterly assessment: what was measured against what the charter asks. */
export function MeasuredLines({ lines }: Pick<ReviewDetailFragment, 'lines'>) {
  const { t } = useTranslation('charterReview');
  const { language, localized } = useLanguage();
  return (
    <ul className={classes.list}>
      {lines.map(({ code, isMet, label, measured, required }) => (
        <li key={code}>
          {localized(label)}{' '}
          <StatusTag tone={isMet ? 'good' : 'bad'}>{t(isMet ? 'said.met' : 'said.missed')}</StatusTag>
          <Detail>
            {[
              measured !== null && `${t('said.measured')} ${formatMeasured(code, measured, language)}`,
              required !== null && `${t('said.required')} ${formatMeasured(code, required, language)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Detail>
        </li>
      ))}
    </ul>
  );
}
