import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../../../../components/scroll-table';
import { Section } from '../../../../components/section';
import type { ContributionFragment } from '../../../../generated/graphql';
import { formatNumber, formatPoints } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { useContributionLines } from '../../use-contribution-lines';
import { waterfallOf } from '../../waterfall';
import classes from './contributions.module.css';
import { WaterfallTrack } from './waterfall-track';

interface ContributionsSectionProps {
  readonly contributions: readonly ContributionFragment[];
  readonly score: number | null;
}

const SUPPLIERS_AT_FIRST = 8;
const MOST_SUPPLIERS = 200;

/** A waterfall drawn inside its own table: the picture and its accessible equivalent cannot disagree. */
export function ContributionsSection({ contributions, score }: ContributionsSectionProps) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const [mostSuppliers, setMostSuppliers] = useState(SUPPLIERS_AT_FIRST);
  const { lines, foldedCount } = useContributionLines(contributions, mostSuppliers);
  if (score === null || contributions.length === 0) return null;
  const { steps, scale } = waterfallOf(lines);
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
          {lines.map(({ id, kind, label, detail, points }, index) => (
            <tr key={id}>
              <th scope="row">
                <div className={classes.cell}>
                  <span>
                    {label}
                    <span className={classes.detail}>{detail}</span>
                  </span>
                  <WaterfallTrack from={steps[index]!.from} to={steps[index]!.to} scale={scale} />
                </div>
              </th>
              <td data-numeric>{formatPoints(points, language, kind !== 'BASE')}</td>
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
      {foldedCount > 0 && mostSuppliers < MOST_SUPPLIERS && (
        <Button variant="default" size="sm" mt="md" onClick={() => setMostSuppliers(MOST_SUPPLIERS)}>
          {t('contributions.more', { count: Math.min(foldedCount, MOST_SUPPLIERS - mostSuppliers) })}
        </Button>
      )}
    </Section>
  );
}
