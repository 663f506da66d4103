import { Button, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SearchIcon } from '../../../components/icons';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useState } from 'react';
import { ClientList } from './client-list';
import classes from './clients.module.css';
import { Drafts } from './drafts';

interface ClientsScreenProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

const DEBOUNCE_MS = 200;

/** My clients and how they pay. */
export function ClientsScreen({ query, onQuery }: ClientsScreenProps) {
  const { t } = useTranslation('clients');
  const { language } = useLanguage();
  const [text, setText] = useState(query);
  const [sought] = useDebouncedValue(text.trim(), DEBOUNCE_MS);
  useEffect(() => {
    if (sought !== query) onQuery(sought);
  }, [sought, query, onQuery]);
  return (
    <>
      <title>{`${t('title')} · goodpayer`}</title>
      <div className={classes.head}>
        <div>
          <Title order={1}>{t('title')}</Title>
          <p className={classes.lead}>{t('lead')}</p>
        </div>
        <div className={classes.actions}>
          <Button component={Link} to={screenPath(language, '/rate')}>
            {t('rate')}
          </Button>
          <Button component={Link} to={screenPath(language, '/imports')} variant="default">
            {t('import')}
          </Button>
        </div>
      </div>
      <Drafts />
      <TextInput
        type="search"
        className={classes.search}
        label={t('search')}
        leftSection={<SearchIcon />}
        value={text}
        maxLength={200}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <ClientList key={sought} query={sought} />
    </>
  );
}
