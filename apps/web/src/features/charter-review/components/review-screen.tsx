import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../../components/message';
import { LoadingBlock } from '../../../components/loading-block';
import { RequestFailure } from '../../../components/request-failure';
import { OneCharterReviewDocument } from '../../../generated/graphql';
import { screenPath } from '../../../lib/paths';
import { isRefusal } from '../../../lib/refusal';
import { useLanguage } from '../../../lib/use-language';
import { useLatest } from '../../../lib/use-latest';
import { useOperation } from '../../../lib/use-operation';
import { ReviewPage } from './review-page';

/** One review, for the signatory or for who reported. Give it the id as `key`. */
export function ReviewScreen({ id }: { id: string }) {
  const { t } = useTranslation('charterReview');
  const { language, localized } = useLanguage();
  const answer = useOperation(OneCharterReviewDocument, { id });
  const data = useLatest(answer);
  if (answer.status === 'FAILED') return <RequestFailure error={answer.error} retry={answer.retry} />;
  if (!data) return <LoadingBlock label={t('list.loading')} height={520} />;
  const review = data.charterReview;
  if (!isRefusal(review))
    return <ReviewPage rules={data.charterRules} review={review} onChanged={answer.retry} />;
  return (
    <Message tone="caution" title={t('one.notFound')} body={localized(review.message)}>
      <title>{`${t('one.notFound')} · goodpayer`}</title>
      <Button component={Link} to={screenPath(language, '/account/charter/reviews')}>
        {t('one.back')}
      </Button>
    </Message>
  );
}
