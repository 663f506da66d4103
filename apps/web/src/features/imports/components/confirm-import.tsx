import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MutationFailure } from '../../../components/mutation-failure';
import { RefusalMessage } from '../../../components/refusal-message';
import { Section } from '../../../components/section';
import {
  ConfirmLedgerImportDocument,
  NoticeRulesDocument,
  type ImportClientCountsFragment,
} from '../../../generated/graphql';
import { screenPath } from '../../../lib/paths';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import { useLanguage } from '../../../lib/use-language';
import { useLatest } from '../../../lib/use-latest';
import { useMutation } from '../../../lib/use-mutation';
import { useOperation } from '../../../lib/use-operation';
import type { StageProps } from './import-screen';
import classes from './imports.module.css';

interface ConfirmImportProps extends StageProps {
  readonly counts: ImportClientCountsFragment;
}

/** Who is informed, what becomes public and when: said before the member decides. */
export function ConfirmImport({ ledger, counts, refresh }: ConfirmImportProps) {
  const { t } = useTranslation('imports');
  const { language } = useLanguage();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run, isRunning, failure } = useMutation(ConfirmLedgerImportDocument);
  const rules = useLatest(useOperation(NoticeRulesDocument, {}))?.ratingRules;
  const left = counts.toConfirm + counts.notFound;
  const confirm = async () => {
    setRefusal(null);
    const answer = (await run({ importId: ledger.id }))?.confirmLedgerImport;
    if (answer && isRefusal(answer)) setRefusal(answer);
    else if (answer) refresh();
  };
  return (
    <Section title={t('confirm.title')}>
      <ul className={classes.steps}>
        <li>
          {t('confirm.told', { count: counts.matched })}{' '}
          {t('confirm.from', { count: counts.matchedInvoices })}
        </li>
        {rules && (
          <li>{t('confirm.informed', { days: rules.noticeDays, goodDays: rules.positiveNoticeDays })}</li>
        )}
        <li>{t('confirm.waiting')}</li>
        <li>{t(`confirm.tier.${ledger.tier === 'T3' ? 'T3' : 'T0'}`)}</li>
        {left > 0 && <li>{t('confirm.left', { count: left })}</li>}
        <li>{t('confirm.forgotten')}</li>
      </ul>
      {ledger.needsClaim && (
        <p className={classes.caution}>
          {t('confirm.needsClaim')}{' '}
          <Link to={screenPath(language, '/account/company')}>{t('confirm.claim')}</Link>
        </p>
      )}
      {failure && <MutationFailure failure={failure} />}
      {refusal && <RefusalMessage refusal={refusal} />}
      <Button
        loading={isRunning}
        disabled={counts.matched === 0 || ledger.needsClaim}
        onClick={() => void confirm()}
      >
        {t('confirm.action', { count: counts.matched })}
      </Button>
    </Section>
  );
}
