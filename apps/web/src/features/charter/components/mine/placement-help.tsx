import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../../components/disclosure';
import { Note } from '../../../../components/note';
import { Section } from '../../../../components/section';
import classes from './my-charter.module.css';

const TOOLS = ['word', 'pennylane', 'sage', 'evoliz', 'odoo', 'quickbooks', 'xero', 'other'] as const;

/** Where invoicing tools take an image. What could not be checked in a tool's own documentation is not said. */
export function PlacementHelp() {
  const { t } = useTranslation('myCharter');
  return (
    <Section title={t('place.title')} lead={t('place.lead')}>
      <ul className={classes.tools}>
        {TOOLS.map((tool) => (
          <li key={tool}>
            <Disclosure summary={t(`place.tools.${tool}.name`)}>
              <p>{t(`place.tools.${tool}.body`)}</p>
            </Disclosure>
          </li>
        ))}
      </ul>
      <Note>{t('place.rule')}</Note>
    </Section>
  );
}
