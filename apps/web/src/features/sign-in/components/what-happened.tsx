import { useTranslation } from 'react-i18next';
import { Note } from './note';

/** What led here: a link of an e-mail, a provider of identities that sent the reader back, a screen that needs a session. */
export function WhatHappened({ params }: { params: URLSearchParams }) {
  const { t } = useTranslation('signIn');
  const error = params.get('error');
  if (error) {
    const known = t('errors', { returnObjects: true }) as Readonly<Record<string, string>>;
    return <Note tone="caution">{known[error] ?? known['other']}</Note>;
  }
  if (params.has('verified')) return <Note>{t('happened.verified')}</Note>;
  if (params.has('changed')) return <Note>{t('happened.changed')}</Note>;
  if (params.has('deleted')) return <Note>{t('happened.deleted')}</Note>;
  if (params.has('next')) return <Note>{t('happened.next')}</Note>;
  return null;
}
