import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { SearchCriteria } from '../search-criteria';
import classes from './search-results.module.css';

interface SearchFiltersProps {
  readonly criteria: SearchCriteria;
  readonly onChange: (changed: Partial<SearchCriteria>) => void;
}

const TYPING_PAUSE_MS = 350;

export function SearchFilters({ criteria, onChange }: SearchFiltersProps) {
  const { t } = useTranslation('search');
  const changePostcode = useDebouncedCallback((postcode: string) => onChange({ postcode }), TYPING_PAUSE_MS);
  const changeActivity = useDebouncedCallback((activity: string) => onChange({ activity }), TYPING_PAUSE_MS);
  return (
    <div role="group" aria-label={t('filters.label')} className={classes.filters}>
      <NativeSelect
        label={t('filters.country')}
        value={criteria.country}
        onChange={(event) => onChange({ country: event.currentTarget.value })}
        data={[
          { value: '', label: t('filters.anyCountry') },
          { value: 'FR', label: t('filters.FR') },
          { value: 'GB', label: t('filters.GB') },
        ]}
      />
      <NativeSelect
        label={t('filters.status')}
        value={criteria.active}
        onChange={(event) => onChange({ active: event.currentTarget.value })}
        data={[
          { value: '', label: t('filters.anyStatus') },
          { value: 'true', label: t('filters.active') },
          { value: 'false', label: t('filters.ceased') },
        ]}
      />
      <TextInput
        label={t('filters.postcode')}
        placeholder="69, 75008…"
        maxLength={10}
        defaultValue={criteria.postcode}
        onChange={(event) => changePostcode(event.currentTarget.value.trim())}
      />
      <TextInput
        label={t('filters.activity')}
        placeholder="43, 43.22A…"
        maxLength={10}
        defaultValue={criteria.activity}
        onChange={(event) => changeActivity(event.currentTarget.value.trim())}
      />
    </div>
  );
}
