import { Skeleton } from '@mantine/core';

interface LoadingBlockProps {
  /** What is on its way, for those who do not see it. */
  readonly label: string;
  /** About as high as what comes, in pixels, so that little moves when it does. */
  readonly height: number;
}

/** Stands where something will be. */
export function LoadingBlock({ label, height }: LoadingBlockProps) {
  return (
    <div role="status" aria-label={label}>
      <Skeleton height={height} radius="md" />
    </div>
  );
}
