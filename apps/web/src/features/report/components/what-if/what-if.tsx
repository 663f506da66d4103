import { Button, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section';
import type { ReliabilityFragment } from '../../../../generated/graphql';
import { gradeRanges } from '../../grade-ranges';
import { useScoreWhatIf } from '../../operations/score-what-if';
import { nothingSupposed, toInput, type Suppositions } from '../../suppositions';
import { useMoveSentence } from '../../use-move-sentence';
import { SettlementFields } from './settlement-fields';
import { SupplierFields } from './supplier-fields';
import { WhatIfAnswer } from './what-if-answer';
import classes from './what-if.module.css';

interface WhatIfProps {
  readonly companyId: string;
  readonly reliability: ReliabilityFragment;
}

/** What would move the score, tried out by hand: the API scores it with the published code and stores nothing. */
export function WhatIf({ companyId, reliability }: WhatIfProps) {
  const { t } = useTranslation('whatIf');
  const [suppositions, setSuppositions] = useState<Suppositions>(() => nothingSupposed(reliability.asOf));
  const change = (changed: Partial<Suppositions>) => setSuppositions((now) => ({ ...now, ...changed }));
  const suppose = toInput(suppositions);
  const state = useScoreWhatIf(companyId, suppose);
  const sentence = useMoveSentence(suppose && state.shown);
  const openInvoices = reliability.payments?.openInvoices ?? 0;
  return (
    <Section title={t('title')} lead={t('lead')}>
      <div className={classes.columns}>
        <form className={classes.form} onSubmit={(event) => event.preventDefault()}>
          {openInvoices > 0 && (
            <SettlementFields
              suppositions={suppositions}
              openInvoices={openInvoices}
              firstDay={reliability.asOf}
              onChange={change}
            />
          )}
          <SupplierFields suppositions={suppositions} onChange={change} />
          <Button
            variant="default"
            size="sm"
            disabled={suppose === null}
            onClick={() => setSuppositions(nothingSupposed(reliability.asOf))}
          >
            {t('reset')}
          </Button>
        </form>
        <VisuallyHidden role="status">{sentence}</VisuallyHidden>
        <WhatIfAnswer
          state={state}
          isAsking={suppose !== null}
          grades={gradeRanges(reliability.gradeLimits)}
        />
      </div>
    </Section>
  );
}
