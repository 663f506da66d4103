import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../../components/status-tag';
import type { ReliabilityFragment, ReliabilityOutcome } from '../../../../generated/graphql';
import { formatNumber, formatShare } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { ScoreGauge } from './score-gauge';
import classes from './score-panel.module.css';

/** The score with its interval and grade; or, in the same place, why there is none. */
export function ScorePanel({ reliability }: { reliability: ReliabilityFragment }) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const { outcome, score, interval, grade, isProvisional } = reliability;
  if (score === null || interval === null || outcome !== 'SCORED') {
    return <NoScore outcome={outcome === 'SCORED' ? 'NOT_ENOUGH_EVIDENCE' : outcome} />;
  }
  const [low, high] = [formatNumber(interval.low, language), formatNumber(interval.high, language)];
  return (
    <div className={classes.panel}>
      <ScoreGauge
        score={score}
        interval={interval}
        label={t('gauge.label', { score: formatNumber(score, language), low, high })}
        unit={t('gauge.outOf')}
        text={formatNumber(score, language)}
      />
      <p className={classes.grade}>
        {grade && t('gauge.grade', { grade })}
        {isProvisional && <StatusTag tone="neutral">{t('gauge.provisional')}</StatusTag>}
      </p>
      <p className={classes.note}>
        {t('gauge.interval', { low, high, level: formatShare(interval.level, language) })}
      </p>
      {isProvisional && <p className={classes.note}>{t('gauge.provisionalWhy')}</p>}
    </div>
  );
}

function NoScore({ outcome }: { outcome: Exclude<ReliabilityOutcome, 'SCORED'> }) {
  const { t } = useTranslation('report');
  return (
    <div className={classes.panel}>
      <ScoreGauge score={null} interval={null} label={t(`noScore.title.${outcome}`)} />
      <p className={classes.noScore}>{t(`noScore.title.${outcome}`)}</p>
      <p className={classes.note}>{t(`noScore.why.${outcome}`)}</p>
    </div>
  );
}
