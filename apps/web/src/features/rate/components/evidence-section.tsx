import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EvidenceFields } from '../../../components/evidence-fields';
import { Section } from '../../../components/section';
import { tierOfKinds } from '../../../lib/evidence-kinds';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import type { RatingForm } from '../rating-form';
import classes from './form.module.css';

interface EvidenceSectionProps {
  readonly documents: RatingForm['documents'];
  readonly leastDaysOverdue: number;
  readonly error: string | null;
  readonly onChange: (changed: Partial<RatingForm>) => void;
}

const LADDER = ['T0', 'T1', 'T2', 'T3', 'T4'] as const;

/** What each document proves is said before it is chosen, and where the chosen ones lead. */
export function EvidenceSection({ documents, leastDaysOverdue, error, onChange }: EvidenceSectionProps) {
  const { t } = useTranslation(['rate', 'ratingWords']);
  const { language } = useLanguage();
  const reached = tierOfKinds(documents.map(({ kind }) => kind));
  return (
    <Section title={t('evidence.title')} lead={t('evidence.lead', { count: leastDaysOverdue })}>
      <div className={classes.evidence}>
        <EvidenceFields
          label={t('evidence.label')}
          documents={documents}
          error={error}
          onChange={(chosen) => onChange({ documents: chosen })}
        />
        <ol className={classes.ladder} aria-label={t('ratingWords:legend')}>
          {LADDER.map((tier) => (
            <li key={tier} aria-current={tier === reached ? 'step' : undefined}>
              <strong>{t('ratingWords:tier', { tier, name: t(`ratingWords:tiers.${tier}.name`) })}</strong>
              <span>{t(`evidence.ladder.${tier}`)}</span>
              {tier === 'T3' && <Link to={screenPath(language, '/imports')}>{t('evidence.import')}</Link>}
            </li>
          ))}
        </ol>
      </div>
    </Section>
  );
}
