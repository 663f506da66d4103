import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../../../../components/scroll-table';
import { Section } from '../../../../components/section';
import type { ContributionFragment } from '../../../../generated/graphql';
import { formatNumber, formatPoints } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { waterfallOf } from '../../waterfall';
import classes from './contributions.module.css';
import { WaterfallTrack } from './waterfall-track';

interface ContributionsSectionProps {
  readonly contributions: readonly ContributionFragment[];
  readonly score: number | null;
}

/** A waterfall drawn inside its own table: the picture and its accessible equivalent cannot disagree. */
export function ContributionsSection({ contributions, score }: ContributionsSectionProps) {
  const { t } = useTranslation('report');
  const { language, localized } = useLanguage();
  if (score === null || contributions.length === 0) return null;
  const { steps, scale } = waterfallOf(contributions);
  return (
    <Section title={t('contributions.title')} lead={t('contributions.lead')}>
      <ScrollTable caption={t('contributions.tableTitle')}>
        <thead>
          <tr>
            <th scope="col">
              <div className={classes.cell}>
                <span>{t('contributions.what')}</span>
                <span className={classes.scale} aria-hidden="true">
                  <span>{formatNumber(scale.low, language)}</span>
                  <span>{formatNumber(scale.high, language)}</span>
                </span>
              </div>
            </th>
            <th scope="col" data-numeric>
              {t('contributions.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ contribution, from, to }) => (
            <tr key={contribution.id}>
              <th scope="row">
                <div className={classes.cell}>
                  <span>
                    {localized(contribution.label)}
                    <span className={classes.detail}>{localized(contribution.detail)}</span>
                  </span>
                  <WaterfallTrack from={from} to={to} scale={scale} />
                </div>
              </th>
              <td data-numeric>
                {formatPoints(contribution.points, language, contribution.kind !== 'BASE')}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <div className={classes.cell}>
                <span className={classes.total}>{t('contributions.total')}</span>
                <WaterfallTrack from={score} to={score} scale={scale} />
              </div>
            </th>
            <td data-numeric className={classes.total}>
              {formatPoints(score, language, false)}
            </td>
          </tr>
        </tfoot>
      </ScrollTable>
    </Section>
  );
}
