import { Button, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { looksLikeCompanyNumber, spacedNumber } from '../lib/company-number';
import { useCompanySuggestions } from '../lib/company-suggestions';
import classes from './company-picker.module.css';
import { HitLine } from './hit-line';

export interface PickedCompany {
  /** SIREN or UK number; in any spelling when the reader typed it. */
  readonly number: string;
  /** Null when only a number was typed: the API finds out. */
  readonly country: 'FR' | 'GB' | null;
  readonly name: string | null;
}

interface CompanyPickerProps {
  readonly label: string;
  readonly description?: string;
  readonly value: PickedCompany | null;
  readonly error?: string | null;
  /** Null when the reader wants another one. */
  readonly onChange: (company: PickedCompany | null) => void;
}

/** A company by its name, or by a number that our own search may not know yet. */
export function CompanyPicker({ label, description, value, error, onChange }: CompanyPickerProps) {
  const { t } = useTranslation('signedIn');
  const [text, setText] = useState('');
  if (value)
    return (
      <div className={classes.picked}>
        <p className={classes.label}>{label}</p>
        <p className={classes.company}>
          <span>
            <strong>{value.name ?? value.number}</strong>
            {value.name && (
              <span className={classes.number}>
                {value.country ? spacedNumber(value.country, value.number) : value.number}
              </span>
            )}
          </span>
          <Button variant="subtle" size="compact-md" onClick={() => onChange(null)}>
            {t('company.change')}
          </Button>
        </p>
        {error && (
          <p role="alert" className={classes.error}>
            {error}
          </p>
        )}
      </div>
    );
  return <CompanyField {...{ label, description, error, text, setText }} onPick={onChange} />;
}

interface CompanyFieldProps extends Pick<CompanyPickerProps, 'label' | 'description' | 'error'> {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly onPick: (company: PickedCompany) => void;
}

const TYPED = 'TYPED';

function CompanyField({ label, description, error, text, setText, onPick }: CompanyFieldProps) {
  const { t } = useTranslation('signedIn');
  const [isWanted, setWanted] = useState(false);
  const hits = useCompanySuggestions(isWanted ? text : '');
  const isNumber = looksLikeCompanyNumber(text);
  const isOpen = isWanted && (hits.length > 0 || isNumber);
  const combobox = useCombobox({
    opened: isOpen,
    onOpenedChange: setWanted,
    onDropdownClose: () => combobox.resetSelectedOption(),
  });
  const pick = (id: string) => {
    const hit = hits.find((one) => one.id === id);
    setWanted(false);
    onPick(hit ?? { number: text.trim(), country: null, name: null });
  };
  return (
    <Combobox store={combobox} withinPortal={false} onOptionSubmit={pick}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          role="combobox"
          label={label}
          description={description}
          error={error}
          value={text}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.resetSelectedOption();
            setWanted(true);
          }}
          onBlur={() => setWanted(false)}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen} className={classes.dropdown}>
        <Combobox.Options aria-label={t('company.suggestions')}>
          {hits.map((hit) => (
            <Combobox.Option key={hit.id} value={hit.id}>
              <HitLine hit={hit} />
            </Combobox.Option>
          ))}
          {isNumber && (
            <Combobox.Option value={TYPED}>{t('company.useNumber', { number: text.trim() })}</Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
