import { dayInWords, type LocalizedText } from '#kernel';
import type { EmailBlock, EmailContent, EmailLanguage } from '#notifications';
import type { TakenDecision } from '../decide/decision.js';
import { REASON_LABELS } from '../decide/decision-rules.js';
import type { ReviewRecord } from '../store/review-record.js';
import type { ReviewParty } from '../views/review-sides.js';
import { EFFECTS, OUTCOME_LABELS, reviewPath } from './review-words.js';

export interface ReviewNotice {
  readonly review: ReviewRecord;
  readonly reader: ReviewParty;
  readonly signatoryName: string;
  /** Null when the breach was measured. */
  readonly reporterName: string | null;
  /** The promise that is said to be broken. */
  readonly promise: LocalizedText;
  /** What was measured, when it was. */
  readonly measured: readonly LocalizedText[];
  readonly files: readonly string[];
}

const WORDS = {
  fr: {
    heard: 'Un manquement à la charte vous est signalé',
    measuredTitle: 'Vos paiements mesurés ne tiennent pas la promesse de la charte',
    heardIntro: (until: string) =>
      `Voici tout ce qui est dit. Vous pouvez répondre jusqu’au ${until}, pièces à l’appui ; un modérateur décide ensuite. Un retard isolé n’est pas un manquement. Rien n’est public avant la décision.`,
    received: 'Votre signalement est examiné',
    receivedIntro: (name: string, until: string) =>
      `${name} peut répondre jusqu’au ${until}. Un modérateur décide ensuite, et vous serez informé de la décision. Rien n’est public d’ici là.`,
    waiting: 'Votre signalement est enregistré',
    waitingIntro: (name: string) =>
      `Un autre dossier sur ${name} est en cours. Le vôtre s’ouvrira dès qu’il sera clos.`,
    answered: 'Le signataire a répondu',
    answeredIntro: 'Lisez sa réponse. Un modérateur décide maintenant.',
    silent: 'Un modérateur va décider',
    silentIntro: 'Le délai du signataire est passé. La décision motivée vous sera envoyée.',
    appealed: 'Un recours est formé',
    appealedIntro: 'Un autre modérateur décide à nouveau. Ce qui a été décidé vaut d’ici là.',
    ended: 'Le dossier est clos : l’engagement a pris fin',
    endedIntro: 'La charte n’engage plus cette entreprise ; il n’y a plus rien à décider.',
    outcome: 'Décision',
    reason: 'Motif',
    effect: 'Effet',
    company: 'Signataire',
    reporter: 'Signalé par',
    promise: 'Engagement',
    files: 'Pièces',
    statement: 'Motivation :',
    automatic:
      'Cette issue résulte d’une règle de la charte arrivée à échéance ; personne n’a eu à en décider.',
    plan: (until: string) => `Remettez votre plan d’action avant le ${until} au soir.`,
    appeal: (until: string) =>
      `Vous pouvez former un recours gratuit jusqu’au ${until} : un autre modérateur décidera. Vous pouvez aussi saisir le juge.`,
    final: 'Cette décision est définitive sur goodpayer. Vous pouvez saisir le juge.',
    see: 'Voir le dossier',
    why: 'Vous recevez ce message parce que votre entreprise est partie à ce dossier.',
  },
  en: {
    heard: 'A breach of the charter is reported against you',
    measuredTitle: 'Your measured payments do not keep the promise of the charter',
    heardIntro: (until: string) =>
      `This is all that is said. You may answer until ${until}, with documents; then a moderator decides. One late invoice is not a breach. Nothing is public before the decision.`,
    received: 'Your report is under review',
    receivedIntro: (name: string, until: string) =>
      `${name} may answer until ${until}. Then a moderator decides, and you will be told the decision. Nothing is public until then.`,
    waiting: 'Your report is recorded',
    waitingIntro: (name: string) =>
      `Another review of ${name} is under way. Yours opens as soon as it is closed.`,
    answered: 'The signatory answered',
    answeredIntro: 'Read the answer. A moderator decides now.',
    silent: 'A moderator is going to decide',
    silentIntro: 'The signatory’s time is over. The decision and its reasons will be sent to you.',
    appealed: 'An appeal was made',
    appealedIntro: 'Another moderator decides again. What was decided holds until then.',
    ended: 'The review is closed: the commitment has ended',
    endedIntro: 'The charter no longer binds this company; nothing is left to decide.',
    outcome: 'Decision',
    reason: 'Reason',
    effect: 'Effect',
    company: 'Signatory',
    reporter: 'Reported by',
    promise: 'Promise',
    files: 'Documents',
    statement: 'Statement of reasons:',
    automatic: 'This follows from a rule of the charter that came due; nobody had to decide it.',
    plan: (until: string) => `Hand in your action plan by the end of ${until}.`,
    appeal: (until: string) =>
      `You may appeal free of charge until ${until}: another moderator will decide. You may also turn to a court.`,
    final: 'This decision is final on goodpayer. You may turn to a court.',
    see: 'See the review',
    why: 'You receive this message because your company is a party to this review.',
  },
} as const;

