import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { LinkIcon } from '../../../../components/icons';
import classes from './badge.module.css';

/** Where anybody checks the badge: to read, to open, to copy. */
export function CopyAddress({ address }: { address: string }) {
  const { t } = useTranslation('myCharter');
  const clipboard = useClipboard();
  return (
    <div className={classes.address}>
      <span className={classes.label}>{t('badge.address')}</span>
      <a href={address}>
        <code>{address}</code>
      </a>
      <Button size="sm" variant="default" leftSection={<LinkIcon />} onClick={() => clipboard.copy(address)}>
        <span aria-live="polite">
          {t(clipboard.error ? 'badge.cannotCopy' : clipboard.copied ? 'badge.copied' : 'badge.copy')}
        </span>
      </Button>
    </div>
  );
}
