import { Button, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MyMembershipFragment } from '../../../../generated/graphql';
import { formatDay } from '../../../../lib/format';
import { screenPath } from '../../../../lib/paths';
import { useLanguage } from '../../../../lib/use-language';
import classes from './banners.module.css';

type Banner = 'review' | 'plan' | 'suspended' | 'renewal' | 'resign';

const OF_STATUS: Partial<Record<MyMembershipFragment['status'], Banner>> = {
  UNDER_REVIEW: 'review',
  ACTION_PLAN: 'plan',
  SUSPENDED: 'suspended',
};

interface BannersProps {
  readonly membership: MyMembershipFragment;
  /** The review that the commitment is under; null when none is open. */
  readonly reviewId: string | null;
}

/** What the commitment asks for now; nothing when nothing is asked for. */
export function Banners({ membership, reviewId }: BannersProps) {
  const { language } = useLanguage();
  const { status, isRenewalDue, resignBy, termEndsOn } = membership;
  const ofStatus = OF_STATUS[status];
  return (
    <>
      {ofStatus && <BannerNote banner={ofStatus} path={reviewId && `/account/charter/reviews/${reviewId}`} />}
      {isRenewalDue && (
        <BannerNote banner="renewal" day={formatDay(termEndsOn, language)} path="/account/charter/sign" />
      )}
      {resignBy && (
        <BannerNote banner="resign" day={formatDay(resignBy, language)} path="/account/charter/sign" />
      )}
    </>
  );
}

interface BannerNoteProps {
  readonly banner: Banner;
  readonly day?: string;
  /** In English; null when there is nowhere to go. */
  readonly path: string | null;
}

function BannerNote({ banner, day, path }: BannerNoteProps) {
  const { t } = useTranslation('myCharter');
  const { language } = useLanguage();
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={classes.banner}
      data-tone={banner === 'suspended' ? 'bad' : 'caution'}
    >
      <div>
        <Title order={2} id={id} size="h4">
          {t(`banner.${banner}.title`, { day })}
        </Title>
        <p>{t(`banner.${banner}.body`, { day })}</p>
      </div>
      {path && (
        <Button component={Link} to={screenPath(language, path)}>
          {t(`banner.${banner}.action`)}
        </Button>
      )}
    </section>
  );
}
