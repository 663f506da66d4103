import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CardCell, CardRow, CardTable, CardTitle } from '../../../components/card-table';
import { DayOfText } from '../../../components/day-text';
import { Message } from '../../../components/message';
import { RequestFailure } from '../../../components/request-failure';
import { ClaimQueueDocument } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { usePages } from '../../../lib/use-pages';

/** Proofs and challenges of companies, the longest waiting first. */
export function ClaimQueue() {
  const { t } = useTranslation('moderation');
  const { language } = useLanguage();
  const { nodes, page, loadMore } = usePages(ClaimQueueDocument, {}, (data) => data.claimQueue);
  const columns = [t('claims.company'), t('claims.what'), t('claims.since')];
  if (page.status === 'FAILED') return <RequestFailure level={2} error={page.error} retry={page.retry} />;
  if (page.status === 'READY' && nodes.length === 0)
    return <Message level={2} title={t('empty.title')} body={t('empty.claims')} />;
  return (
    <div aria-busy={page.status === 'LOADING'}>
      {nodes.length > 0 && (
        <CardTable caption={t('claims.caption')} columns={columns}>
          {nodes.map(({ id, company, proof, challengesClaimId, transferNotBefore, requestedAt }) => (
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
      )}
      {page.status === 'LOADING' && <Loader aria-label={t('loading')} />}
      {loadMore && (
        <Button variant="default" mt="md" onClick={loadMore}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}
