import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import { lazyWithTexts } from '../../../../lib/lazy-with-texts';

const PublishedRatings = lazyWithTexts(
  ['publishedRatings', 'ratingWords'],
  async () => (await import('./published-ratings')).PublishedRatings,
);

interface LazyPublishedRatingsProps {
  readonly companyId: string;
  readonly isPast: boolean;
}

/** What is published today: beside the answer of a past day it would tell what nobody could read then. */
export function LazyPublishedRatings({ companyId, isPast }: LazyPublishedRatingsProps) {
  if (isPast) return null;
  return (
    <Suspense fallback={<Skeleton height="12rem" radius="lg" />}>
      <PublishedRatings companyId={companyId} />
    </Suspense>
  );
}
