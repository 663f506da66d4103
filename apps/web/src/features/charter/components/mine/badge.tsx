import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section';
import type { MyMembershipFragment } from '../../../../generated/graphql';
import { formatDay } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import classes from './badge.module.css';
import { CopyAddress } from './copy-address';

/** The badge as others see it, and each form in which it can be taken away. */
export function Badge({ membership }: { membership: MyMembershipFragment }) {
  const { t } = useTranslation(['myCharter', 'charterWords']);
  const { language } = useLanguage();
  const { badge, code, tier, status } = membership;
  const inWords = `?language=${language}`;
  const forms =
    badge &&
    ([
      ['png', badge.pngPath + inWords],
      ['svg', badge.svgPath + inWords],
      ['json', badge.jsonPath],
      ['jwt', `/api/badges/${code}.jwt`],
    ] as const);
  return (
    <Section title={t('badge.title')} lead={t('badge.lead')}>
      {badge && forms ? (
        <div className={classes.badge}>
          <img
            src={badge.svgPath + inWords}
            alt={t('badge.alt', { tier: t(`charterWords:tiers.${tier}`), code })}
            className={classes.preview}
          />
          <div className={classes.use}>
            {status === 'SUSPENDED' && <p>{t('badge.suspended')}</p>}
            <p>{t('badge.until', { day: formatDay(badge.validUntil.slice(0, 10), language) })}</p>
            <CopyAddress address={badge.verifyAddress} />
            <ul aria-label={t('badge.downloads')} className={classes.downloads}>
              {forms.map(([form, path]) => (
                <li key={form}>
                  <Button component="a" variant={form === 'png' ? 'filled' : 'default'} href={path} download>
                    {t(`badge.${form}`)}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        </div>
      ) : (
        <p>{t('badge.soon')}</p>
      )}
    </Section>
  );
}
