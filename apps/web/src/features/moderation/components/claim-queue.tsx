import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CardCell, CardRow, CardTable, CardTitle } from '../../../components/card-table';
import { DayOfText } from '../../../components/day-text';
import { ClaimQueueDocument } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { usePages } from '../../../lib/use-pages';
import { QueuePages } from './queue-pages';

/** Proofs and challenges of companies, the longest waiting first. */
export function ClaimQueue() {
  const { t } = useTranslation('moderation');
  const { language } = useLanguage();
  const pages = usePages(ClaimQueueDocument, {}, (data) => data.claimQueue);
  const columns = [t('claims.company'), t('claims.what'), t('claims.since')];
  return (
    <QueuePages pages={pages} emptyBody={t('empty.claims')}>
      <CardTable caption={t('claims.caption')} columns={columns}>
        {pages.nodes.map(({ id, company, proof, challengesClaimId, transferNotBefore, requestedAt }) => (
          <CardRow key={id}>
            <CardTitle>
              <Link to={screenPath(language, `/moderation/claims/${id}`)}>
                {companyName(company, t('claims.unknown'))}
              </Link>
            </CardTitle>
            <CardCell label={columns[1]}>
              {t(
                challengesClaimId
                  ? transferNotBefore
                    ? 'claims.transfer'
                    : 'claims.challenge'
                  : `proofs.${proof}`,
              )}
            </CardCell>
            <CardCell label={columns[2]}>
              <DayOfText at={requestedAt} />
            </CardCell>
          </CardRow>
        ))}
      </CardTable>
    </QueuePages>
  );
}
