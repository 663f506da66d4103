import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneNote } from '../../../../components/done-note';
import { FileDrop } from '../../../../components/file-drop';
import { Form } from '../../../../components/form/form';
import { Section } from '../../../../components/section';
import { StampInvoiceDocument, type CharterStatus, type MemberRole } from '../../../../generated/graphql';
import { isRefusal } from '../../../../lib/refusal';
import { request } from '../../../../lib/request';
import type { UploadedFile } from '../../../../lib/upload-file';
import { useLanguage } from '../../../../lib/use-language';
import classes from './my-charter.module.css';

interface StampInvoiceProps {
  readonly status: CharterStatus;
  readonly role: MemberRole;
  readonly company: string;
}

interface Stamped {
  readonly name: string;
  readonly path: string;
}

/** One invoice in, the same invoice with the badge out. */
export function StampInvoice({ status, role, company }: StampInvoiceProps) {
  const { t } = useTranslation('myCharter');
  const [stamped, setStamped] = useState<Stamped | null>(null);
  return (
    <Section title={t('stamp.title')} lead={t('stamp.lead', { company })}>
      {role === 'VIEWER' && <p>{t('stamp.viewer')}</p>}
      {role !== 'VIEWER' && status === 'SUSPENDED' && <p>{t('stamp.notNow')}</p>}
      {role !== 'VIEWER' && status !== 'SUSPENDED' && !stamped && <InvoiceForm onStamped={setStamped} />}
      {stamped && (
        <div className={classes.stamped}>
          <DoneNote>{t('stamp.done')}</DoneNote>
          <Group gap="sm">
            <Button component="a" href={stamped.path} download={stamped.name} autoFocus>
              {t('stamp.download', { name: stamped.name })}
            </Button>
            <Button variant="subtle" onClick={() => setStamped(null)}>
              {t('stamp.another')}
            </Button>
          </Group>
        </div>
      )}
    </Section>
  );
}

function InvoiceForm({ onStamped }: { onStamped: (stamped: Stamped) => void }) {
  const { t } = useTranslation('myCharter');
  const { localized } = useLanguage();
  const [file, setFile] = useState<UploadedFile | null>(null);
  const stamp = async () => {
    if (!file) return { field: 'fileIds', message: t('stamp.missing') };
    const { stampInvoice: answer } = await request(StampInvoiceDocument, { fileId: file.id });
    if (isRefusal(answer)) return { field: 'fileIds', message: localized(answer.message) };
    onStamped({ name: file.name, path: answer.path });
    return null;
  };
  return (
    <Form submitLabel={t('stamp.submit')} submit={stamp}>
      <FileDrop label={t('stamp.file')} purpose="INVOICE" onChange={([chosen]) => setFile(chosen ?? null)} />
    </Form>
  );
}
