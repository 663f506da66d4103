import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestFailure } from '../../../../components/request-failure';
import { Section } from '../../../../components/section';
import { MyApiKeysDocument, type ListedApiKeyFragment } from '../../../../generated/graphql';
import { formatNumber } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { useOperation } from '../../../../lib/use-operation';
import { KeyList } from './key-list';
import { MadeKey } from './made-key';
import { MakeKey } from './make-key';
import classes from './api-keys.module.css';

interface Made {
  readonly name: string;
  readonly token: string;
}

/** Keys of programs that ask for the organisation: made here, shown once, revoked here. */
export function ApiKeys() {
  const { t } = useTranslation('apiKeys');
  const { language } = useLanguage();
  const mine = useOperation(MyApiKeysDocument, {});
  const [changed, setChanged] = useState<readonly ListedApiKeyFragment[]>([]);
  const [made, setMade] = useState<Made | null>(null);

  const change = (key: ListedApiKeyFragment) =>
    setChanged((before) => [key, ...before.filter(({ id }) => id !== key.id)]);
  const make = (key: ListedApiKeyFragment, token: string) => {
    change(key);
    setMade({ name: key.name, token });
  };
  return (
    <Section title={t('title')} lead={t('lead')}>
      {mine.status === 'FAILED' && <RequestFailure error={mine.error} retry={mine.retry} level={2} />}
      {mine.status === 'READY' && (
        <>
          {made && <MadeKey key={made.token} {...made} onKept={() => setMade(null)} />}
          <KeyList keys={withChanges(mine.data.myApiKeys.keys, changed)} onRevoked={change} />
          <MakeKey rules={mine.data.myApiKeys.rules} onMade={make} />
          <p className={classes.allowance}>
            {t('allowance', {
              perMinute: formatNumber(mine.data.myApiKeys.rules.requestsPerMinute, language),
              perDay: formatNumber(mine.data.myApiKeys.rules.requestsPerDay, language),
            })}
          </p>
        </>
      )}
    </Section>
  );
}

/** What was made since the list was read stands first; what was revoked stays in its place. */
function withChanges(
  keys: readonly ListedApiKeyFragment[],
  changed: readonly ListedApiKeyFragment[],
): ListedApiKeyFragment[] {
  const added = changed.filter(({ id }) => !keys.some((key) => key.id === id));
  return [...added, ...keys.map((key) => changed.find(({ id }) => id === key.id) ?? key)];
}
