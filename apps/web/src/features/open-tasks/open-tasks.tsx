import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RequestFailure } from '../../components/request-failure';
import { Section } from '../../components/section';
import { OpenTasksDocument, type MemberRole } from '../../generated/graphql';
import { useOperation } from '../../lib/use-operation';
import type { Viewer } from '../../lib/viewer';
import { TaskList } from './task-list';
import { useTasks } from './use-tasks';

/** What waits for a signed-in person. */
export function OpenTasks({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('openTasks');
  const { membership } = viewer;
  const step = { title: t('organisation.title'), detail: t('organisation.detail') };
  return (
    <Section title={t('title')}>
      {membership ? (
        <MemberTasks
          key={membership.organisationId}
          company={membership.companyName ?? membership.companyId}
          role={membership.role}
        />
      ) : (
        <TaskList tasks={[{ ...step, path: '/account/organisation' }]} />
      )}
    </Section>
  );
}

function MemberTasks({ company, role }: { company: string; role: MemberRole }) {
  const { t } = useTranslation('openTasks');
  const answer = useOperation(OpenTasksDocument, {});
  const tasksOf = useTasks(company, role);
  if (answer.status === 'LOADING') return <Loader aria-label={t('loading')} />;
  if (answer.status === 'FAILED')
    return <RequestFailure level={2} error={answer.error} retry={answer.retry} />;
  const tasks = tasksOf(answer.data);
  return tasks.length > 0 ? <TaskList tasks={tasks} /> : <p>{t('nothing')}</p>;
}
