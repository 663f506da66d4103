import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { MemberScreen } from '../../../components/member-screen';
import { Message } from '../../../components/message';
import { RequestFailure } from '../../../components/request-failure';
import { StatusTag } from '../../../components/status-tag';
import type { ImportStateFragment } from '../../../generated/graphql';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useViewer } from '../../../lib/viewer';
import { TONES } from '../import-tones';
import { useImport } from '../operations/use-import';
import { ImportFailed } from './import-failed';
import { ImportResult } from './import-result';
import { MapColumns } from './map-columns';
import { Preview } from './preview';
import { UndoImport } from './undo-import';
import { WorkUnderWay } from './work-under-way';

/** One import, at whatever stage it is. */
export function ImportScreen() {
  const { t } = useTranslation('imports');
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const { ledger, failed, refresh } = useImport(id);
  const mayAct = useViewer().viewer?.membership?.role !== 'VIEWER';
  const back = <Link to={screenPath(language, '/imports')}>{t('back')}</Link>;
  if (failed) return <RequestFailure error={failed.error} retry={failed.retry} />;
  if (ledger === undefined) return <Skeleton height={320} radius="md" aria-label={t('loading')} />;
  if (ledger === null)
    return (
      <Message title={t('unknown.title')} body={t('unknown.body')}>
        <Button component={Link} to={screenPath(language, '/imports')}>
          {t('back')}
        </Button>
      </Message>
    );
  return (
    <MemberScreen title={ledger.fileName} above={back}>
      <p>
        <StatusTag tone={TONES[ledger.status]}>{t(`status.${ledger.status}`)}</StatusTag>{' '}
        {ledger.format && t(`format.${ledger.format}`)}
      </p>
      <Stage ledger={ledger} refresh={refresh} />
      {mayAct && ledger.canUndo && <UndoImport ledger={ledger} refresh={refresh} />}
    </MemberScreen>
  );
}

export interface StageProps {
  readonly ledger: ImportStateFragment;
  readonly refresh: () => void;
}

function Stage(props: StageProps) {
  switch (props.ledger.status) {
    case 'READING':
    case 'IMPORTING':
    case 'UNDOING':
      return <WorkUnderWay {...props} />;
    case 'NEEDS_MAPPING':
      return <MapColumns {...props} />;
    case 'PREVIEW':
      return <Preview {...props} />;
    case 'FAILED':
      return <ImportFailed {...props} />;
    case 'DONE':
    case 'UNDONE':
      return <ImportResult {...props} />;
  }
}
