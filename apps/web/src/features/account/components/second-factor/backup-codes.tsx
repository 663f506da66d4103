import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './second-factor.module.css';

interface BackupCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Shown once: the server keeps them encrypted and never tells them again. */
export function BackupCodes({ codes, onKept }: BackupCodesProps) {
  const { t } = useTranslation('account');
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <p className={classes.paragraph}>{t('factor.codesLead')}</p>
      <ul className={classes.codes} aria-label={t('factor.codes')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Group>
        <Button onClick={onKept}>{t('factor.kept')}</Button>
        <Button variant="default" onClick={() => void copy()}>
          {t(isCopied ? 'factor.copied' : 'factor.copy')}
        </Button>
      </Group>
    </>
  );
}
