import { useTranslation } from 'react-i18next';
import { MemberScreen } from '../../../components/member-screen';
import { Section } from '../../../components/section';
import { criteriaToParams, type RegisterCriteria } from '../register-criteria';
import { RegisterFilters } from './register-filters';
import { RegisterList } from './register-list';
import classes from './register.module.css';

interface RegisterScreenProps {
  readonly criteria: RegisterCriteria;
  readonly onChange: (changed: Partial<RegisterCriteria>) => void;
}

/** Who signed, who left, who was removed: for everybody, and as open data. */
export function RegisterScreen({ criteria, onChange }: RegisterScreenProps) {
  const { t } = useTranslation('register');
  return (
    <MemberScreen title={t('title')} lead={t('lead')}>
      <RegisterFilters criteria={criteria} onChange={onChange} />
      <RegisterList key={criteriaToParams(criteria).toString()} criteria={criteria} />
      <Section title={t('openData.title')}>
        <p>{t('openData.body')}</p>
        <ul className={classes.downloads}>
          {(['csv', 'json'] as const).map((format) => (
            <li key={format}>
              <a href={`/api/charter/register.${format}`} download>
                {format.toUpperCase()}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </MemberScreen>
  );
}
