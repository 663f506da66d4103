import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CardCell, CardRow, CardTable, CardTitle, TableSurface } from '../../../components/card-table';
import { CharterStatusTag } from '../../../components/charter-words/charter-status-tag';
import { CharterTierTag } from '../../../components/charter-words/charter-tier-tag';
import { DayOfText, DayText } from '../../../components/day-text';
import { Message } from '../../../components/message';
import { Detail } from '../../../components/note';
import { LoadingBlock } from '../../../components/loading-block';
import { RequestFailure } from '../../../components/request-failure';
import { CharterRegisterDocument, type RegisterLineFragment } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { spacedNumber } from '../../../lib/company-number';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { usePages } from '../../../lib/use-pages';
import { criteriaToParams, filterOf, type RegisterCriteria } from '../register-criteria';

const COLUMNS = ['company', 'tier', 'status', 'signedAt', 'termEndsOn'] as const;

/** Give it a `key` made of the criteria: another search starts from an empty list. */
export function RegisterList({ criteria }: { criteria: RegisterCriteria }) {
  const { t } = useTranslation('register');
  const { nodes, page, loadMore } = usePages(
    CharterRegisterDocument,
    filterOf(criteria),
    (data) => data.charterRegister,
  );
  const isLoading = page.status === 'LOADING';
  if (page.status === 'READY' && nodes.length === 0) {
    const why = criteriaToParams(criteria).size > 0 ? 'noMatch' : 'empty';
    return <Message level={2} title={t(`${why}.title`)} body={t(`${why}.body`)} />;
  }
  return (
    <div aria-busy={isLoading}>
      {nodes.length > 0 && (
        <TableSurface>
          <CardTable caption={t('caption')} columns={COLUMNS.map((column) => t(`columns.${column}`))}>
            {nodes.map((entry) => (
              <SignatoryRow key={entry.id} entry={entry} />
            ))}
          </CardTable>
        </TableSurface>
      )}
      {isLoading &&
        (nodes.length === 0 ? (
          <LoadingBlock label={t('loading')} height={320} />
        ) : (
          <Loader aria-label={t('loading')} />
        ))}
      {page.status === 'FAILED' && <RequestFailure level={2} error={page.error} retry={page.retry} />}
      {loadMore && (
        <Button variant="default" mt="lg" onClick={loadMore}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

function SignatoryRow({ entry }: { entry: RegisterLineFragment }) {
  const { t } = useTranslation('register');
  const { language, localized } = useLanguage();
  const { company, tier, status, signedAt, termEndsOn } = entry;
  const activity = company.activity?.label && localized(company.activity.label);
  return (
    <CardRow>
      <CardTitle>
        <Link to={screenPath(language, `/register/${company.id}`)}>{companyName(company, t('hidden'))}</Link>
        <Detail>
          {[spacedNumber(company.country, company.number), activity].filter(Boolean).join(' · ')}
        </Detail>
      </CardTitle>
      <CardCell label={t('columns.tier')}>
        <CharterTierTag tier={tier} />
      </CardCell>
      <CardCell label={t('columns.status')}>
        <CharterStatusTag status={status} />
      </CardCell>
      <CardCell label={t('columns.signedAt')}>
        <DayOfText at={signedAt} />
      </CardCell>
      <CardCell label={t('columns.termEndsOn')}>
        <DayText day={termEndsOn} />
      </CardCell>
    </CardRow>
  );
}
