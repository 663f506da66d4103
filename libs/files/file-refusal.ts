import { Refusal, type LocalizedText } from '#kernel';
import { PURPOSES, type FilePurpose } from './file-purpose.js';

/** Why a file is not taken or not given, for programs and for people. */
export class FileRefusal extends Refusal {
  constructor(
    code:
      | 'FILE_EMPTY'
      | 'TOO_MANY_FILES'
      | 'FILE_TOO_LARGE'
      | 'FILE_TYPE_REFUSED'
      | 'FILE_PURPOSE_UNKNOWN'
      | 'FILE_NOT_FOUND',
    text: LocalizedText,
  ) {
    super(code, text, 'file');
  }
}

export const emptyFile = () =>
  new FileRefusal('FILE_EMPTY', { fr: 'Le fichier est vide.', en: 'The file is empty.' });

export function tooLarge(purpose: FilePurpose): FileRefusal {
  const megabytes = PURPOSES[purpose].maxBytes / (1024 * 1024);
  return new FileRefusal('FILE_TOO_LARGE', {
    fr: `Le fichier dépasse ${megabytes} Mo.`,
    en: `The file has more than ${megabytes} MB.`,
  });
}

export const tooManyFiles = () =>
  new FileRefusal('TOO_MANY_FILES', {
    fr: 'Vous avez envoyé beaucoup de fichiers qui ne servent pas encore : utilisez-les, ou réessayez demain.',
    en: 'You sent many files that nothing uses yet: use them, or try again tomorrow.',
  });

export function refusedType(purpose: FilePurpose): FileRefusal {
  const { fr, en } = PURPOSES[purpose].named;
  return new FileRefusal('FILE_TYPE_REFUSED', {
    fr: `Le contenu du fichier n’est pas du type attendu : ${fr}.`,
    en: `What the file contains is not of the expected kind: ${en}.`,
  });
}

export const unknownPurpose = () =>
  new FileRefusal('FILE_PURPOSE_UNKNOWN', {
    fr: 'Indiquez à quoi sert le fichier.',
    en: 'Say what the file is for.',
  });

export const fileNotFound = () =>
  new FileRefusal('FILE_NOT_FOUND', {
    fr: 'Ce fichier n’existe pas ou ne vous est pas destiné.',
    en: 'This file does not exist, or is not for you.',
  });
