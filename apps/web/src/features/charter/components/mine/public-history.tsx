import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section';
import type { MyMembershipFragment } from '../../../../generated/graphql';
import { CharterSteps } from '../../../../components/charter-words/charter-steps';

/** What happened to the commitment, as everybody may read it. */
export function PublicHistory({ steps }: Pick<MyMembershipFragment, 'steps'>) {
  const { t } = useTranslation('myCharter');
  return (
    <Section title={t('history.title')} lead={t('history.lead')}>
      <CharterSteps steps={steps} />
    </Section>
  );
}
