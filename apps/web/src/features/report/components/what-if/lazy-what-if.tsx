import { lazy, Suspense } from 'react';
import { Skeleton } from '@mantine/core';
import type { ReliabilityFragment } from '../../../../generated/graphql';

const WhatIf = lazy(async () => ({ default: (await import('./what-if')).WhatIf }));

interface LazyWhatIfProps {
  readonly companyId: string;
  readonly reliability: ReliabilityFragment;
  readonly isPast: boolean;
}

/** Only where a score can still move, and only from today on: the past is not to be supposed away. */
export function LazyWhatIf({ companyId, reliability, isPast }: LazyWhatIfProps) {
  const { outcome } = reliability;
  if (isPast || outcome === 'CEASED' || outcome === 'IN_LIQUIDATION') return null;
  return (
    <Suspense fallback={<Skeleton height="18rem" radius="lg" />}>
      <WhatIf companyId={companyId} reliability={reliability} />
    </Suspense>
  );
}
