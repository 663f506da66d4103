import { useTranslation } from 'react-i18next';
import { formatPoints } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import type { WhatIfState } from './operations/score-what-if';

/** What the suppositions do to the score, in one sentence; empty while there is nothing to say. */
export function useMoveSentence(shown: WhatIfState['shown']): string {
  const { t } = useTranslation('whatIf');
  const { language } = useLanguage();
  if (shown?.__typename !== 'ScoreWhatIf') return '';
  if (shown.points === null) return t('noPoints');
  return t(shown.points === 0 ? 'unchanged' : 'moves', { points: formatPoints(shown.points, language) });
}
