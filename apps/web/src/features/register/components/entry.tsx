import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BadgeCode } from '../../../components/charter-words/badge-code';
import { CharterStatusTag } from '../../../components/charter-words/charter-status-tag';
import { CharterSteps } from '../../../components/charter-words/charter-steps';
import { DayOfText, DayText } from '../../../components/day-text';
import { FactRows } from '../../../components/fact-rows';
import { MemberScreen } from '../../../components/member-screen';
import { Section } from '../../../components/section';
import type { RegisterEntryFragment, TierRuleFragment } from '../../../generated/graphql';
import { isOver } from '../../../lib/charter-status';
import { companyName } from '../../../lib/company-name';
import { spacedNumber } from '../../../lib/company-number';
import { reportPath, screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { BreachSection } from './breach-section';
import { TierMeaning } from './tier-meaning';

interface EntryProps {
  readonly entry: RegisterEntryFragment;
  readonly tiers: readonly TierRuleFragment[];
}

/** What anybody may know of a commitment: where it stands, since when, and all that happened to it. */
export function Entry({ entry, tiers }: EntryProps) {
  const { t } = useTranslation('register');
  const { language } = useLanguage();
  const { company, status, tier, version, signedAt, termEndsOn, statusSince, code, steps } = entry;
  const verify = screenPath(language, `/verify/${code}`);
  return (
    <MemberScreen
      title={companyName(company, t('hidden'))}
      above={<Link to={screenPath(language, '/register')}>{t('entry.back')}</Link>}
    >
      <Group component="p" gap="0.3rem 0.75rem">
        <CharterStatusTag status={status} />
        <span>{t(`entry.means.${status}`)}</span>
      </Group>
      <Section title={t('entry.facts')}>
        <FactRows
          facts={[
            [t('entry.number'), spacedNumber(company.country, company.number)],
            [t('entry.tier'), <TierMeaning key="tier" tier={tier} tiers={tiers} />],
            [t('entry.version'), version],
            [t('entry.signedAt'), <DayOfText key="signedAt" at={signedAt} />],
            isOver(status)
              ? [t('entry.endedAt'), <DayOfText key="endedAt" at={statusSince} />]
              : [t('entry.termEndsOn'), <DayText key="termEndsOn" day={termEndsOn} />],
            [t('entry.code'), <BadgeCode key="code" code={code} />],
          ]}
        />
        <Group gap="sm" mt="lg">
          <Button component={Link} to={verify}>
            {t('entry.verify')}
          </Button>
          <Button component={Link} to={reportPath(language, company.id)} variant="default">
            {t('entry.report')}
          </Button>
        </Group>
      </Section>
      <Section title={t('entry.history')} lead={t('entry.historyLead')}>
        <CharterSteps steps={steps} />
      </Section>
      <BreachSection companyId={company.id} isOver={isOver(status)} />
    </MemberScreen>
  );
}
