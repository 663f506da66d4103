import { useTranslation } from 'react-i18next';
import type { LegalNoticeFragment } from '../../../../generated/graphql';
import { formatDay } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import classes from './printed-report.module.css';

interface PrintedNoticesProps {
  readonly notices: readonly LegalNoticeFragment[];
  /** How many the sheet has room for; the latest are kept. */
  readonly most: number;
}

export function PrintedNotices({ notices, most }: PrintedNoticesProps) {
  const { t } = useTranslation('report');
  const { language, localized } = useLanguage();
  const counted = notices.filter((notice) => !notice.isSuperseded).slice(0, most);
  if (counted.length === 0) return null;
  return (
    <>
      <h2>{t('print.notices')}</h2>
      <dl className={classes.points}>
        {counted.map((notice) => (
          <div key={notice.id}>
            <dt>{localized(notice.label)}</dt>
            <dd>{formatDay(notice.publishedOn, language, 'short')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
