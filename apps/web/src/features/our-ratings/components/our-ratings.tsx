import { Button, Loader, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TierLegend } from '../../../components/rating-words/tier-legend';
import { RequestFailure } from '../../../components/request-failure';
import { Section } from '../../../components/section';
import { OurRatingsDocument } from '../../../generated/graphql';
import { usePages } from '../../../lib/use-pages';
import { grouped } from '../rating-groups';
import { NeedsClaim } from './needs-claim';
import { NothingSaid } from './nothing-said';
import classes from './our-ratings.module.css';
import { RatingOfUs } from './rating-of-us';

/** What suppliers say of the reader's company: what waits for an answer first. */
export function OurRatings() {
  const { t } = useTranslation('ourRatings');
  const { nodes, page, loadMore } = usePages(OurRatingsDocument, {}, (data) => data.myRatingNotices);
  const isLoaded = page.status === 'READY';
  const needsClaim = isLoaded && page.data.myRatingNotices.needsClaim;
  return (
    <>
      <title>{`${t('title')} · goodpayer`}</title>
      <Title order={1}>{t('title')}</Title>
      <p className={classes.lead}>{t('lead')}</p>
      <div aria-busy={page.status === 'LOADING'} className={classes.groups}>
        {grouped(nodes).map(([group, ratings]) => (
          <Section key={group} title={t(`groups.${group}.title`)} lead={t(`groups.${group}.lead`)}>
            <ul className={classes.list}>
              {ratings.map((rating) => (
                <RatingOfUs key={rating.id} rating={rating} />
              ))}
            </ul>
          </Section>
        ))}
        {needsClaim && <NeedsClaim />}
        {isLoaded && !needsClaim && nodes.length === 0 && <NothingSaid />}
        {page.status === 'LOADING' && <Loader aria-label={t('loading')} />}
        {page.status === 'FAILED' && <RequestFailure level={2} error={page.error} retry={page.retry} />}
        {loadMore && (
          <Button variant="default" className={classes.more} onClick={loadMore}>
            {t('more')}
          </Button>
        )}
        {nodes.length > 0 && <TierLegend />}
      </div>
    </>
  );
}
