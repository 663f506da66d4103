import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import { SourceNote } from '../../../components/source-note';
import type { CompanyIdentityFragment } from '../../../generated/graphql';
import { useIdentityFacts } from '../use-identity-facts';
import classes from './facts.module.css';

export function IdentityFacts({ company }: { company: CompanyIdentityFragment }) {
  const { t } = useTranslation('report');
  const facts = useIdentityFacts(company);
  return (
    <Section title={t('identity.title')}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`identity.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.source}>
        <SourceNote origin={company.provenance} />
      </p>
    </Section>
  );
}
