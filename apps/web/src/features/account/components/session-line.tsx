import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../components/day-text';
import { StatusTag } from '../../../components/status-tag';
import { describeDevice } from '../describe-device';
import classes from './account.module.css';

export interface Session {
  readonly token: string;
  readonly updatedAt: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
}

interface SessionLineProps {
  readonly session: Session;
  readonly isOwn: boolean;
  readonly onClose: () => void;
}

export function SessionLine({ session, isOwn, onClose }: SessionLineProps) {
  const { t } = useTranslation('account');
  const device = describeDevice(session.userAgent ?? '') ?? t('sessions.unknownDevice');
  return (
    <li className={classes.line}>
      <span>
        <strong>{device}</strong> {isOwn && <StatusTag tone="good">{t('sessions.own')}</StatusTag>}
        <span className={classes.detail}>
          {t('sessions.used')} <InstantText at={session.updatedAt} />
          {session.ipAddress && ` · ${session.ipAddress}`}
        </span>
      </span>
      {!isOwn && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('sessions.closeNamed', { device })}
          onClick={onClose}
        >
          {t('sessions.close')}
        </Button>
      )}
    </li>
  );
}
