import { say } from '../../text/say.js';
import { aboutPayments, finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const NONE = say('Aucun litige en cours connu.', 'No open dispute is known.');

export const freeOfDisputes: Signal = {
  definition,
  isAsked: aboutPayments,

  answer({ setAside: { disputed } }) {
    if (disputed === 0) return finding('TRUE', NONE);
    return finding(
      'FALSE',
      disputed === 1
        ? say('1 expérience contestée, qui ne compte pas.', '1 experience in dispute, which does not count.')
        : say(
            `${disputed} expériences contestées, qui ne comptent pas.`,
            `${disputed} experiences in dispute, which do not count.`,
          ),
    );
  },
};
