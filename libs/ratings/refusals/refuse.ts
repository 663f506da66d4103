import type { LocalizedText } from '#kernel';
import { problemMessage, type InputProblem } from '../experiences/input-problem.js';
import type { Exclusion } from '../moderation/cases/case-kind.js';
import { RatingRefusal } from './rating-refusal.js';

export const invalidInput = ({ code, field }: InputProblem) =>
  new RatingRefusal('InvalidExperienceError', code, problemMessage(code), field);

/** `references` as the supplier wrote them: its own words may be told back to it. */
export const duplicateExperience = (references: readonly string[], field = 'experiences') =>
  new RatingRefusal(
    'DuplicateExperienceError',
    'DUPLICATE_EXPERIENCE',
    {
      fr: `Déjà indiquée pour ce client : ${references.join(', ')}. Une facture ne compte qu’une fois.`,
      en: `Already told of this client: ${references.join(', ')}. An invoice is counted once.`,
    },
    field,
  );

export const selfRating = () =>
  new RatingRefusal(
    'SelfRatingError',
    'SELF_RATING',
    { fr: 'Une entreprise ne s’évalue pas elle-même.', en: 'A company does not rate itself.' },
    'client',
  );

export const naturalPerson = () =>
  new RatingRefusal(
    'NaturalPersonError',
    'NATURAL_PERSON',
    {
      fr: 'Ce client est une personne physique : rien n’en est enregistré.',
      en: 'This client is a natural person: nothing is kept of it.',
    },
    'client',
  );

export const threatInText = (sentence: string, field: string) =>
  new RatingRefusal(
    'ThreatInTextError',
    'THREAT_IN_TEXT',
    {
      fr: `Cette phrase fait dépendre une publication d’un paiement, ce qui peut être un chantage : « ${sentence} »`,
      en: `This sentence makes a publication depend on a payment, which can be blackmail: “${sentence}”`,
    },
    field,
  );

export const relatedCompany = () =>
  new RatingRefusal(
    'RelatedCompanyError',
    'RELATED_COMPANY',
    {
      fr: 'La même personne est propriétaire des deux comptes : on n’évalue pas son propre groupe.',
      en: 'The same person owns both accounts: nobody rates their own group.',
    },
    'client',
  );

export const claimRequired = () =>
  new RatingRefusal('ClaimRequiredError', 'CLAIM_REQUIRED', {
    fr: 'Prouvez d’abord que vous représentez votre entreprise.',
    en: 'First prove that you act for your company.',
  });

export const contactRequired = () =>
  new RatingRefusal(
    'ContactRequiredError',
    'CONTACT_REQUIRED',
    {
      fr: 'Cette évaluation peut nuire et ce client n’est pas inscrit : indiquez l’adresse e-mail de sa comptabilité, pour qu’il soit entendu avant.',
      en: 'This rating may harm and the client is not registered: give the e-mail of its accounts department, so that it is heard first.',
    },
    'clientContactEmail',
  );

export const contactIsTheAuthors = (field = 'clientContactEmail') =>
  new RatingRefusal(
    'ContactRequiredError',
    'CONTACT_IS_YOURS',
    {
      fr: 'Cette adresse est la vôtre : indiquez celle de la comptabilité de votre client.',
      en: 'This address is your own: give that of your client’s accounts department.',
    },
    field,
  );

export const fileRefused = () =>
  new RatingRefusal(
    'FileRefusedError',
    'FILE_REFUSED',
    {
      fr: 'Un fichier est introuvable ou déjà utilisé : téléversez-le à nouveau.',
      en: 'A file is not there, or is used already: upload it again.',
    },
    'fileIds',
  );

export const tooManyRequests = () =>
  new RatingRefusal('TooManyRequestsError', 'TOO_MANY_REQUESTS', {
    fr: 'Trop d’évaluations aujourd’hui : importez plutôt votre grand livre, ou continuez demain.',
    en: 'Too many ratings today: import your ledger instead, or go on tomorrow.',
  });

export const tooManyDrafts = () =>
  new RatingRefusal('TooManyRequestsError', 'TOO_MANY_DRAFTS', {
    fr: 'Votre organisation garde trop de brouillons : envoyez-en ou supprimez-en d’abord.',
    en: 'Your organisation keeps too many drafts: submit or delete some first.',
  });

export const ratingNotFound = () =>
  new RatingRefusal('RatingNotFoundError', 'RATING_NOT_FOUND', {
    fr: 'Cette évaluation n’existe pas ou ne vous concerne pas.',
    en: 'This rating does not exist, or does not concern you.',
  });

export const wrongStatus = () =>
  new RatingRefusal('WrongStatusError', 'WRONG_STATUS', {
    fr: 'L’évaluation n’en est plus (ou pas encore) à ce stade.',
    en: 'The rating is no longer (or not yet) at this stage.',
  });

export const windowClosed = () =>
  new RatingRefusal('WindowClosedError', 'WINDOW_CLOSED', {
    fr: 'Le délai pour le faire est passé.',
    en: 'The time to do this has passed.',
  });

export const alreadyDone = () =>
  new RatingRefusal('AlreadyDoneError', 'ALREADY_DONE', {
    fr: 'C’est déjà fait.',
    en: 'This has been done already.',
  });

export const flagIsFinal = () =>
  new RatingRefusal('AlreadyDoneError', 'FLAG_IS_FINAL', {
    fr: 'Deux modérateurs ont décidé de votre signalement : c’est définitif ici. Vous pouvez saisir un organe de règlement extrajudiciaire ou le juge.',
    en: 'Two moderators decided on your report: that is final here. You may turn to an out-of-court dispute settlement body or to a court.',
  });

export const tooManyFlags = () =>
  new RatingRefusal('TooManyRequestsError', 'TOO_MANY_FLAGS', {
    fr: 'Vous avez fait beaucoup de signalements aujourd’hui : continuez demain.',
    en: 'You flagged many ratings today: go on tomorrow.',
  });

export const caseNotFound = () =>
  new RatingRefusal('CaseNotFoundError', 'CASE_NOT_FOUND', {
    fr: 'Ce dossier n’existe pas.',
    en: 'There is no such case.',
  });

const EXCLUSIONS: Readonly<Record<Exclusion, LocalizedText>> = {
  DECIDED_BEFORE: {
    fr: 'Vous avez déjà décidé sur cette évaluation : le recours revient à un autre modérateur.',
    en: 'You have decided on this rating before: the appeal is for another moderator.',
  },
  BELONGS_TO_A_SIDE: {
    fr: 'Vous appartenez à l’une des deux organisations : un autre modérateur décide.',
    en: 'You belong to one of the two organisations: another moderator decides.',
  },
  FLAGGED_IT: {
    fr: 'Vous avez signalé cette évaluation : un autre modérateur décide.',
    en: 'You flagged this rating: another moderator decides.',
  },
};

export const moderatorExcluded = (exclusion: Exclusion) =>
  new RatingRefusal('ModeratorExcludedError', exclusion, EXCLUSIONS[exclusion]);

export const exclusionInWords = (exclusion: Exclusion): LocalizedText => EXCLUSIONS[exclusion];

export const invalidDecision = (code: string, text: LocalizedText, field: string) =>
  new RatingRefusal('InvalidDecisionError', code, text, field);
