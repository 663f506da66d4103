import { useTranslation } from 'react-i18next';
import type { PaymentPictureFragment } from '../../../../generated/graphql';
import classes from './payments.module.css';

const REASONS = ['disputed', 'unverified', 'relatedParty', 'weakerProof'] as const;

/** What was said and does not count is shown with its reason: leaving it out in silence would look like a choice of ours. */
export function SetAside({ setAside }: Pick<PaymentPictureFragment, 'setAside'>) {
  const { t } = useTranslation('report');
  const given = REASONS.filter((reason) => setAside[reason] > 0);
  if (given.length === 0) return null;
  const count = given.reduce((sum, reason) => sum + setAside[reason], 0);
  return (
    <details className={classes.setAside}>
      <summary>{t('payments.setAside', { count })}</summary>
      <ul>
        {given.map((reason) => (
          <li key={reason}>{t(`payments.reason.${reason}`, { count: setAside[reason] })}</li>
        ))}
      </ul>
    </details>
  );
}
