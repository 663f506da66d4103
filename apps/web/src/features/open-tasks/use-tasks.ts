import { useTranslation } from 'react-i18next';
import type { LedgerImportStatus, MemberRole, OpenTasksQuery } from '../../generated/graphql';
import { daysLeft } from '../../lib/days-left';
import { formatDay } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { charterTasks } from './charter-tasks';
import { claimStep } from './claim-step';

export interface Task {
  readonly title: string;
  readonly detail: string | null;
  /** Of the screen where it is done, in English. */
  readonly path: string;
}

const UNCONFIRMED: readonly LedgerImportStatus[] = ['NEEDS_MAPPING', 'PREVIEW'];

/** What waits for a member, the most urgent first, in the language of the screen. */
export function useTasks(company: string, role: MemberRole): (data: OpenTasksQuery) => Task[] {
  const { t } = useTranslation('openTasks');
  const { language, localized } = useLanguage();

  const timeLeft = (until: string | null) => {
    const days = until === null ? null : daysLeft(until);
    if (days === null) return t('notice.over');
    return days === 0 ? t('notice.today') : t('notice.days', { count: days });
  };
  return ({ notices, waiting, imports, myClaims, myCharter, myCharterReviews }) => {
    const asked = role === 'OWNER' ? charterTasks(myCharter.membership, myCharterReviews) : [];
    const ofCharter = asked.map(({ kind, day, path }) => ({
      title: t(`charter.${kind}.title`),
      detail: t(`charter.${kind}.detail`, { day: formatDay(day, language) }),
      path,
    }));
    const step = claimStep(myClaims);
    const unconfirmed = imports.edges.filter(({ node }) => UNCONFIRMED.includes(node.status));
    const unheard = waiting.edges.filter(({ node }) => node.isNegative);
    return [
      ...notices.edges.map(({ node }) => ({
        title: t('notice.title', { supplier: node.supplier.name ?? t('notice.supplier') }),
        detail: timeLeft(node.replyUntil),
        path: `/ratings/${node.id}`,
      })),
      ...(notices.pageInfo.hasNextPage
        ? [{ title: t('more.notices'), detail: null, path: '/our-ratings' }]
        : []),
      ...(step
        ? [
            {
              title: t(`claim.${step}.title`, { company }),
              detail: t(`claim.${step}.detail`, { company }),
              path: '/account/company',
            },
          ]
        : []),
      ...ofCharter,
      ...unconfirmed.map(({ node }) => ({
        title: t('import.title', { file: node.fileName }),
        detail: t('import.detail'),
        path: `/imports/${node.id}`,
      })),
      ...unheard.map(({ node }) => ({
        title: t('contact.title', { client: node.client?.name ?? t('contact.client') }),
        detail: node.publication.reason && localized(node.publication.reason),
        path: `/ratings/${node.id}`,
      })),
      ...(waiting.pageInfo.hasNextPage ? [{ title: t('more.ratings'), detail: null, path: '/clients' }] : []),
    ];
  };
}
