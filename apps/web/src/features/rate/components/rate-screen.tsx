import { Skeleton, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Message } from '../../../components/message';
import { RequestFailure } from '../../../components/request-failure';
import { useLanguage } from '../../../lib/use-language';
import { useRatingInProgress } from '../operations/use-rating-in-progress';
import { CorrectionForm } from './correction-form';
import { NewRatingForm } from './new-rating-form';

interface RateScreenProps {
  /** Of the client, in any spelling. */
  readonly number: string | null;
  readonly draftId: string | null;
  /** A rating that was told and is put right. */
  readonly correctedId: string | null;
}

export function RateScreen({ number, draftId, correctedId }: RateScreenProps) {
  const { t } = useTranslation('rate');
  const { localized } = useLanguage();
  const begun = useRatingInProgress(correctedId ?? draftId, number);
  if (begun.status === 'FAILED') return <RequestFailure error={begun.error} retry={begun.retry} />;
  if (begun.status === 'REFUSED')
    return <Message tone="caution" title={t('notFound')} body={localized(begun.refusal.message)} />;
  const title = t(correctedId ? 'correctTitle' : 'title');
  return (
    <>
      <title>{`${title} · goodpayer`}</title>
      {begun.status === 'LOADING' ? (
        <>
          <Title order={1}>{title}</Title>
          <Skeleton height={420} mt="xl" radius="md" aria-label={t('loading')} />
        </>
      ) : correctedId && begun.start.rating ? (
        <CorrectionForm rating={begun.start.rating} rules={begun.start.rules} />
      ) : (
        <NewRatingForm start={begun.start} />
      )}
    </>
  );
}
