import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFieldError } from '../../../components/form/field-errors';
import type { BreachSubjectQuery } from '../../../generated/graphql';
import { useLanguage } from '../../../lib/use-language';
import classes from './review.module.css';

export const COMMITMENT = 'commitment';

/** Which promise of the charter is at stake, each in its own words. */
export function CommitmentField({ commitments }: BreachSubjectQuery['charter']) {
  const { t } = useTranslation('charterReview');
  const { localized } = useLanguage();
  return (
    <Radio.Group name={COMMITMENT} label={t('report.commitment')} error={useFieldError(COMMITMENT)}>
      <div className={classes.choices}>
        {commitments.map(({ code, title, text }) => (
          <Radio key={code} value={code} label={localized(title)} description={localized(text)} />
        ))}
      </div>
    </Radio.Group>
  );
}
