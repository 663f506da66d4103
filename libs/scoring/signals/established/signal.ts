import { dayText } from '../../text/format.js';
import { say } from '../../text/say.js';
import { finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const UNKNOWN = say('La date de création est inconnue.', 'The date of creation is unknown.');

export const established: Signal = {
  definition,

  answer({ facts, ageYears }, policy) {
    if (ageYears === null) return finding('NOT_AVAILABLE', UNKNOWN);
    const day = dayText(facts.createdOn!);
    return finding(
      ageYears >= policy.limits.establishedYears.value ? 'TRUE' : 'FALSE',
      say(`Créée le ${day.fr}.`, `Created on ${day.en}.`),
    );
  },
};
