import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import { FailureNote } from '../../../components/refusal-message';
import { StatusTag } from '../../../components/status-tag';
import { useAccountAction } from '../../../lib/use-account-action';
import { useViewer, type Viewer } from '../../../lib/viewer';
import classes from './organisation.module.css';

interface SwitchOrganisationProps {
  readonly active: string | null;
  readonly memberships: Viewer['memberships'];
}

/** Everything else on goodpayer is read and written for the active organisation. */
export function SwitchOrganisation({ active, memberships }: SwitchOrganisationProps) {
  const { t } = useTranslation('organisation');
  const { refresh } = useViewer();
  const { run, problem, isRunning } = useAccountAction();
  const switchTo = async (organizationId: string) => {
    if (await run('/organization/set-active', { organizationId })) await refresh();
  };
  return (
    <Section title={t('switch.title')} lead={t('switch.lead')}>
      {problem && <FailureNote about={problem}>{problem.message}</FailureNote>}
      <ul>
        {memberships.map(({ organisationId, companyName, companyId, role }) => (
          <li key={organisationId} className={classes.line}>
            <span>
              <strong>{companyName ?? companyId}</strong>
              <span className={classes.detail}>
                {companyId} · {t(`roles.${role}`)}
              </span>
            </span>
            {organisationId === active ? (
              <StatusTag tone="good">{t('switch.active')}</StatusTag>
            ) : (
              <Button
                variant="default"
                size="compact-sm"
                disabled={isRunning}
                aria-label={t('switch.toNamed', { name: companyName ?? companyId })}
                onClick={() => void switchTo(organisationId)}
              >
                {t('switch.to')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
