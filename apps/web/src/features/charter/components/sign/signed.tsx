import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../../../components/section';
import { formatDay } from '../../../../lib/format';
import { screenPath } from '../../../../lib/paths';
import { useLanguage } from '../../../../lib/use-language';
import { CertificateLink } from '../certificate-link';
import type { SignedMembership } from './signature-flow';

interface SignedProps {
  readonly membership: SignedMembership;
  readonly company: string;
}

export function Signed({ membership, company }: SignedProps) {
  const { t } = useTranslation('signCharter');
  const { language } = useLanguage();
  const latest = membership.signatures.at(-1);
  return (
    <Section title={t('done.title')}>
      <p>{t('done.body', { company, day: formatDay(membership.termEndsOn, language) })}</p>
      <Group gap="sm" mt="lg">
        <Button component={Link} to={screenPath(language, '/account/charter')}>
          {t('done.mine')}
        </Button>
        {latest && <CertificateLink signatureId={latest.id}>{t('done.certificate')}</CertificateLink>}
      </Group>
    </Section>
  );
}
