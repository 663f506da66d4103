import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section';
import type { MyMembershipFragment } from '../../../../generated/graphql';
import { formatDay } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { BadgeDownloads } from './badge-downloads';
import classes from './badge.module.css';
import { CopyAddress } from './copy-address';
import { useAskAgain } from './use-ask-again';

interface BadgeProps {
  readonly membership: MyMembershipFragment;
  /** Called now and then until the badge is made. */
  readonly onAwaited: () => void;
}

/** The badge as others see it, and each form in which it can be taken away. */
export function Badge({ membership, onAwaited }: BadgeProps) {
  const { t } = useTranslation(['myCharter', 'charterWords']);
  const { language } = useLanguage();
  const { badge, code, tier, status } = membership;
  useAskAgain(badge === null && status !== 'SUSPENDED', onAwaited);
  return (
    <Section title={t('badge.title')} lead={t('badge.lead')}>
      {status === 'SUSPENDED' && <p>{t('badge.suspended')}</p>}
      {status !== 'SUSPENDED' && !badge && <p role="status">{t('badge.soon')}</p>}
      {status !== 'SUSPENDED' && badge && (
        <div className={classes.badge}>
          <img
            src={`${badge.svgPath}?language=${language}`}
            alt={t('badge.alt', { tier: t(`charterWords:tiers.${tier}`), code })}
            className={classes.preview}
          />
          <div className={classes.use}>
            <p>{t('badge.until', { day: formatDay(badge.validUntil.slice(0, 10), language) })}</p>
            <CopyAddress address={badge.verifyAddress} />
            <BadgeDownloads badge={badge} code={code} />
          </div>
        </div>
      )}
    </Section>
  );
}
