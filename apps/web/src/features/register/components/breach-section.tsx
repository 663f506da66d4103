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
  const about = isOurs ? 'ours' : 'breach';
  const path = { ours: '/account/charter/reviews', breach: `/register/${companyId}/breach` }[about];
  return (
    <Section title={t(`entry.${about}.title`)} lead={t(`entry.${about}.body`)}>
      <Button component={Link} variant="default" to={screenPath(language, path)}>
        {t(`entry.${about}.action`)}
      </Button>
    </Section>
  );
}
