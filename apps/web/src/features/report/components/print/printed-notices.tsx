import { useTranslation } from 'react-i18next';
import type { LegalNoticeFragment } from '../../../../generated/graphql';
import { formatDay } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import classes from './printed-report.module.css';

const NOTICES_ON_PAPER = 5;

export function PrintedNotices({ notices }: { notices: readonly LegalNoticeFragment[] }) {
  const { t } = useTranslation('report');
  const { language, localized } = useLanguage();
  const counted = notices.filter((notice) => !notice.isSuperseded).slice(0, NOTICES_ON_PAPER);
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
