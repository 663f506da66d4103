import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CharterStatusTag } from '../../../components/charter-words/charter-status-tag';
import { CharterTierTag } from '../../../components/charter-words/charter-tier-tag';
import { Section } from '../../../components/section';
import { SignatoryDocument } from '../../../generated/graphql';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useOperation } from '../../../lib/use-operation';
import { useViewer } from '../../../lib/viewer';
import { isOver } from '../../../lib/charter-status';
import classes from './review.module.css';

/** On the screen of a client: that it made a promise, and what to do when it breaks it. Nothing for the others. */
export function SignatoryNote({ companyId }: { companyId: string }) {
  const { t } = useTranslation('charterReview');
  const { language } = useLanguage();
  const mayReport = useViewer().viewer?.membership?.role !== 'VIEWER';
  const answer = useOperation(SignatoryDocument, { number: companyId });
  const membership = answer.status === 'READY' ? answer.data.charterMembership : null;
  if (!membership || isOver(membership.status)) return null;
  return (
    <div className={classes.apart}>
      <Section title={t('client.title')} lead={t('client.body')}>
        <Group component="p" gap="0.3rem 0.75rem">
          <CharterStatusTag status={membership.status} />
          <CharterTierTag tier={membership.tier} />
          <Link to={screenPath(language, `/register/${companyId}`)}>{t('client.entry')}</Link>
        </Group>
        {mayReport && (
          <Button
            component={Link}
            to={screenPath(language, `/register/${companyId}/breach`)}
            variant="default"
            mt="md"
          >
            {t('client.action')}
          </Button>
        )}
      </Section>
    </div>
  );
}
