import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../../components/section';
import type { RatingAction } from '../../../generated/graphql';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { AnswerDisputePanel } from './answer-dispute-panel';
import { AppealPanel } from './appeal-panel';
import { AcknowledgePanel, EndMediationPanel, ProposeMediationPanel } from './plain-panels';
import type { ActionPanel, ActionPanelProps } from './action-panel';
import { ContactPanel } from './contact-panel';
import { DisputePanel } from './dispute-panel';
import { EvidencePanel } from './evidence-panel';
import classes from './rating.module.css';
import { ReplyPanel } from './reply-panel';
import { WithdrawPanel } from './withdraw-panel';

/** In the order in which they are offered: what most people come for before what cannot be undone. */
const PANELS = {
  ADD_CONTACT: ContactPanel,
  REPLY: ReplyPanel,
  ACKNOWLEDGE: AcknowledgePanel,
  ANSWER_DISPUTE: AnswerDisputePanel,
  PROPOSE_MEDIATION: ProposeMediationPanel,
  END_MEDIATION: EndMediationPanel,
  DISPUTE: DisputePanel,
  APPEAL: AppealPanel,
  ADD_EVIDENCE: EvidencePanel,
  WITHDRAW: WithdrawPanel,
} as const satisfies Partial<Record<RatingAction, ActionPanel>>;

/** Actions with a screen of their own. */
const SCREENS = {
  SUBMIT: (id: string) => ['/rate', `?draft=${id}`],
  CORRECT: (id: string) => ['/rate', `?correct=${id}`],
} as const satisfies Partial<Record<RatingAction, (id: string) => readonly [path: string, query: string]>>;

type PanelName = keyof typeof PANELS;
type ScreenName = keyof typeof SCREENS;

const PANEL_NAMES = Object.keys(PANELS) as readonly PanelName[];
const SCREEN_NAMES = Object.keys(SCREENS) as readonly ScreenName[];

interface ActionsProps extends Pick<ActionPanelProps, 'rating' | 'rules'> {
  /** What was done, in a sentence. */
  readonly onDone: (message: string) => void;
}

/** Exactly what the API says that this reader may do now. Payments are recorded beside their invoice. */
export function Actions({ rating, rules, onDone }: ActionsProps) {
  const { t } = useTranslation('rating');
  const { language } = useLanguage();
  const [opened, setOpened] = useState<PanelName | null>(null);
  const panels = PANEL_NAMES.filter((name) => rating.actions.includes(name));
  const screens = SCREEN_NAMES.filter((name) => rating.actions.includes(name));
  if (panels.length + screens.length === 0) return null;
  const finish = (name: PanelName) => {
    setOpened(null);
    onDone(t(`actions.${name}.done`));
  };
  return (
    <Section title={t('actions.title')}>
      <ul className={classes.actions}>
        {screens.map((name) => {
          const [path, query] = SCREENS[name](rating.id);
          return (
            <li key={name}>
              <Button component={Link} to={screenPath(language, path) + query} variant="default" fullWidth>
                {t(`actions.${name}.label`)}
              </Button>
            </li>
          );
        })}
        {panels.map((name) => {
          const Panel = PANELS[name];
          const isOpen = opened === name;
          return (
            <li key={name}>
              <Button
                variant={isOpen ? 'light' : 'default'}
                fullWidth
                aria-expanded={isOpen}
                onClick={() => setOpened(isOpen ? null : name)}
              >
                {t(`actions.${name}.label`)}
              </Button>
              {isOpen && (
                <div className={classes.panel}>
                  <p>{t(`actions.${name}.means`, { count: rules.leastDaysOverdue })}</p>
                  <Panel rating={rating} rules={rules} onDone={() => finish(name)} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
