import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CharterStatusTag } from '../../../components/charter-words/charter-status-tag';
import { CharterTierTag } from '../../../components/charter-words/charter-tier-tag';
import { DayOfText, DayText } from '../../../components/day-text';
import { MemberScreen } from '../../../components/member-screen';
import { Section } from '../../../components/section';
import type { RegisterEntryFragment } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { isOver } from '../../../lib/charter-status';
import { reportPath, screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { BreachSection } from './breach-section';
import { PublicHistory } from './public-history';
import classes from './register.module.css';

type FactName = 'tier' | 'version' | 'signedAt' | 'termEndsOn' | 'endedAt' | 'code';

/** What anybody may know of a commitment: where it stands, since when, and all that happened to it. */
export function Entry({ entry }: { entry: RegisterEntryFragment }) {
  const { t } = useTranslation(['register', 'charterWords']);
  const { language } = useLanguage();
  const { company, status, tier, version, signedAt, termEndsOn, statusSince, code, steps } = entry;
  const name = companyName(company, t('hidden'));
  const verify = screenPath(language, `/verify/${code}`);
  const facts: readonly (readonly [FactName, ReactNode])[] = [
    [
      'tier',
      <span key="tier">
        <CharterTierTag tier={tier} /> <span className={classes.note}>{t(`entry.tierMeans.${tier}`)}</span>
      </span>,
    ],
    ['version', version],
    ['signedAt', <DayOfText key="signedAt" at={signedAt} />],
    isOver(status)
      ? ['endedAt', <DayOfText key="endedAt" at={statusSince} />]
      : ['termEndsOn', <DayText key="termEndsOn" day={termEndsOn} />],
    [
      'code',
      <Link key="code" to={verify} className={classes.code}>
        {code}
      </Link>,
    ],
  ];
  return (
    <MemberScreen title={name} above={<Link to={screenPath(language, '/register')}>{t('entry.back')}</Link>}>
      <p className={classes.tags}>
        <CharterStatusTag status={status} />
        <span>{t(`entry.means.${status}`)}</span>
      </p>
      <Section title={t('entry.facts')}>
        <dl className={classes.facts}>
          {facts.map(([fact, value]) => (
            <div key={fact}>
              <dt>{t(`entry.${fact}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div className={classes.actions}>
          <Button component={Link} to={verify}>
            {t('entry.verify')}
          </Button>
          <Button component={Link} to={reportPath(language, company.id)} variant="default">
            {t('entry.report')}
          </Button>
        </div>
      </Section>
      <PublicHistory steps={steps} />
      <BreachSection companyId={company.id} isOver={isOver(status)} />
    </MemberScreen>
  );
}
