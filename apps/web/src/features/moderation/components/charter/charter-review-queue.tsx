import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CardCell, CardRow, CardTable, CardTitle } from '../../../../components/card-table';
import { ReviewStageTag } from '../../../../components/charter-review/review-stage-tag';
import { DayOfText } from '../../../../components/day-text';
import { CharterReviewQueueDocument } from '../../../../generated/graphql';
import { companyName } from '../../../../lib/company-name';
import { screenPath } from '../../../../lib/paths';
import { useLanguage } from '../../../../lib/use-language';
import { usePages } from '../../../../lib/use-pages';
import { DueText } from '../due-text';
import classes from '../moderation.module.css';
import { QueuePages } from '../queue-pages';

const NO_VARIABLES = {};

/** Breaches of the charter that wait for a decision, the soonest due first. */
export function CharterReviewQueue() {
  const { t } = useTranslation(['moderation', 'charterReview']);
  const { language } = useLanguage();
  const pages = usePages(CharterReviewQueueDocument, NO_VARIABLES, (data) => data.charterReviewQueue);
  const columns = [
    t('charter.company'),
    t('charter.commitment'),
    t('queue.kind'),
    t('queue.age'),
    t('queue.due'),
  ];
  return (
    <QueuePages pages={pages} emptyBody={t('empty.charter')}>
      <CardTable caption={t('charter.caption')} columns={columns}>
        {pages.nodes.map(({ id, company, commitment, stage, openedAt, dueOn, exclusion }) => (
          <CardRow key={id}>
            <CardTitle>
              <Link to={screenPath(language, `/moderation/charter/${id}`)}>
                {companyName(company, t('claims.unknown'))}
              </Link>
              {exclusion && <span className={classes.detail}>{t('queue.excluded')}</span>}
            </CardTitle>
            <CardCell label={columns[1]}>{t(`charterReview:commitment.${commitment}`)}</CardCell>
            <CardCell label={columns[2]}>
              <ReviewStageTag stage={stage} />
            </CardCell>
            <CardCell label={columns[3]}>
              <DayOfText at={openedAt} />
            </CardCell>
            <CardCell label={columns[4]}>{dueOn && <DueText day={dueOn} />}</CardCell>
          </CardRow>
        ))}
      </CardTable>
    </QueuePages>
  );
}
