import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyPicker, type PickedCompany } from '../../../components/company-picker';
import { Form } from '../../../components/form/form';
import { Section } from '../../../components/section';
import { CreateOrganisationDocument } from '../../../generated/graphql';
import { accountCall } from '../../../lib/account-call';
import { request } from '../../../lib/request';
import { isRefusal } from '../../../lib/refusal';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { useLanguage } from '../../../lib/use-language';
import { useViewer } from '../../../lib/viewer';

/** For which company one acts; that one may is proved apart. */
export function FoundOrganisation({ isFirst }: { isFirst: boolean }) {
  const { t } = useTranslation('organisation');
  const { localized } = useLanguage();
  const { refresh } = useViewer();
  const problemOf = useAccountProblem();
  const [company, setCompany] = useState<PickedCompany | null>(null);

  const found = async () => {
    if (!company) return { message: t('found.missing') };
    const { number, country } = company;
    const { createOrganisation: result } = await request(CreateOrganisationDocument, { number, country });
    if (isRefusal(result)) return { message: localized(result.message) };
    const { organisationId } = result;
    const switched = await accountCall('/organization/set-active', { organizationId: organisationId });
    await refresh();
    return switched.ok ? null : problemOf(switched.refusal);
  };
  const kind = isFirst ? 'first' : 'another';
  return (
    <Section title={t(`found.${kind}.title`)} lead={t(`found.${kind}.lead`)}>
      <Form submitLabel={t('found.submit')} submit={found}>
        <CompanyPicker
          label={t('found.company')}
          description={t('found.companyHint')}
          value={company}
          onChange={setCompany}
        />
      </Form>
    </Section>
  );
}
