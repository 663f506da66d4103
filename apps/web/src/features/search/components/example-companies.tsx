import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { reportPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useExampleCompanies } from '../operations/example-companies';
import classes from './example-companies.module.css';

export function ExampleCompanies() {
  const { t } = useTranslation('search');
  const { language } = useLanguage();
  const companies = useExampleCompanies();
  return (
    <div className={classes.examples}>
      {companies.length > 0 && (
        <>
          <span>{t('examples')}</span>
          <ul>
            {companies.map((company) => (
              <li key={company.id}>
                <Link to={reportPath(language, company.id)}>{company.name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
