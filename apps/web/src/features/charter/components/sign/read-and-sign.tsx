import { useTranslation } from 'react-i18next';
import { CheckField, TextField } from '../../../../components/form/fields';
import { Form, type FormFields } from '../../../../components/form/form';
import { Note } from '../../../../components/note';
import { Section } from '../../../../components/section';
import { SignCharterDocument, type CharterToSignQuery } from '../../../../generated/graphql';
import { isRefusal } from '../../../../lib/refusal';
import { request } from '../../../../lib/request';
import { useLanguage } from '../../../../lib/use-language';
import { useViewer } from '../../../../lib/viewer';
import { CharterText } from '../text/charter-text';
import type { SignedMembership, Signing } from './signature-flow';

interface ReadAndSignProps {
  /** Characters of the name, and of the role. */
  readonly longestName: number;
  readonly version: CharterToSignQuery['charter'];
  readonly onSigning: (signing: Signing) => void;
  /** The charter is signed already, e.g. in another window. */
  readonly onSigned: (membership: SignedMembership) => void;
}

/** The text to the letter, then who signs it and in which capacity. The hash of what was shown goes with the signature. */
export function ReadAndSign({ longestName, version, onSigning, onSigned }: ReadAndSignProps) {
  const { t } = useTranslation('signCharter');
  const { language, localized } = useLanguage();
  const { viewer } = useViewer();
  const sign = async ({ name = '', role = '', consents }: FormFields) => {
    const { id: versionId, contentHash } = version;
    const { signCharter: answer } = await request(SignCharterDocument, {
      input: {
        versionId,
        contentHash,
        language: language === 'fr' ? 'FR' : 'EN',
        name,
        role,
        consents: consents !== undefined,
      },
    });
    if (isRefusal(answer)) return { field: answer.field, message: localized(answer.message) };
    if (answer.__typename === 'CharterSigning') onSigning(answer);
    else onSigned(answer);
    return null;
  };
  return (
    <>
      <Note>{t('text.lead', { version: version.id })}</Note>
      <CharterText markdown={localized(version.text)} language={language} />
      <Section title={t('form.title')} lead={t('form.kept')}>
        <Form submitLabel={t('form.submit')} submit={sign}>
          <TextField
            name="name"
            label={t('form.name')}
            autoComplete="name"
            initial={viewer?.name}
            maxLength={longestName}
          />
          <TextField
            name="role"
            label={t('form.role')}
            description={t('form.roleHint')}
            maxLength={longestName}
          />
          <CheckField name="consents" label={localized(version.consent)} />
        </Form>
      </Section>
    </>
  );
}
