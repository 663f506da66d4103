import { Radio } from '@mantine/core';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import { useTranslation } from 'react-i18next';
import { useFieldError } from '../../../../components/form/field-errors';
import type { FlagReason } from '../../../../generated/graphql';
import classes from './ratings.module.css';

/** First what can harm a person: there the texts are set aside at once. */
export const FLAG_REASONS = [
  'PERSONAL_DATA',
  'UNLAWFUL_CONTENT',
  'THREAT',
  'FALSE_FACT',
  'CONFLICT_OF_INTEREST',
  'SPAM',
] as const satisfies readonly FlagReason[];

/** One of a closed list; none is chosen beforehand, so that nobody accuses by a slip. */
export function FlagReasonField() {
  const { t } = useTranslation('flag');
  return (
    <Radio.Group name="reason" label={t('reason')} error={useFieldError('reason')}>
      <div className={classes.reasons}>
        {FLAG_REASONS.map((reason, index) => (
          <Radio
            key={reason}
            value={reason}
            required
            autoFocus={index === 0}
            label={t(`reasons.${reason}.label`)}
            description={t(`reasons.${reason}.means`)}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
