import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../../components/section';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useViewer } from '../../../lib/viewer';

interface BreachSectionProps {
  readonly companyId: string;
  /** Nothing is left to review. */
  readonly isOver: boolean;
}

/** Leads a supplier to the form, and the signatory itself to its reviews. */
export function BreachSection({ companyId, isOver }: BreachSectionProps) {
  const { t } = useTranslation('register');
  const { language } = useLanguage();
  const { viewer } = useViewer();
  const isOurs = viewer?.membership?.companyId === companyId;
  if (isOver && !isOurs) return null;
  return (
    <Section title={t('entry.breach.title')} lead={t('entry.breach.body')}>
      <Button
        component={Link}
        variant="default"
        to={screenPath(language, isOurs ? '/account/charter/reviews' : `/register/${companyId}/breach`)}
      >
        {t(isOurs ? 'entry.breach.ours' : 'entry.breach.action')}
      </Button>
    </Section>
  );
}
