import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CharterTierTag } from '../../../components/charter-words/charter-tier-tag';
import { DayOfText } from '../../../components/day-text';
import type { VerificationFragment } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { spacedNumber } from '../../../lib/company-number';
import { formatInstant } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { statusAge } from '../status-age';
import classes from './verify.module.css';

type FactName = 'company' | 'number' | 'tier' | 'version' | 'issuedAt' | 'validUntil' | 'statusAsOf';

/** Whose badge it is, of which tier, since and until when, and how old what we say is. */
export function VerdictFacts({ answer }: { answer: VerificationFragment }) {
  const { t } = useTranslation(['verify']);
  const { company, tier, version, issuedAt, validUntil } = answer;
  const facts: readonly (readonly [FactName, ReactNode])[] = [
    ['company', company && <strong>{companyName(company, '')}</strong>],
    ['number', company?.name && spacedNumber(company.country, company.number)],
    ['tier', tier && <CharterTierTag tier={tier} />],
    ['version', version],
    ['issuedAt', issuedAt && <DayOfText at={issuedAt} />],
    ['validUntil', validUntil && <DayOfText at={validUntil} />],
    ['statusAsOf', <StatusAge key="age" answer={answer} />],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{t(`facts.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function StatusAge({ answer: { statusAsOf, checkedAt } }: { answer: VerificationFragment }) {
  const { t } = useTranslation(['verify']);
  const { language } = useLanguage();
  const instant = formatInstant(checkedAt, language);
  if (!statusAsOf) return t('age.unread', { instant });
  const age = statusAge(statusAsOf, checkedAt, language);
  return age ? t('age.before', { age, instant }) : t('age.same', { instant });
}
