import { useTranslation } from 'react-i18next';
import { MemberScreen } from '../../../components/member-screen';
import { useViewer } from '../../../lib/viewer';
import { ExportHelp } from './export-help';
import { PastImports } from './past-imports';
import { StartImport } from './start-import';

/** Hand in a ledger, and what became of the ones before. */
export function ImportsScreen() {
  const { t } = useTranslation('imports');
  const { viewer } = useViewer();
  const mayImport = viewer?.membership?.role !== 'VIEWER';
  return (
    <MemberScreen title={t('title')} lead={t('lead')}>
      {mayImport && <StartImport />}
      <ExportHelp />
      <PastImports />
    </MemberScreen>
  );
}
