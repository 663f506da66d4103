import type { LocalizedText } from '#kernel';
import type { LinkKind } from './policy/guard-policy.js';

const LINKS: Readonly<Record<LinkKind, LocalizedText>> = {
  MEMBER: { fr: 'une même personne agit pour eux', en: 'the same person acts for them' },
  DOMAIN: {
    fr: 'leurs adresses e-mail ont le même domaine',
    en: 'their e-mail addresses have the same domain',
  },
  WORDING: { fr: 'leurs commentaires sont presque les mêmes', en: 'their comments are almost the same' },
  NETWORK: { fr: 'ils se connectent depuis le même réseau', en: 'they connect from the same network' },
  FOUNDING_DAY: {
    fr: 'leurs comptes ont été ouverts le même jour',
    en: 'their accounts were opened on the same day',
  },
};

/** What links several raters, and who they are. */
export function explainCluster(names: readonly string[], shared: readonly LinkKind[]): LocalizedText {
  const list = [...names].sort().join(', ');
  return {
    fr: `${names.length} fournisseurs évaluent ce client et pourraient être une seule main : ${shared.map((kind) => LINKS[kind].fr).join(' ; ')}. Ce sont : ${list}.`,
    en: `${names.length} suppliers rate this client and could be one hand: ${shared.map((kind) => LINKS[kind].en).join('; ')}. They are: ${list}.`,
  };
}

export function explainSameGroup(shared: readonly ('MEMBER' | 'DOMAIN')[]): LocalizedText {
  const isMember = shared.includes('MEMBER');
  return {
    fr: `Le fournisseur et son client pourraient être du même groupe : ${isMember ? 'une même personne agit pour les deux' : 'les adresses e-mail des deux ont le même domaine'}. L’évaluation reste visible et ne compte plus dans le score tant que vous n’en décidez pas autrement.`,
    en: `Supplier and client could belong to one group: ${isMember ? 'the same person acts for both' : 'the e-mail addresses of both have the same domain'}. The rating stays visible and counts no more in the score unless you decide otherwise.`,
  };
}

export function explainReciprocity(days: number): LocalizedText {
  return {
    fr: `Les deux entreprises se sont évaluées l’une l’autre à ${days} jours d’écart ou moins, toutes deux à l’extrême : un échange de bons procédés, ou une riposte.`,
    en: `The two companies rated each other within ${days} days, both in the extreme: an exchange of favours, or a retaliation.`,
  };
}

export function explainManyForms(count: number): LocalizedText {
  return {
    fr: `Ce fournisseur a saisi ${count} évaluations à la main le même jour : plus qu’une personne n’en écrit d’ordinaire.`,
    en: `This supplier typed ${count} ratings on one day: more than a person usually writes.`,
  };
}

export function explainRush(count: number, days: number, isNegative: boolean): LocalizedText {
  return {
    fr: `${count} fournisseurs inscrits depuis peu ont évalué ce client en ${days} jours, presque tous ${isNegative ? 'défavorablement' : 'favorablement'}.`,
    en: `${count} suppliers that registered lately rated this client within ${days} days, almost all of them ${isNegative ? 'unfavourably' : 'favourably'}.`,
  };
}
