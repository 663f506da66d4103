import { useTranslation } from 'react-i18next';
import { CharterTierTag } from '../../../../components/charter-words/charter-tier-tag';
import { Disclosure } from '../../../../components/disclosure';
import { Section } from '../../../../components/section';
import type { MyMembershipFragment } from '../../../../generated/graphql';
import { formatDay } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { MeasuredLines } from './measured-lines';
import classes from './my-charter.module.css';
import { NextTier } from './next-tier';

/** What suppliers' payments bear out, line by line, and what is missing for more. */
export function Assessments({ membership }: { membership: MyMembershipFragment }) {
  const { t } = useTranslation('myCharter');
  const [latest, ...earlier] = membership.assessments;
  return (
    <Section title={t('assessment.title')} lead={t('assessment.lead')}>
      {latest ? (
        <div className={classes.measured}>
          <Quarter assessment={latest} />
          <NextTier membership={membership} />
          {earlier.length > 0 && (
            <Disclosure summary={t('assessment.earlier')}>
              <div className={classes.measured}>
                {earlier.map((assessment) => (
                  <Quarter key={assessment.quarter} assessment={assessment} />
                ))}
              </div>
            </Disclosure>
          )}
        </div>
      ) : (
        <p>{t('assessment.none')}</p>
      )}
    </Section>
  );
}

function Quarter({ assessment }: { assessment: MyMembershipFragment['assessments'][number] }) {
  const { t } = useTranslation('myCharter');
  const { language } = useLanguage();
  const { tier, assessedAt, lines } = assessment;
  const [year = '', quarter = ''] = assessment.quarter.split('-Q');
  const named = t('assessment.of', {
    quarter: t('assessment.quarter', { year, context: quarter === '1' ? 'first' : undefined, quarter }),
    day: formatDay(assessedAt.slice(0, 10), language),
  });
  return (
    <div>
      <p className={classes.quarter}>
        {named} <CharterTierTag tier={tier} />
      </p>
      <MeasuredLines caption={named} lines={lines} />
    </div>
  );
}
