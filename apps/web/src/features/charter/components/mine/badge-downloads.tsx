import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyMembershipFragment } from '../../../../generated/graphql';
import { useLanguage } from '../../../../lib/use-language';
import classes from './badge.module.css';

interface BadgeDownloadsProps {
  readonly badge: NonNullable<MyMembershipFragment['badge']>;
  readonly code: string;
}

/** Each form of the badge, and what it is good for. */
export function BadgeDownloads({ badge, code }: BadgeDownloadsProps) {
  const { t } = useTranslation('myCharter');
  const { language } = useLanguage();
  const id = useId();
  const inWords = `?language=${language}`;
  const forms = [
    ['png', badge.pngPath + inWords],
    ['svg', badge.svgPath + inWords],
    ['qr', badge.qrPath],
    ['json', badge.jsonPath],
    ['jwt', `/api/badges/${code}.jwt`],
  ] as const;
  return (
    <ul aria-label={t('badge.downloads')} className={classes.downloads}>
      {forms.map(([form, path]) => (
        <li key={form}>
          <Button
            component="a"
            variant={form === 'png' ? 'filled' : 'default'}
            href={path}
            download
            aria-describedby={`${id}-${form}`}
          >
            {t(`badge.forms.${form}.name`)}
          </Button>
          <span id={`${id}-${form}`}>{t(`badge.forms.${form}.use`)}</span>
        </li>
      ))}
    </ul>
  );
}
