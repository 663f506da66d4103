import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { STATUSES, TIERS, type RegisterCriteria } from '../register-criteria';
import classes from './register-filters.module.css';

interface RegisterFiltersProps {
  readonly criteria: RegisterCriteria;
  readonly onChange: (changed: Partial<RegisterCriteria>) => void;
}

const TYPING_PAUSE_MS = 350;

export function RegisterFilters({ criteria, onChange }: RegisterFiltersProps) {
  const { t } = useTranslation(['register', 'charterWords']);
  const changeQuery = useDebouncedCallback((q: string) => onChange({ q }), TYPING_PAUSE_MS);
  const changeSector = useDebouncedCallback((sector: string) => onChange({ sector }), TYPING_PAUSE_MS);
  return (
    <div role="group" aria-label={t('filters.label')} className={classes.filters}>
      <TextInput
        type="search"
        label={t('filters.query')}
        maxLength={200}
        defaultValue={criteria.q}
        onChange={({ currentTarget }) => changeQuery(currentTarget.value.trim())}
      />
      <NativeSelect
        label={t('filters.tier')}
        value={criteria.tier}
        onChange={({ currentTarget }) => onChange({ tier: currentTarget.value })}
        data={[
          { value: '', label: t('filters.anyTier') },
          ...TIERS.map((value) => ({ value, label: t(`charterWords:tiers.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('filters.status')}
        value={criteria.status}
        onChange={({ currentTarget }) => onChange({ status: currentTarget.value })}
        data={[
          { value: '', label: t('filters.anyStatus') },
          ...STATUSES.map((value) => ({ value, label: t(`charterWords:status.${value}`) })),
        ]}
      />
      <TextInput
        label={t('filters.sector')}
        placeholder="43, 43.22A…"
        maxLength={10}
        defaultValue={criteria.sector}
        onChange={({ currentTarget }) => changeSector(currentTarget.value.trim())}
      />
    </div>
  );
}
