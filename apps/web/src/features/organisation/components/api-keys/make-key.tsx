import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../../../components/form/fields';
import { Form, type FormFields } from '../../../../components/form/form';
import {
  CreateApiKeyDocument,
  type ApiKeyScope,
  type ListedApiKeyFragment,
  type MyApiKeysQuery,
} from '../../../../generated/graphql';
import { isRefusal } from '../../../../lib/refusal';
import { request } from '../../../../lib/request';
import { useLanguage } from '../../../../lib/use-language';

const SCOPES = ['PUBLIC', 'ORGANISATION'] as const satisfies readonly ApiKeyScope[];

interface MakeKeyProps {
  readonly rules: Pick<MyApiKeysQuery['myApiKeys']['rules'], 'longestName' | 'termsInDays'>;
  readonly onMade: (key: ListedApiKeyFragment, token: string) => void;
}

export function MakeKey({ rules: { longestName, termsInDays }, onMade }: MakeKeyProps) {
  const { t } = useTranslation('apiKeys');
  const { localized } = useLanguage();
  const [count, setCount] = useState(0);

  const make = async ({ name = '', scope, days }: FormFields) => {
    const input = { name, scope: SCOPES.find((known) => known === scope) ?? 'PUBLIC', days: Number(days) };
    const { createApiKey: answer } = await request(CreateApiKeyDocument, { input });
    if (isRefusal(answer)) return { field: answer.field, message: localized(answer.message) };
    onMade(answer.key, answer.token);
    setCount(count + 1);
    return null;
  };
  return (
    <Form key={count} submitLabel={t('make.submit')} submit={make} variant="default">
      <TextField
        name="name"
        label={t('make.name')}
        description={t('make.nameHint')}
        autoComplete="off"
        maxLength={longestName}
      />
      <SelectField
        name="scope"
        label={t('make.scope')}
        initial="PUBLIC"
        choices={SCOPES.map((scope) => ({ value: scope, label: t(`scopes.${scope}`) }))}
      />
      <SelectField
        name="days"
        label={t('make.term')}
        initial={String(termsInDays.at(0))}
        choices={termsInDays.map((days) => ({ value: String(days), label: t('make.days', { days }) }))}
      />
    </Form>
  );
}
