import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MyMembershipFragment } from '../../../../generated/graphql';
import { useLanguage } from '../../../../lib/use-language';
import { formatMeasured, isCeiling } from '../../../../lib/measured-line';
import classes from './my-charter.module.css';

/** What the last measure lacked for the tier above. */
export function NextTier({ membership }: { membership: Pick<MyMembershipFragment, 'nextTier'> }) {
  const { t } = useTranslation(['myCharter', 'charterWords']);
  const { language, localized } = useLanguage();
  const next = membership.nextTier;
  if (!next) return <p>{t('next.top')}</p>;
  return (
    <div className={classes.next}>
      <Title order={3} size="h4">
        {t('next.title', { tier: t(`charterWords:tiers.${next.tier}`) })}
      </Title>
      {next.missing.length === 0 ? (
        <p>{t('next.none')}</p>
      ) : (
        <>
          <p>{t('next.lead')}</p>
          <ul>
            {next.missing.map(({ code, label, required }) => (
              <li key={code}>
                {localized(label)}
                {required !== null && (
                  <strong>
                    {t(isCeiling(code) ? 'assessment.atMost' : 'assessment.atLeast', {
                      value: formatMeasured(code, required, language),
                    })}
                  </strong>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