/** Everything that is said of the signatory, with its right to answer; for the reporter, that the signatory is heard. */
export function hearingEmail(notice: ReviewNotice, language: EmailLanguage): EmailContent {
  const { review, reader, signatoryName } = notice;
  const words = WORDS[language];
  const until = dayInWords(review.answerUntil!, language);
  if (reader === 'REPORTER')
    return email(notice, language, words.received, [text(words.receivedIntro(signatoryName, until))]);
  const title = review.origin === 'MEASURED' ? words.measuredTitle : words.heard;
  const said: EmailBlock[] = review.text ? [{ kind: 'quote', text: review.text }] : [];
  const measured = notice.measured.map((line) => text(line[language]));
  return email(notice, language, title, [
    text(words.heardIntro(until)),
    facts(notice, language),
    ...said,
    ...measured,
  ]);
}

/** A step that the reader did not take. */
export function stepEmail(
  notice: ReviewNotice,
  step: 'waiting' | 'answered' | 'silent' | 'appealed' | 'ended',
  language: EmailLanguage,
): EmailContent {
  const words = WORDS[language];
  const intro = words[`${step}Intro`];
  return email(notice, language, words[step], [
    text(typeof intro === 'string' ? intro : intro(notice.signatoryName)),
  ]);
}

/** The statement of reasons that both sides get: what, why, what follows, and how to appeal. */
export function decisionEmail(
  notice: ReviewNotice,
  decision: TakenDecision,
  language: EmailLanguage,
): EmailContent {
  const words = WORDS[language];
  const { outcome, reason, statement, appealUntil } = decision;
  const { planDueOn } = notice.review;
  const awaitsPlan = outcome === 'ACTION_PLAN' && notice.reader === 'SIGNATORY' && planDueOn !== null;
  const rows = [
    [words.company, notice.signatoryName],
    [words.outcome, OUTCOME_LABELS[outcome][language]],
    [words.reason, REASON_LABELS[reason][language]],
    [words.effect, EFFECTS[outcome][language]],
  ] as const;
  return email(notice, language, OUTCOME_LABELS[outcome][language], [
    { kind: 'facts', rows },
    ...(statement === null
      ? [text(words.automatic)]
      : [text(words.statement), { kind: 'quote', text: statement } as const]),
    ...(awaitsPlan ? [text(words.plan(dayInWords(planDueOn, language)))] : []),
    text(appealUntil ? words.appeal(dayInWords(appealUntil, language)) : words.final),
  ]);
}

function facts(
  { signatoryName, reporterName, promise, files }: ReviewNotice,
  language: EmailLanguage,
): EmailBlock {
  const words = WORDS[language];
  return {
    kind: 'facts',
    rows: [
      [words.company, signatoryName],
      ...(reporterName ? [[words.reporter, reporterName] as const] : []),
      [words.promise, promise[language]],
      ...(files.length > 0 ? [[words.files, files.join(', ')] as const] : []),
    ],
  };
}

const text = (content: string): EmailBlock => ({ kind: 'text', text: content });

function email(
  { review, signatoryName }: ReviewNotice,
  language: EmailLanguage,
  title: string,
  blocks: readonly EmailBlock[],
): EmailContent {
  const words = WORDS[language];
  const action = { kind: 'action', label: words.see, path: reviewPath(review.id) } as const;
  return { subject: `${title} (${signatoryName})`, title, blocks: [...blocks, action], why: words.why };
}
