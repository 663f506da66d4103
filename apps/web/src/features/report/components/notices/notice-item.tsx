import { useTranslation } from 'react-i18next';
import { SourceNote } from '../../../../components/source-note';
import { StatusTag } from '../../../../components/status-tag';
import type { LegalNoticeFragment } from '../../../../generated/graphql';
import { formatDay } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { noticeTone } from '../../notice-tone';
import classes from './notices.module.css';

export function NoticeItem({ notice }: { notice: LegalNoticeFragment }) {
  const { t } = useTranslation('report');
  const { language, localized } = useLanguage();
  const label = localized(notice.label);
  return (
    <li className={classes.notice} data-tone={notice.isSuperseded ? 'neutral' : noticeTone(notice.kind)}>
      <time dateTime={notice.publishedOn} className={classes.day}>
        {formatDay(notice.publishedOn, language)}
      </time>
      <div>
        <p className={classes.label}>
          {notice.isSuperseded ? <s>{label}</s> : label}
          {notice.type !== 'INITIAL' && <StatusTag tone="neutral">{t(`notices.${notice.type}`)}</StatusTag>}
        </p>
        {notice.isSuperseded && <p className={classes.superseded}>{t('notices.superseded')}</p>}
        {notice.nature.toLowerCase() !== label.toLowerCase() && (
          <p className={classes.nature} lang="fr">
            « {notice.nature} »
          </p>
        )}
        <p className={classes.detail}>
          {[
            notice.judgedOn && t('notices.judged', { day: formatDay(notice.judgedOn, language) }),
            notice.paymentsStoppedOn &&
              t('notices.paymentsStopped', { day: formatDay(notice.paymentsStoppedOn, language) }),
            notice.court,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <SourceNote origin={notice.provenance} />
      </div>
    </li>
  );
}
