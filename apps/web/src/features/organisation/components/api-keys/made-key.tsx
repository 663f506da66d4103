import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from './copy-button';
import classes from './api-keys.module.css';

const QUERY =
  '{ reliabilityReport(number: "552032534") { ... on ReliabilityReport { score verdict { en } } } }';

interface MadeKeyProps {
  readonly name: string;
  readonly token: string;
  readonly onKept: () => void;
}

/** Shown once: the server keeps a hash only. It takes the focus, so that nobody leaves without it. */
export function MadeKey({ name, token, onKept }: MadeKeyProps) {
  const { t } = useTranslation('apiKeys');
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const example = exampleOf(token);
  return (
    <div
      ref={note}
      tabIndex={-1}
      role="group"
      aria-label={t('made.title', { name })}
      className={classes.made}
    >
      <p>
        <strong>{t('made.title', { name })}</strong>
      </p>
      <p>{t('made.lead')}</p>
      <pre className={classes.code} tabIndex={0} aria-label={t('made.token')}>
        {token}
      </pre>
      <p>{t('made.example')}</p>
      <pre className={classes.code} tabIndex={0} aria-label={t('made.example')}>
        {example}
      </pre>
      <Group>
        <CopyButton text={token} label={t('made.copyToken')} />
        <CopyButton text={example} label={t('made.copyExample')} />
        <Button variant="default" onClick={onKept}>
          {t('made.kept')}
        </Button>
      </Group>
    </div>
  );
}

function exampleOf(token: string): string {
  return [
    `curl ${window.location.origin}/graphql \\`,
    `  -H 'authorization: Bearer ${token}' \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d '${JSON.stringify({ query: QUERY })}'`,
  ].join('\n');
}
