import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../../components/status-tag';
import type { ReliabilityFragment, ReliabilityOutcome } from '../../../../generated/graphql';
import { formatNumber, formatShare } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { formatScore, gradeRanges, type GradeRange } from '../../grade-ranges';
import { ScoreGauge } from './score-gauge';
import classes from './score-panel.module.css';

/** The score with its interval and grade; or, in the same place, why there is none. */
export function ScorePanel({ reliability }: { reliability: ReliabilityFragment }) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const { outcome, score, interval, grade, isProvisional } = reliability;
  const grades = gradeRanges(reliability.gradeLimits);
  if (score === null || interval === null || outcome !== 'SCORED') {
    return <NoScore outcome={outcome === 'SCORED' ? 'NOT_ENOUGH_EVIDENCE' : outcome} grades={grades} />;
  }
  const [low, high] = [formatNumber(interval.low, language), formatNumber(interval.high, language)];
  const shown = formatScore(score, grades, language);
  return (
    <div className={classes.panel}>
      <ScoreGauge
        score={score}
        interval={interval}
        grades={grades}
        isProvisional={isProvisional}
        label={t('gauge.label', { score: shown, low, high })}
        unit={t('gauge.outOf')}
        text={shown}
      />
      <p className={classes.grade} data-provisional={isProvisional}>
        {grade && t('gauge.grade', { grade })}
        {isProvisional && <StatusTag tone="caution">{t('gauge.provisional')}</StatusTag>}
      </p>
      <p className={classes.note}>
        {t('gauge.interval', { low, high, level: formatShare(interval.level, language) })}
      </p>
      {isProvisional && (
        <p className={classes.note}>
          {t(
            reliability.evidence.independentSuppliers < 2 ? 'gauge.provisionalFew' : 'gauge.provisionalThin',
          )}
        </p>
      )}
    </div>
  );
}

interface NoScoreProps {
  readonly outcome: Exclude<ReliabilityOutcome, 'SCORED'>;
  readonly grades: readonly GradeRange[];
}

function NoScore({ outcome, grades }: NoScoreProps) {
  const { t } = useTranslation('report');
  return (
    <div className={classes.panel}>
      <ScoreGauge score={null} interval={null} grades={grades} label={t(`noScore.title.${outcome}`)} />
      <p className={classes.noScore}>{t(`noScore.title.${outcome}`)}</p>
      <p className={classes.note}>{t(`noScore.why.${outcome}`)}</p>
    </div>
  );
}
