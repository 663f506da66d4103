import type { Evidence } from '../evidence/evidence.js';
import type { Policy } from '../policy/policy.js';
import type { Contribution } from '../scorecard.js';
import { say } from '../text/say.js';

/** Said with its zero, so that nobody takes a signature for points that are hidden somewhere in the sum. */
export function ofCharter({ charter }: Evidence, policy: Policy): Contribution[] {
  if (!charter) return [];
  return [
    {
      id: 'charter',
      kind: 'CHARTER',
      points: policy.charterPoints.value,
      label: say('Charte du bon payeur', 'Good-payer charter'),
      detail: say(
        "Montrée à côté du score, sans points : une promesse n'est pas un paiement, et les paiements que mesure le palier comptent déjà, facture par facture.",
        'Shown beside the score, without points: a promise is not a payment, and the payments that its tier measures count already, invoice by invoice.',
      ),
    },
  ];
}
