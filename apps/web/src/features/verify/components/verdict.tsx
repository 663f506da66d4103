import { Button, Group, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VerificationFragment } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { spacedNumber } from '../../../lib/company-number';
import { reportPath, screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { OutcomeSign } from './outcome-sign';
import { VerdictFacts } from './verdict-facts';
import classes from './verify.module.css';

interface VerdictProps {
  readonly answer: VerificationFragment;
  /** What was verified: a code, or the name of a file. */
  readonly what: string;
}

/** One word and one shape first, then whose badge it is and why. It takes the focus, so that it is read aloud. */
export function Verdict({ answer, what }: VerdictProps) {
  const { t } = useTranslation(['verify']);
  const { language, localized } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [answer]);
  const { outcome, company } = answer;
  const word = t(`outcomes.${outcome}.sign`);
  return (
    <section className={classes.verdict} data-outcome={outcome} aria-labelledby="verdict">
      <title>{`${word} · ${t('title')} · goodpayer`}</title>
      <div className={classes.head}>
        <OutcomeSign outcome={outcome} />
        <div>
          <p className={classes.what}>{t('of', { what })}</p>
          <Title order={2} id="verdict" ref={heading} tabIndex={-1} className={classes.answer}>
            <span className={classes.word}>{word}</span> {t(`outcomes.${outcome}.title`)}
          </Title>
        </div>
      </div>
      {company && (
        <p className={classes.whose}>
          <span className={classes.what}>{t('signatory')}</span>
          <strong>{companyName(company, spacedNumber(company.country, company.number))}</strong>
          {company.name && spacedNumber(company.country, company.number)}
        </p>
      )}
      <p className={classes.reason}>{localized(answer.reason)}</p>
      <p>{t(`outcomes.${outcome}.advice`)}</p>
      <VerdictFacts answer={answer} />
      <Group gap="sm">
        {company ? (
          <>
            <Button component={Link} to={screenPath(language, `/register/${company.id}`)}>
              {t('register')}
            </Button>
            <Button component={Link} to={reportPath(language, company.id)} variant="default">
              {t('report')}
            </Button>
          </>
        ) : (
          <Button component={Link} to={screenPath(language, '/register')} variant="default">
            {t('searchRegister')}
          </Button>
        )}
      </Group>
    </section>
  );
}
