import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayOfText, DayText } from '../../../../components/day-text';
import { StatusTag } from '../../../../components/status-tag';
import type { ListedApiKeyFragment } from '../../../../generated/graphql';
import { formatNumber } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import lines from '../organisation.module.css';

interface KeyLineProps {
  readonly apiKey: ListedApiKeyFragment;
  readonly onRevoke: () => void;
}

export function KeyLine({ apiKey, onRevoke }: KeyLineProps) {
  const { t } = useTranslation('apiKeys');
  const { language } = useLanguage();
  const { name, prefix, scope, state, createdAt, createdBy, expiresAt, lastUsedOn, requestsToday } = apiKey;
  const isLive = state === 'LIVE';
  return (
    <li className={lines.line}>
      <span>
        <strong>{name}</strong>{' '}
        <StatusTag tone={isLive ? 'good' : 'neutral'}>{t(`states.${state}`)}</StatusTag>
        <span className={lines.detail}>
          <code>{prefix}…</code> · {t(`scopes.${scope}`)}
        </span>
        <span className={lines.detail}>
          {t('line.madeOn')} <DayOfText at={createdAt} /> {createdBy && t('line.by', { name: createdBy })} ·{' '}
          {t('line.until')} <DayOfText at={expiresAt} />
        </span>
        <span className={lines.detail}>
          {lastUsedOn ? (
            <>
              {t('line.lastUsedOn')} <DayText day={lastUsedOn} />
            </>
          ) : (
            t('line.neverUsed')
          )}{' '}
          · {t('line.today', { count: requestsToday, shown: formatNumber(requestsToday, language) })}
        </span>
      </span>
      {isLive && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('revoke.title', { name })}
          onClick={onRevoke}
        >
          {t('revoke.submit')}
        </Button>
      )}
    </li>
  );
}
