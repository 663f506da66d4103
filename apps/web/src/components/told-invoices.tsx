import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ToldExperienceFragment } from '../generated/graphql';
import { formatNumber } from '../lib/format';
import { useLanguage } from '../lib/use-language';
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

/** As many as a form tells. A ledger may tell thousands of one client, which no browser draws at once. */
const FIRST = 100;
const MORE = 500;

/** Invoices as they were told, with what the API computed of them. */
export function ToldInvoices({ experiences, actionOf }: ToldInvoicesProps) {
  const { t } = useTranslation('ratings');
  const { language } = useLanguage();
  const [most, setMost] = useState(FIRST);
  const shown = experiences.slice(0, most);
  const next = Math.min(MORE, experiences.length - shown.length);
  const columns = [t('invoice.reference'), t('invoice.amount'), t('invoice.dueOn'), t('invoice.paid')];
  return (
    <>
      <CardTable
        caption={t('invoice.caption')}
        columns={[...columns, t('invoice.lateness'), ...(actionOf ? [t('invoice.action')] : [])]}
      >
        {shown.map((experience) => (
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
                <span className={classes.detail}>
                  {t('invoice.frozen', { count: experience.frozenDays })}
                </span>
              )}
              {experience.latenessReason && (
                <span className={classes.detail}>{t(`latenessReason.${experience.latenessReason}`)}</span>
              )}
            </CardCell>
            {actionOf && <CardCell>{actionOf(experience)}</CardCell>}
          </CardRow>
        ))}
      </CardTable>
      {next > 0 && (
        <p className={classes.more}>
          {t('invoice.shown', {
            shown: formatNumber(shown.length, language),
            total: formatNumber(experiences.length, language),
          })}
          <Button variant="default" onClick={() => setMost(most + MORE)}>
            {t('invoice.more', { count: next })}
          </Button>
        </p>
      )}
    </>
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
