import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './report.module.css';

/** Same heights as the report that comes, so that nothing jumps. */
export function ReportSkeleton() {
  const { t } = useTranslation('report');
  return (
    <div className={classes.report}>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <div>
        <Skeleton height="2.6rem" width="60%" />
        <Skeleton height="1.2rem" width="40%" mt="sm" />
      </div>
      <Skeleton height="19rem" radius="lg" />
      <Skeleton height="16rem" radius="lg" />
    </div>
  );
}
