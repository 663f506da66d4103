import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TierLegend } from '../../../../components/rating-words/tier-legend';
import { RequestFailure } from '../../../../components/request-failure';
import { Section } from '../../../../components/section';
import { PublishedRatingsDocument } from '../../../../generated/graphql';
import { screenPath } from '../../../../lib/paths';
import { useLanguage } from '../../../../lib/use-language';
import { usePages } from '../../../../lib/use-pages';
import { useViewer } from '../../../../lib/viewer';
import { PublishedRating } from './published-rating';
import classes from './ratings.module.css';

/** What suppliers say in public, with the company's answer beside it. */
export function PublishedRatings({ companyId }: { companyId: string }) {
  const { t } = useTranslation('publishedRatings');
  const { localized } = useLanguage();
  const { nodes, page, loadMore } = usePages(PublishedRatingsDocument, { number: companyId }, (data) =>
    data.publishedRatings.__typename === 'PublishedRatingConnection' ? data.publishedRatings : null,
  );
  const answer = page.status === 'READY' ? page.data.publishedRatings : null;
  const isEmpty = answer?.__typename === 'PublishedRatingConnection' && nodes.length === 0;
  return (
    <Section title={t('title')} lead={nodes.length > 0 ? t('lead') : undefined}>
      <div aria-busy={page.status === 'LOADING'} className={classes.ratings}>
        {nodes.length > 0 && (
          <ol aria-label={t('list')} className={classes.list}>
            {nodes.map((rating) => (
              <PublishedRating key={rating.id} rating={rating} />
            ))}
          </ol>
        )}
        {isEmpty && <p>{t('empty')}</p>}
        {answer && 'message' in answer && <p>{localized(answer.message)}</p>}
        {page.status === 'LOADING' && <Loader aria-label={t('loading')} />}
        {page.status === 'FAILED' && <RequestFailure level={2} error={page.error} retry={page.retry} />}
        {loadMore && (
          <Button variant="default" size="sm" onClick={loadMore}>
            {t('more')}
          </Button>
        )}
        {nodes.length > 0 && <TierLegend />}
        <NextStep companyId={companyId} isEmpty={isEmpty} />
      </div>
    </Section>
  );
}

/** The company itself is led to its answers; others, while nobody has spoken, to the form. */
function NextStep({ companyId, isEmpty }: { companyId: string; isEmpty: boolean }) {
  const { t } = useTranslation('publishedRatings');
  const { language } = useLanguage();
  const { viewer } = useViewer();
  if (viewer?.membership?.companyId === companyId)
    return <Link to={screenPath(language, '/our-ratings')}>{t('thisIsUs')}</Link>;
  if (!isEmpty) return null;
  const rate = `${screenPath(language, '/rate')}?${new URLSearchParams({ number: companyId })}`;
  return <Link to={rate}>{t('rate')}</Link>;
}
