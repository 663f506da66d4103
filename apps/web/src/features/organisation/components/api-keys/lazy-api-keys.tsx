import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import { lazyWithTexts } from '../../../../lib/lazy-with-texts';

const ApiKeys = lazyWithTexts(['apiKeys'], async () => (await import('./api-keys')).ApiKeys);

/** Few organisations have programs that ask: their part of the screen is downloaded for owners only. */
export function LazyApiKeys() {
  return (
    <Suspense fallback={<Skeleton height="12rem" radius="lg" />}>
      <ApiKeys />
    </Suspense>
  );
}
