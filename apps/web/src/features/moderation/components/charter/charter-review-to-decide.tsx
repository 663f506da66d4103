import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../../../components/message';
import { RequestFailure } from '../../../../components/request-failure';
import { CharterReviewToDecideDocument } from '../../../../generated/graphql';
import { screenPath } from '../../../../lib/paths';
import { isRefusal } from '../../../../lib/refusal';
import { useLanguage } from '../../../../lib/use-language';
import { useLatest } from '../../../../lib/use-latest';
import { useOperation } from '../../../../lib/use-operation';
import { CharterReviewPage } from './charter-review-page';

/** One breach of the charter. Give it the id as `key`. */
export function CharterReviewToDecide({ id }: { id: string }) {
  const { t } = useTranslation('moderation');
  const { language, localized } = useLanguage();
  const answer = useOperation(CharterReviewToDecideDocument, { id });
  const data = useLatest(answer);
  if (answer.status === 'FAILED') return <RequestFailure error={answer.error} retry={answer.retry} />;
  if (!data) return <Skeleton height={520} radius="md" aria-label={t('loading')} />;
  const review = data.charterReview;
  if (!isRefusal(review))
    return <CharterReviewPage rules={data.charterRules} review={review} onChanged={answer.retry} />;
  return (
    <Message tone="caution" title={t('notFound')} body={localized(review.message)}>
      <title>{`${t('notFound')} · goodpayer`}</title>
      <Button component={Link} to={`${screenPath(language, '/moderation')}?queue=CHARTER`}>
        {t('back')}
      </Button>
    </Message>
  );
}
