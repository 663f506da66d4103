import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import { DeleteAccount } from './delete-account';

/** Right of access and right to be forgotten, without writing to anybody. */
export function MyData() {
  const { t } = useTranslation('account');
  const [isDeleting, setDeleting] = useState(false);
  return (
    <Section title={t('data.title')} lead={t('data.lead')}>
      <Group>
        <Button component="a" href="/api/my-data" download variant="default">
          {t('data.export')}
        </Button>
        <Button variant="default" onClick={() => setDeleting(true)}>
          {t('data.delete')}
        </Button>
      </Group>
      {isDeleting && <DeleteAccount onCancel={() => setDeleting(false)} />}
    </Section>
  );
}
