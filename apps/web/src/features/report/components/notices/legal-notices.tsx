import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section';
import type { Country, LegalNoticeFragment } from '../../../../generated/graphql';
import { NoticeItem } from './notice-item';
import classes from './notices.module.css';

const SHOWN_AT_FIRST = 8;

/** Only French registers publish these notices: elsewhere their absence says nothing, so nothing is shown. */
export function LegalNotices({
  notices,
  country,
}: {
  notices: readonly LegalNoticeFragment[];
  country: Country;
}) {
  const { t } = useTranslation('report');
  const [isWhole, setIsWhole] = useState(false);
  if (country !== 'FR') return null;
  const shown = isWhole ? notices : notices.slice(0, SHOWN_AT_FIRST);
  const rest = notices.length - shown.length;
  return (
    <Section title={t('notices.title')} lead={notices.length > 0 ? t('notices.lead') : undefined}>
      {notices.length === 0 && <p>{t('notices.none')}</p>}
      <ol className={classes.timeline}>
        {shown.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} />
        ))}
      </ol>
      {rest > 0 && (
        <Button variant="default" size="sm" mt="md" onClick={() => setIsWhole(true)}>
          {t('notices.more', { count: rest })}
        </Button>
      )}
    </Section>
  );
}
