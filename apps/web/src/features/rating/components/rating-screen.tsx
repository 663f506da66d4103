import { Button, Skeleton } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../../components/message';
import { RequestFailure } from '../../../components/request-failure';
import { OneRatingDocument } from '../../../generated/graphql';
import { screenPath } from '../../../lib/paths';
import { isRefusal } from '../../../lib/refusal';
import { useLanguage } from '../../../lib/use-language';
import { useLatest } from '../../../lib/use-latest';
import { useOperation } from '../../../lib/use-operation';
import { RatingPage } from './rating-page';

/** One rating, for either side of it. Give it the id as `key`. */
export function RatingScreen({ id }: { id: string }) {
  const { t } = useTranslation('rating');
  const { language, localized } = useLanguage();
  const answer = useOperation(OneRatingDocument, { id });
  const data = useLatest(answer);
  useLookAgain(data?.rating.__typename === 'Rating' && data.rating.status === 'SUBMITTED', answer.retry);
  if (answer.status === 'FAILED') return <RequestFailure error={answer.error} retry={answer.retry} />;
  if (!data) return <Skeleton height={520} radius="md" aria-label={t('loading')} />;
  const { rating, ratingRules } = data;
  if (!isRefusal(rating)) return <RatingPage rating={rating} rules={ratingRules} onChanged={answer.retry} />;
  const needsClaim = rating.code === 'CLAIM_REQUIRED';
  const title = t(needsClaim ? 'refused.claim' : 'refused.notFound');
  return (
    <Message tone="caution" title={title} body={localized(rating.message)}>
      <title>{`${title} · goodpayer`}</title>
      {needsClaim ? (
        <Button component={Link} to={screenPath(language, '/account/company')}>
          {t('refused.prove')}
        </Button>
      ) : (
        <Button component={Link} to={screenPath(language, '/clients')}>
          {t('refused.clients')}
        </Button>
      )}
    </Message>
  );
}

const LOOKS_AFTER_MS = [1000, 3000, 10_000];

/** The client is informed a moment after the submission: the page says so by itself. */
function useLookAgain(isWanted: boolean, look: () => void): void {
  useEffect(() => {
    if (!isWanted) return;
    const looks = LOOKS_AFTER_MS.map((afterMs) => setTimeout(look, afterMs));
    return () => looks.forEach(clearTimeout);
  }, [isWanted, look]);
}
