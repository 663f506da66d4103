import { useTranslation } from 'react-i18next';
import { CardCell, CardRow, CardTable, CardTitle } from '../../../../components/card-table';
import { StatusTag } from '../../../../components/status-tag';
import type { MeasuredLineFragment } from '../../../../generated/graphql';
import { useLanguage } from '../../../../lib/use-language';
import { formatMeasured, isCeiling } from '../../../../lib/measured-line';

interface MeasuredLinesProps {
  readonly caption: string;
  readonly lines: readonly MeasuredLineFragment[];
}

export function MeasuredLines({ caption, lines }: MeasuredLinesProps) {
  const { t } = useTranslation('myCharter');
  const { language, localized } = useLanguage();
  const columns = ['line', 'measured', 'required', 'result'] as const;
  return (
    <CardTable caption={caption} columns={columns.map((column) => t(`assessment.${column}`))}>
      {lines.map(({ code, label, measured, required, isMet }) => (
        <CardRow key={code}>
          <CardTitle>{localized(label)}</CardTitle>
          <CardCell label={t('assessment.measured')} isNumeric>
            {measured === null ? t('assessment.unknown') : formatMeasured(code, measured, language)}
          </CardCell>
          <CardCell label={t('assessment.required')} isNumeric>
            {required !== null &&
              t(isCeiling(code) ? 'assessment.atMost' : 'assessment.atLeast', {
                value: formatMeasured(code, required, language),
              })}
          </CardCell>
          <CardCell label={t('assessment.result')}>
            {required === null ? (
              t('assessment.informs')
            ) : (
              <StatusTag tone={isMet ? 'good' : 'caution'}>
                {t(isMet ? 'assessment.met' : 'assessment.notMet')}
              </StatusTag>
            )}
          </CardCell>
        </CardRow>
      ))}
    </CardTable>
  );
}
