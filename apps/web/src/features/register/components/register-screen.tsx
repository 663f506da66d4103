import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MemberScreen } from '../../../components/member-screen';
import { Section } from '../../../components/section';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { criteriaToParams, type RegisterCriteria } from '../register-criteria';
import { RegisterFilters } from './register-filters';
import { RegisterList } from './register-list';

interface RegisterScreenProps {
  readonly criteria: RegisterCriteria;
  readonly onChange: (changed: Partial<RegisterCriteria>) => void;
}

/** Who signed, who left, who was removed: for everybody, and as open data. */
export function RegisterScreen({ criteria, onChange }: RegisterScreenProps) {
  const { t } = useTranslation('register');
  const { language } = useLanguage();
  return (
    <MemberScreen title={t('title')} lead={t('lead')}>
      <Group gap="0.5rem 1.25rem">
        <Link to={screenPath(language, '/charter')}>{t('charter')}</Link>
        <Link to={screenPath(language, '/verify')}>{t('verify')}</Link>
      </Group>
      <RegisterFilters criteria={criteria} onChange={onChange} />
      <RegisterList key={criteriaToParams(criteria).toString()} criteria={criteria} />
      <Section title={t('openData.title')}>
        <p>{t('openData.body')}</p>
        <Group component="ul" gap="sm" mt="sm">
          {(['csv', 'json'] as const).map((format) => (
            <li key={format}>
              <Button
                component="a"
                variant="default"
                href={`/api/charter/register.${format}`}
                download
                aria-label={t('openData.download', { format: format.toUpperCase() })}
              >
                {format.toUpperCase()}
              </Button>
            </li>
          ))}
        </Group>
      </Section>
    </MemberScreen>
  );
}
