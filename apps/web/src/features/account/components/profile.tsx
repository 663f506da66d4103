import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { DoneNote } from '../../../components/done-note';
import { SelectField, TextField } from '../../../components/form/fields';
import { Form, type FormFields } from '../../../components/form/form';
import { Section } from '../../../components/section';
import { accountCall } from '../../../lib/account-call';
import { LANGUAGES } from '../../../lib/language';
import { translatedPath } from '../../../lib/paths';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { useLanguage } from '../../../lib/use-language';
import { useViewer, type Viewer } from '../../../lib/viewer';

export function Profile({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('account');
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { refresh } = useViewer();
  const problemOf = useAccountProblem();
  const [timesSaved, setTimesSaved] = useState(0);

  const save = async ({ name, language: chosen }: FormFields) => {
    const answer = await accountCall('/update-user', { name, language: chosen });
    if (!answer.ok) return problemOf(answer.refusal);
    await refresh();
    setTimesSaved((count) => count + 1);
    const wanted = LANGUAGES.find((one) => one === chosen);
    const hasChanged = chosen !== viewer.language.toLowerCase();
    if (wanted && hasChanged && wanted !== language) await navigate(translatedPath(pathname, wanted));
    return null;
  };
  return (
    <Section title={t('profile.title')}>
      <Form submitLabel={t('profile.submit')} submit={save}>
        <TextField
          name="name"
          label={t('profile.name')}
          autoComplete="name"
          maxLength={80}
          initial={viewer.name}
        />
        <SelectField
          name="language"
          label={t('profile.language')}
          initial={viewer.language.toLowerCase()}
          choices={[
            { value: 'fr', label: 'Français' },
            { value: 'en', label: 'English' },
          ]}
        />
        {timesSaved > 0 && <DoneNote key={timesSaved}>{t('profile.saved')}</DoneNote>}
      </Form>
    </Section>
  );
}
