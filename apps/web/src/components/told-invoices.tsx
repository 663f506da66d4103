import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ToldExperienceFragment } from '../generated/graphql';
import { CardCell, CardRow, CardTable, CardTitle } from './card-table';
import { DayText } from './day-text';
import { LatenessTag } from './lateness-tag';
import { MoneyText } from './money-text';
import classes from './told-invoices.module.css';

interface ToldInvoicesProps {
  readonly experiences: readonly ToldExperienceFragment[];
  /** What the reader may do with an invoice. */
  readonly actionOf?: (experience: ToldExperienceFragment) => ReactNode;
}

/** Invoices as they were told, with what the API computed of them. */
export function ToldInvoices({ experiences, actionOf }: ToldInvoicesProps) {
  const { t } = useTranslation('ratings');
  const columns = [t('invoice.reference'), t('invoice.amount'), t('invoice.dueOn'), t('invoice.paid')];
  return (
    <CardTable
      caption={t('invoice.caption')}
      columns={[...columns, t('invoice.lateness'), ...(actionOf ? [t('invoice.action')] : [])]}
    >
      {experiences.map((experience) => (
        <CardRow key={experience.id}>
          <CardTitle>
            {experience.reference}
            {experience.issuedOn && (
              <span className={classes.detail}>
                {t('invoice.issued')} <DayText day={experience.issuedOn} />
              </span>
            )}
          </CardTitle>
          <CardCell label={columns[1]} isNumeric>
            <MoneyText minor={experience.amountMinor} currency={experience.currency} />
          </CardCell>
          <CardCell label={columns[2]}>
            <DayText day={experience.dueOn} />
          </CardCell>
          <CardCell label={columns[3]}>
            <HowPaid experience={experience} />
          </CardCell>
          <CardCell label={t('invoice.lateness')}>
            <LatenessTag days={experience.daysLate} isPaid={experience.restMinor === '0'} />
            {experience.frozenDays > 0 && (
              <span className={classes.detail}>{t('invoice.frozen', { count: experience.frozenDays })}</span>
            )}
            {experience.latenessReason && (
              <span className={classes.detail}>{t(`latenessReason.${experience.latenessReason}`)}</span>
            )}
          </CardCell>
          {actionOf && <CardCell>{actionOf(experience)}</CardCell>}
        </CardRow>
      ))}
    </CardTable>
  );
}

function HowPaid({ experience }: { experience: ToldExperienceFragment }) {
  const { t } = useTranslation('ratings');
  const { payments, restMinor, currency, outcome } = experience;
  const isOpen = restMinor !== '0';
  const [only, ...others] = payments;
  if (!isOpen && only && others.length === 0) return <DayText day={only.paidOn} />;
  return (
    <ul className={classes.payments}>
      {payments.map(({ paidOn, amountMinor }, index) => (
        <li key={index}>
          <MoneyText minor={amountMinor} currency={currency} /> · <DayText day={paidOn} />
        </li>
      ))}
      {isOpen && (
        <li>
          {t(`outcome.${outcome}`)}
          {payments.length > 0 && (
            <>
              {' · '}
              {t('invoice.rest')} <MoneyText minor={restMinor} currency={currency} />
            </>
          )}
        </li>
      )}
    </ul>
  );
}
