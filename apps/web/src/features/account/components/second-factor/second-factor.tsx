import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneNote } from '../../../../components/done-note';
import { Section } from '../../../../components/section';
import { StatusTag } from '../../../../components/status-tag';
import { useViewer, type Viewer } from '../../../../lib/viewer';
import { AskPassword } from './ask-password';
import { BackupCodes } from './backup-codes';
import { ScanCode } from './scan-code';

interface Enrolment {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

type Step =
  | { readonly at: 'REST' }
  | { readonly at: 'PASSWORD'; readonly for: 'ENABLE' | 'NEW_CODES' | 'DISABLE' }
  | { readonly at: 'SCAN'; readonly enrolment: Enrolment }
  | { readonly at: 'CODES'; readonly codes: readonly string[] };

const REST: Step = { at: 'REST' };

/** On only once a first code has shown that the application works; the backup codes are shown once, then. */
export function SecondFactor({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('account');
  const { refresh } = useViewer();
  const [step, setStep] = useState<Step>(REST);
  const isOn = viewer.hasSecondFactor;
  const rest = () => setStep(REST);
  return (
    <Section title={t('factor.title')} lead={t('factor.lead')}>
      <p>
        <StatusTag tone={isOn ? 'good' : 'neutral'}>{t(isOn ? 'factor.on' : 'factor.off')}</StatusTag>
      </p>
      {step.at === 'REST' && !isOn && (
        <Button mt="1rem" onClick={() => setStep({ at: 'PASSWORD', for: 'ENABLE' })}>
          {t('factor.enable')}
        </Button>
      )}
      {step.at === 'REST' && isOn && (
        <Group mt="1rem">
          <Button variant="default" onClick={() => setStep({ at: 'PASSWORD', for: 'NEW_CODES' })}>
            {t('factor.newCodes')}
          </Button>
          <Button variant="default" onClick={() => setStep({ at: 'PASSWORD', for: 'DISABLE' })}>
            {t('factor.disable')}
          </Button>
        </Group>
      )}
      {step.at === 'PASSWORD' && step.for === 'ENABLE' && (
        <AskPassword<Enrolment>
          path="/two-factor/enable"
          email={viewer.email}
          onDone={(enrolment) => setStep({ at: 'SCAN', enrolment })}
          onCancel={rest}
        />
      )}
      {step.at === 'PASSWORD' && step.for === 'NEW_CODES' && (
        <AskPassword<Pick<Enrolment, 'backupCodes'>>
          path="/two-factor/generate-backup-codes"
          email={viewer.email}
          onDone={({ backupCodes }) => setStep({ at: 'CODES', codes: backupCodes })}
          onCancel={rest}
        />
      )}
      {step.at === 'PASSWORD' && step.for === 'DISABLE' && (
        <AskPassword
          path="/two-factor/disable"
          email={viewer.email}
          onDone={() => void refresh().then(rest)}
          onCancel={rest}
        />
      )}
      {step.at === 'SCAN' && (
        <ScanCode
          uri={step.enrolment.totpURI}
          onCancel={rest}
          onDone={() => {
            void refresh();
            setStep({ at: 'CODES', codes: step.enrolment.backupCodes });
          }}
        />
      )}
      {step.at === 'CODES' && (
        <>
          <DoneNote>{t('factor.ready')}</DoneNote>
          <BackupCodes codes={step.codes} onKept={rest} />
        </>
      )}
    </Section>
  );
}
