import { Combobox, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { SearchIcon } from '../../../components/icons';
import { looksLikeCompanyNumber } from '../../../lib/company-number';
import { reportPath, searchPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useCompanySuggestions } from '../../../lib/company-suggestions';
import { HitLine } from '../../../components/hit-line';
import classes from './search-box.module.css';

/** Enter opens the highlighted company, or the report of a number, or the results for a name. */
export function SearchBox({ size }: { size: 'hero' | 'compact' }) {
  const { t } = useTranslation('search');
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [text, setText] = useTextOfAddress();
  const [isWanted, setWanted] = useState(false);
  const hits = useCompanySuggestions(isWanted ? text : '');
  const isOpen = isWanted && hits.length > 0;
  const combobox = useCombobox({
    opened: isOpen,
    onOpenedChange: setWanted,
    onDropdownClose: () => combobox.resetSelectedOption(),
  });

  const open = (path: string) => {
    setWanted(false);
    void navigate(path);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = text.trim();
    if (asked)
      open(looksLikeCompanyNumber(asked) ? reportPath(language, asked) : searchPath(language, asked));
  };

  return (
    <form role="search" onSubmit={submit} className={classes.box} data-size={size}>
      <Combobox
        store={combobox}
        withinPortal={false}
        onOptionSubmit={(id) => {
          setText('');
          open(reportPath(language, id));
        }}
      >
        <Combobox.Target withExpandedAttribute>
          <TextInput
            role="combobox"
            aria-label={t('label')}
            placeholder={t(size === 'hero' ? 'placeholder' : 'shortPlaceholder')}
            classNames={{ input: classes.input }}
            leftSection={<SearchIcon />}
            value={text}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            onChange={(event) => {
              setText(event.currentTarget.value);
              combobox.resetSelectedOption();
              setWanted(true);
            }}
            onBlur={() => setWanted(false)}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!isOpen} className={classes.dropdown}>
          <Combobox.Options aria-label={t('suggestions')}>
            {hits.map((hit) => (
              <Combobox.Option key={hit.id} value={hit.id} className={classes.option}>
                <HitLine hit={hit} />
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <button type="submit" className={classes.submit}>
        {t('submit')}
      </button>
      <VisuallyHidden role="status">
        {isOpen ? t('suggestionCount', { count: hits.length }) : ''}
      </VisuallyHidden>
    </form>
  );
}

/** The box shows the query of the address, and follows it when the reader goes back or forward. */
function useTextOfAddress() {
  const asked = useSearchParams()[0].get('q') ?? '';
  const [shownFor, setShownFor] = useState(asked);
  const [text, setText] = useState(asked);
  if (shownFor !== asked) {
    setShownFor(asked);
    setText(asked);
  }
  return [text, setText] as const;
}
