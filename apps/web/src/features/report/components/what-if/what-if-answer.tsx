import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import type { GradeRange } from '../../grade-ranges';
import type { WhatIfState } from '../../operations/score-what-if';
import { useMoveSentence } from '../../use-move-sentence';
import { BeforeAfter } from './before-after';
import { WhatChanges } from './what-changes';
import classes from './what-if.module.css';

interface WhatIfAnswerProps {
  readonly state: WhatIfState;
  readonly isAsking: boolean;
  readonly grades: readonly GradeRange[];
}

/** Before and after; or, in the same place, why there is none. */
export function WhatIfAnswer({ state: { answer, shown }, isAsking, grades }: WhatIfAnswerProps) {
  const { t } = useTranslation(['whatIf', 'common']);
  const { language, localized } = useLanguage();
  const sentence = useMoveSentence(shown);
  if (!isAsking) return <p className={classes.invitation}>{t('invitation')}</p>;
  if (answer.status === 'FAILED') {
    const { reason, errorId } = answer.error;
    return (
      <div role="alert" className={classes.problem}>
        <p>
          <strong>{t(`common:failure.${reason}.title`)}</strong> {t(`common:failure.${reason}.body`)}{' '}
          {errorId && t('common:failure.id', { id: errorId })}
        </p>
        <Button size="sm" mt="sm" onClick={answer.retry}>
          {t('common:retry')}
        </Button>
      </div>
    );
  }
  if (shown === null) return <p className={classes.invitation}>{t('working')}</p>;
  if (shown.__typename !== 'ScoreWhatIf') {
    return (
      <p role="alert" className={classes.problem}>
        {localized(shown.message)}
      </p>
    );
  }
  return (
    <div aria-busy={answer.status === 'LOADING'} className={classes.result}>
      <p className={classes.verdict}>{sentence}</p>
      <p className={classes.detail}>{localized(shown.supposed.verdict)}</p>
      <BeforeAfter answer={shown} grades={grades} />
      <WhatChanges answer={shown} />
      <p className={classes.detail}>{t('bothOn', { day: formatDay(shown.supposed.asOf, language) })}</p>
    </div>
  );
}
