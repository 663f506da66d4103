import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../../../../components/scroll-table';
import { formatPoints } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { changedContributions } from '../../changed-contributions';
import type { WhatIfAnswer } from '../../operations/score-what-if';
import classes from './what-if.module.css';

const MOST_SHOWN = 8;

/** Which parts of the score move, in points. */
export function WhatChanges({ answer }: { answer: WhatIfAnswer }) {
  const { t } = useTranslation('whatIf');
  const { language, localized } = useLanguage();
  if (answer.points === null) return null;
  const changes = changedContributions(answer.otherwise.contributions, answer.supposed.contributions);
  const rest = changes.slice(MOST_SHOWN);
  if (changes.length === 0) return null;
  return (
    <details className={classes.changes} open>
      <summary>{t('changes.title')}</summary>
      <ScrollTable caption={t('changes.title')}>
        <thead>
          <tr>
            <th scope="col">{t('changes.what')}</th>
            <th scope="col" data-numeric>
              {t('changes.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST_SHOWN).map(({ contribution, count, isNew, change }) => (
            <tr key={contribution.id}>
              <th scope="row">
                {count > 1 && `${count} × `}
                {localized(contribution.label)}
                {isNew && <span className={classes.detail}>{localized(contribution.detail)}</span>}
              </th>
              <td data-numeric>{formatPoints(change, language)}</td>
            </tr>
          ))}
          {rest.length > 0 && (
            <tr>
              <th scope="row">{t('changes.rest', { count: rest.length })}</th>
              <td data-numeric>
                {formatPoints(
                  rest.reduce((sum, { change }) => sum + change, 0),
                  language,
                )}
              </td>
            </tr>
          )}
        </tbody>
      </ScrollTable>
    </details>
  );
}
