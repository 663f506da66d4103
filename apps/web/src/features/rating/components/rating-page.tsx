import { Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SupplierName } from '../../../components/rating-words/supplier-name';
import { TierLegend } from '../../../components/rating-words/tier-legend';
import { TierTag } from '../../../components/rating-words/tier-tag';
import { RatingStatusTag } from '../../../components/rating-status-tag';
import { Section } from '../../../components/section';
import { StepsList } from '../../../components/steps-list';
import type { OneRatingQuery, RatingDetailFragment } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { Actions } from './actions';
import { DecisionsSection } from './decisions-section';
import { DisputeSection } from './dispute-section';
import { EvidenceSection } from './evidence-section';
import { PublicationNote } from './publication-note';
import classes from './rating.module.css';
import { ToldSection } from './told-section';

interface RatingPageProps {
  readonly rating: RatingDetailFragment;
  readonly rules: OneRatingQuery['ratingRules'];
  /** Asks for the rating anew. */
  readonly onChanged: () => void;
}

/** All that this reader may see of a rating, and do with it. */
export function RatingPage({ rating, rules, onChanged }: RatingPageProps) {
  const { t } = useTranslation(['rating', 'ratings', 'signedIn']);
  const { language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState<string | null>(null);
  const { side, status, tier, supplier, reply } = rating;
  const client = companyName(rating.client, t('ratings:client'));
  const title = t(`title.${side}`, { client, supplier: supplier.name ?? t('ratings:supplier') });
  const finish = (message: string) => {
    setDone(message);
    heading.current?.focus();
    onChanged();
  };
  return (
    <>
      <title>{`${title} · goodpayer`}</title>
      {side !== 'MODERATOR' && (
        <p>
          <Link to={screenPath(language, side === 'AUTHOR' ? '/clients' : '/our-ratings')}>
            {t(`back.${side}`)}
          </Link>
        </p>
      )}
      <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
        {title}
      </Title>
      <p className={classes.tags}>
        <RatingStatusTag status={status} />
        <TierTag tier={tier} />
        {side !== 'AUTHOR' && (
          <span className={classes.supplier}>
            <SupplierName supplier={{ ...supplier, name: null }} />
          </span>
        )}
      </p>
      <p role="status" className={classes.done}>
        {done}
      </p>
      <PublicationNote rating={rating} />
      <div className={classes.columns}>
        <div className={classes.aside}>
          <Actions rating={rating} rules={rules} onDone={finish} />
        </div>
        <div className={classes.main}>
          <ToldSection rating={rating} onChanged={onChanged} />
          {reply && (
            <Section title={t('reply.title')}>
              <blockquote className={classes.words}>{reply.text}</blockquote>
            </Section>
          )}
          <DisputeSection dispute={rating.dispute} />
          <DecisionsSection decisions={rating.decisions} />
          <EvidenceSection evidence={rating.evidence} side={side} />
        </div>
        <div className={classes.history}>
          {rating.steps.length > 0 && (
            <Section title={t('steps')}>
              <StepsList steps={rating.steps} />
            </Section>
          )}
          <div className={classes.legend}>
            <TierLegend />
          </div>
        </div>
      </div>
    </>
  );
}
