import { Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FileDrop } from '../../../components/file-drop';
import { LongTextField } from '../../../components/form/fields';
import { Form, type FormFields, type FormProblem } from '../../../components/form/form';
import { MemberScreen } from '../../../components/member-screen';
import { Section } from '../../../components/section';
import {
  ReportCharterBreachDocument,
  type BreachSubjectQuery,
  type NamedCompanyFragment,
} from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { screenPath } from '../../../lib/paths';
import { isRefusal } from '../../../lib/refusal';
import { request } from '../../../lib/request';
import type { UploadedFile } from '../../../lib/upload-file';
import { useLanguage } from '../../../lib/use-language';
import { COMMITMENT, CommitmentField } from './commitment-field';
import { RatingFields } from './rating-fields';
import classes from './review.module.css';

interface ReportBreachFormProps {
  readonly subject: Pick<BreachSubjectQuery, 'charter' | 'charterRules' | 'myRatings'> & {
    readonly company: NamedCompanyFragment;
  };
  readonly onReported: (reviewId: string) => void;
}

/** What a breach is and is not, what will happen, then the form. */
export function ReportBreachForm({ subject, onReported }: ReportBreachFormProps) {
  const { t } = useTranslation('charterReview');
  const { language, localized } = useLanguage();
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const [ratingIds, setRatingIds] = useState<readonly string[]>([]);
  const { charter, charterRules: rules, company, myRatings } = subject;
  const name = companyName(company, '');
  const submit = async ({ [COMMITMENT]: chosen, text = '' }: FormFields): Promise<FormProblem | null> => {
    const commitment = charter.commitments.find(({ code }) => code === chosen)?.code;
    if (!commitment) return { field: COMMITMENT, message: t('report.missingCommitment') };
    const { country, number } = company;
    const fileIds = files.map(({ id }) => id);
    const input = { number, country, commitment, text, fileIds, ratingIds: [...ratingIds] };
    const { answer } = await request(ReportCharterBreachDocument, { input });
    if (isRefusal(answer))
      return { field: answer.field?.replace(/^input\./, ''), message: localized(answer.message) };
    onReported(answer.id);
    return null;
  };
  return (
    <MemberScreen
      title={t('report.title', { name })}
      above={<Link to={screenPath(language, `/register/${company.id}`)}>{t('report.back')}</Link>}
    >
      <Section title={t('report.notice.title')}>
        <p className={classes.means}>{t('report.notice.body')}</p>
        <Title order={3} size="h4" className={classes.next}>
          {t('report.what.title')}
        </Title>
        <ol className={classes.steps}>
          {(['1', '2', '3', '4'] as const).map((step) => (
            <li key={step}>{t(`report.steps.${step}`, { days: rules.reviewDays })}</li>
          ))}
        </ol>
      </Section>
      <Section title={t('report.form')}>
        <Form submitLabel={t('report.submit')} submit={submit}>
          <CommitmentField commitments={charter.commitments} />
          <LongTextField
            name="text"
            label={t('report.text')}
            description={t('report.textHint')}
            maxLength={rules.longestReviewText}
          />
          <RatingFields ratings={myRatings} chosen={ratingIds} onChange={setRatingIds} />
          <FileDrop
            label={t('report.files')}
            purpose="EVIDENCE"
            maxFiles={rules.mostReviewFiles}
            onChange={setFiles}
          />
        </Form>
      </Section>
    </MemberScreen>
  );
}
