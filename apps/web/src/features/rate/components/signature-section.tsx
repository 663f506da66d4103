import { Radio } from '@mantine/core';
import '@mantine/core/styles/InlineInput.layer.css';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import { useViewer } from '../../../lib/viewer';
import classes from './form.module.css';

interface SignatureSectionProps {
  readonly isSigned: boolean;
  readonly onChange: (isSigned: boolean) => void;
}

/** The client always knows who speaks; whether the public does is the supplier's choice. */
export function SignatureSection({ isSigned, onChange }: SignatureSectionProps) {
  const { t } = useTranslation('rate');
  const membership = useViewer().viewer?.membership;
  const name = membership?.companyName ?? membership?.companyId ?? '';
  return (
    <Section title={t('signature.title')} lead={t('signature.lead')}>
      <Radio.Group
        aria-label={t('signature.title')}
        value={isSigned ? 'signed' : 'sector'}
        onChange={(value) => onChange(value === 'signed')}
      >
        <div className={classes.choices}>
          <Radio value="sector" label={t('signature.sector')} description={t('signature.sectorHint')} />
          <Radio
            value="signed"
            label={t('signature.signed', { name })}
            description={t('signature.signedHint')}
          />
        </div>
      </Radio.Group>
    </Section>
  );
}
