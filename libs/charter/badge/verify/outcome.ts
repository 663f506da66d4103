import type { LocalizedText } from '#kernel';

/** What a badge is worth now. Whatever cannot be told for sure is `UNKNOWN`, never `VALID`. */
export type Outcome = 'VALID' | 'SUSPENDED' | 'REVOKED' | 'EXPIRED' | 'TAMPERED' | 'WRONG_SELLER' | 'UNKNOWN';

interface Reason {
  readonly outcome: Outcome;
  readonly text: LocalizedText;
}

const reason = (outcome: Outcome, fr: string, en: string): Reason => ({ outcome, text: { fr, en } });

/** Every answer of a verification: a closed list, for programs by its code, for people by its sentence. */
export const REASONS = {
  HOLDS: reason(
    'VALID',
    'Ce badge est authentique et en vigueur : l’entreprise tient la charte au palier indiqué.',
    'This badge is genuine and in force: the company keeps the charter at the tier shown.',
  ),
  SUSPENDED: reason(
    'SUSPENDED',
    'Ce badge est authentique, mais il est suspendu : un manquement à la charte n’est pas encore corrigé.',
    'This badge is genuine, but suspended: a breach of the charter has not been put right yet.',
  ),
  REVOKED: reason(
    'REVOKED',
    'Ce badge est authentique, mais il a été révoqué : il ne vaut plus.',
    'This badge is genuine, but it was revoked: it no longer holds.',
  ),
  MEMBERSHIP_REVOKED: reason(
    'REVOKED',
    'Cette entreprise a été exclue de la charte pour manquement : son badge ne vaut plus.',
    'This company was excluded from the charter for a breach: its badge no longer holds.',
  ),
  WITHDRAWN: reason(
    'REVOKED',
    'Cette entreprise s’est retirée de la charte.',
    'This company withdrew from the charter.',
  ),
  TIER_LOWERED: reason(
    'REVOKED',
    'Ce badge affiche un palier que l’entreprise n’a plus. Vérifiez son code pour connaître le palier actuel.',
    'This badge shows a tier that the company no longer has. Check its code to see the present one.',
  ),
  KEY_COMPROMISED: reason(
    'REVOKED',
    'La clé qui a signé ce badge a été retirée par précaution ; l’entreprise peut télécharger un nouveau badge.',
    'The key that signed this badge was withdrawn as a precaution; the company can download a new badge.',
  ),
  EXPIRED: reason(
    'EXPIRED',
    'Ce badge est authentique, mais sa durée est passée. Vérifiez le code de l’entreprise pour connaître son état actuel.',
    'This badge is genuine, but its time is over. Check the code of the company to see where it stands now.',
  ),
  TERM_ENDED: reason(
    'EXPIRED',
    'L’engagement de cette entreprise est arrivé à son terme et n’a pas été renouvelé.',
    'The commitment of this company came to its end and was not renewed.',
  ),
  SIGNATURE_WRONG: reason(
    'TAMPERED',
    'La signature ne correspond pas au contenu : ce badge a été modifié ou forgé.',
    'The signature does not fit the content: this badge was altered or forged.',
  ),
  KEY_UNKNOWN: reason(
    'TAMPERED',
    'Ce badge se dit émis par goodpayer, mais aucune de ses clés ne l’a signé.',
    'This badge claims to come from goodpayer, but none of its keys signed it.',
  ),
  ALGORITHM_REFUSED: reason(
    'TAMPERED',
    'Ce badge n’est pas signé de la manière dont goodpayer signe : il a été forgé.',
    'This badge is not signed in the way that goodpayer signs: it was forged.',
  ),
  CONTENT_INCONSISTENT: reason(
    'TAMPERED',
    'Ce badge se contredit : il a été modifié ou forgé.',
    'This badge contradicts itself: it was altered or forged.',
  ),
  SELLER_DIFFERS: reason(
    'WRONG_SELLER',
    'Ce badge appartient à une autre entreprise que celle qui émet la facture.',
    'This badge belongs to another company than the one that issues the invoice.',
  ),
  SELLER_UNREADABLE: reason(
    'UNKNOWN',
    'Le badge est authentique et en vigueur, mais le vendeur de cette facture ne se lit pas : comparez vous-même l’entreprise.',
    'The badge is genuine and in force, but the seller of this invoice cannot be read: compare the company yourself.',
  ),
  NOT_YET_VALID: reason(
    'UNKNOWN',
    'Ce badge n’est pas encore en vigueur. Vérifiez l’heure de votre appareil.',
    'This badge is not in force yet. Check the clock of your device.',
  ),
  CODE_UNKNOWN: reason(
    'UNKNOWN',
    'Aucun signataire ne porte ce code. Comparez-le à l’original, caractère par caractère.',
    'No signatory has this code. Compare it with the original, character by character.',
  ),
  CODE_NEEDS_ISSUER: reason(
    'UNKNOWN',
    'Un code seul ne se vérifie pas hors ligne : donnez le fichier du badge, ou vérifiez le code une fois en ligne.',
    'A code alone cannot be checked offline: give the file of the badge, or check the code online once.',
  ),
  NOT_ISSUED_YET: reason(
    'UNKNOWN',
    'L’entreprise a signé la charte, mais aucun badge en vigueur ne lui est délivré en ce moment.',
    'The company signed the charter, but has no badge in force at this moment.',
  ),
  NOT_IN_REGISTER: reason(
    'UNKNOWN',
    'Ce badge est bien signé, mais il n’est pas au registre : son état ne peut pas être établi.',
    'This badge is signed well, but it is not in the register: its state cannot be told.',
  ),
  FOREIGN_ISSUER: reason(
    'UNKNOWN',
    'Ce badge a été émis par quelqu’un d’autre que le goodpayer interrogé.',
    'This badge was issued by somebody else than the goodpayer that was asked.',
  ),
  NOTHING_GIVEN: reason(
    'UNKNOWN',
    'Donnez un code, un jeton ou un fichier à vérifier, un seul à la fois.',
    'Give a code, a token or a file to check, one at a time.',
  ),
  NO_BADGE_FOUND: reason(
    'UNKNOWN',
    'Il n’y a pas de badge signé dans ce qui a été donné. Une image sans signature ne prouve rien.',
    'There is no signed badge in what was given. A picture without a signature proves nothing.',
  ),
  FILE_DAMAGED: reason(
    'UNKNOWN',
    'Ce fichier est abîmé ou incomplet : le badge ne peut pas être lu.',
    'This file is damaged or incomplete: the badge cannot be read.',
  ),
  FILE_TOO_LARGE: reason(
    'UNKNOWN',
    'Ce fichier est trop grand pour être vérifié : réduisez-le, ou vérifiez le code imprimé.',
    'This file is too large to be checked: make it smaller, or check the printed code.',
  ),
  FILE_ENCRYPTED: reason(
    'UNKNOWN',
    'Ce PDF est chiffré : le badge ne peut pas être lu.',
    'This PDF is encrypted: the badge cannot be read.',
  ),
  FILE_TOO_COMPLEX: reason(
    'UNKNOWN',
    'Ce PDF demande trop de calcul pour être vérifié.',
    'This PDF takes too much work to be checked.',
  ),
  ISSUER_UNREACHABLE: reason(
    'UNKNOWN',
    'L’émetteur ne répond pas et rien n’est gardé de lui sur cet appareil : le badge ne peut pas être vérifié.',
    'The issuer does not answer, and nothing of it is kept on this device: the badge cannot be checked.',
  ),
  KEYS_TOO_OLD: reason(
    'UNKNOWN',
    'Ce badge est plus récent que les clés gardées sur cet appareil : vérifiez en ligne.',
    'This badge is newer than the keys kept on this device: check online.',
  ),
  STATUS_UNREACHABLE: reason(
    'UNKNOWN',
    'Ce badge est authentique, mais la liste des badges suspendus ou révoqués est hors d’atteinte.',
    'This badge is genuine, but the list of suspended or revoked badges is out of reach.',
  ),
  STATUS_FORGED: reason(
    'UNKNOWN',
    'Ce badge est authentique, mais la liste des badges suspendus ou révoqués n’est pas celle de l’émetteur.',
    'This badge is genuine, but the list of suspended or revoked badges is not the issuer’s.',
  ),
  STATUS_TOO_OLD: reason(
    'UNKNOWN',
    'Ce badge est authentique, mais la liste des badges suspendus ou révoqués est trop ancienne pour dire s’il vaut encore.',
    'This badge is genuine, but the list of suspended or revoked badges is too old to tell whether it still holds.',
  ),
} as const satisfies Readonly<Record<string, Reason>>;

export type ReasonCode = keyof typeof REASONS;
