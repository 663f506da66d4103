import { Button, Skeleton, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../../components/message';
import { PunctualitySentence } from '../../../components/rating-words/punctuality-sentence';
import { RecordPayment } from '../../../components/record-payment';
import { RequestFailure } from '../../../components/request-failure';
import { Section } from '../../../components/section';
import { ToldInvoices } from '../../../components/told-invoices';
import { companyName } from '../../../lib/company-name';
import { reportPath, screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useViewer } from '../../../lib/viewer';
import { useOneClient } from '../operations/use-one-client';
import { payableOf, toldExperiences } from '../told-experiences';
import classes from './clients.module.css';
import { OurRatings } from './our-ratings';

/** One client: each invoice that we told, payments to record, and our ratings of it. */
export function ClientScreen({ companyId }: { companyId: string }) {
  const { t } = useTranslation(['clients', 'ratings', 'common']);
  const { language } = useLanguage();
  const { known, failed, refresh, loadMore } = useOneClient(companyId);
  const mayWrite = useViewer().viewer?.membership?.role !== 'VIEWER';
  if (failed) return <RequestFailure error={failed} retry={refresh} />;
  if (!known) return <Skeleton height={480} radius="md" aria-label={t('loading')} />;
  const { client, ratings } = known;
  if (ratings.length === 0)
    return (
      <Message title={t('unknown.title')} body={t('unknown.body')}>
        <title>{`${t('unknown.title')} · goodpayer`}</title>
        <Button
          component={Link}
          to={`${screenPath(language, '/rate')}?number=${encodeURIComponent(companyId)}`}
        >
          {t('rate')}
        </Button>
        <Button component={Link} to={screenPath(language, '/clients')} variant="default">
          {t('back')}
        </Button>
      </Message>
    );
  const name = companyName(ratings[0]?.client, t('ratings:client'));
  const experiences = toldExperiences(ratings);
  const payable = payableOf(ratings);
  return (
    <>
      <title>{`${name} · goodpayer`}</title>
      <p>
        <Link to={screenPath(language, '/clients')}>{t('back')}</Link>
      </p>
      <div className={classes.head}>
        <div>
          <Title order={1}>{name}</Title>
          {client && (
            <p className={classes.lead}>
              <PunctualitySentence punctuality={client.punctuality} />
            </p>
          )}
        </div>
        <div className={classes.actions}>
          {mayWrite && (
            <Button component={Link} to={`${screenPath(language, '/rate')}?number=${companyId}`}>
              {t('rateAgain')}
            </Button>
          )}
          <Button component={Link} to={reportPath(language, companyId)} variant="default">
            {t('report')}
          </Button>
        </div>
      </div>
      <div className={classes.sections}>
        <Section title={t('experiences.title')} lead={t('experiences.lead')}>
          {experiences.length === 0 ? (
            <p>{t('experiences.none')}</p>
          ) : (
            <ToldInvoices
              experiences={experiences}
              actionOf={
                payable.size > 0 && mayWrite
                  ? (experience) =>
                      payable.has(experience.id) && (
                        <RecordPayment experience={experience} onRecorded={refresh} />
                      )
                  : undefined
              }
            />
          )}
        </Section>
        <OurRatings ratings={ratings} loadMore={loadMore} />
      </div>
    </>
  );
}
