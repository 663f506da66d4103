import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CardCell, CardRow, CardTable, CardTitle } from '../../../components/card-table';
import { DayOfText } from '../../../components/day-text';
import { RatingStatusTag } from '../../../components/rating-status-tag';
import { StatusTag } from '../../../components/status-tag';
import {
  ModerationQueueDocument,
  type ModerationKind,
  type QueuedCaseFragment,
} from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { usePages } from '../../../lib/use-pages';
import { DueText } from './due-text';
import classes from './moderation.module.css';
import { QueuePages } from './queue-pages';

/** Give it the kind as `key`: pages of two queues never mix. */
export function CaseQueue({ kind }: { kind: ModerationKind | null }) {
  const { t } = useTranslation('moderation');
  const pages = usePages(ModerationQueueDocument, { kind }, (data) => data.moderationQueue);
  const columns = [t('queue.case'), t('queue.kind'), t('queue.age'), t('queue.due'), t('queue.signs')];
  return (
    <QueuePages pages={pages} emptyBody={t('empty.body')}>
      <CardTable caption={t('queue.caption')} columns={columns}>
        {pages.nodes.map((found) => (
          <CaseRow key={found.id} found={found} />
        ))}
      </CardTable>
    </QueuePages>
  );
}

function CaseRow({ found }: { found: QueuedCaseFragment }) {
  const { t } = useTranslation(['moderation', 'ratings']);
  const { language } = useLanguage();
  const { rating, signs, flags } = found;
  const told = [
    ...new Set([
      ...signs.map(({ kind }) => t(`signs.${kind}`)),
      ...flags.map(({ reason }) => t(`flags.${reason}`)),
    ]),
  ];
  return (
    <CardRow>
      <CardTitle>
        <Link to={screenPath(language, `/moderation/${found.id}`)}>
          {t('queue.title', {
            client: companyName(rating.client, t('ratings:client')),
            supplier: rating.supplier.name ?? t('ratings:supplier'),
          })}
        </Link>
        {found.exclusion && <span className={classes.detail}>{t('queue.excluded')}</span>}
      </CardTitle>
      <CardCell label={t('queue.kind')}>
        <span className={classes.tags}>
          <StatusTag tone="neutral">{t(`kinds.${found.kind}`)}</StatusTag>
          <RatingStatusTag status={rating.status} />
        </span>
      </CardCell>
      <CardCell label={t('queue.age')}>
        <DayOfText at={found.openedAt} />
      </CardCell>
      <CardCell label={t('queue.due')}>
        <DueText day={found.dueOn} />
      </CardCell>
      <CardCell label={t('queue.signs')}>{told.length > 0 ? told.join(', ') : t('queue.noSigns')}</CardCell>
    </CardRow>
  );
}
