import type { SupplierEvidence } from '#scoring';
import { supplierWho, type Client } from './payment-network.js';

export interface Attack {
  readonly name: string;
  /** Whom it is worth attacking: the worst quarter to look better, the best to look worse. */
  readonly targets: 'WORST' | 'BEST';
  readonly on: (client: Client) => Client;
}

const ON_TIME = 0;
const LOST = 91;

/** The manipulations of the published figures. Accomplices are verified and bring forged documents, unless the name says otherwise. */
export const ATTACKS: readonly Attack[] = [
  whitewashing(1),
  whitewashing(3),
  whitewashing(10),
  {
    name: 'clique of 4 that praise one another on their word',
    targets: 'WORST',
    on: (client) => [
      ...client,
      ...liars(3, 10, ON_TIME).map((liar) => ({ ...liar, tier: 'DECLARED' as const })),
    ],
  },
  {
    name: 'one rater with 500 ratings',
    targets: 'WORST',
    on: (client) => [...client, ...liars(1, 500, ON_TIME)],
  },
  {
    name: '50 unverified strangers',
    targets: 'WORST',
    on: (client) => [...client, ...liars(50, 10, ON_TIME).map((liar) => ({ ...liar, isVerified: false }))],
  },
  badMouthing(1),
  badMouthing(3),
  { name: 'retaliation of one honest rater', targets: 'BEST', on: retaliation },
];

function whitewashing(count: number): Attack {
  return {
    name: `whitewashing by ${count}`,
    targets: 'WORST',
    on: (client) => [...client, ...liars(count, 10, ON_TIME)],
  };
}

function badMouthing(count: number): Attack {
  return {
    name: `bad-mouthing by ${count}`,
    targets: 'BEST',
    on: (client) => [...client, ...liars(count, 3, LOST)],
  };
}

/** The first rater calls every invoice lost. Books that both sides keep cannot say so: it is left with forged documents. */
function retaliation([first, ...others]: Client): Client {
  if (!first) return [];
  const { supplierId, tier, experiences } = first;
  return [
    supplierWho(
      supplierId,
      tier === 'LEDGER' ? 'DOCUMENTED' : tier,
      experiences.map(() => LOST),
    ),
    ...others,
  ];
}

function liars(count: number, invoices: number, daysLate: number): SupplierEvidence[] {
  const days = new Array<number>(invoices).fill(daysLate);
  return Array.from({ length: count }, (_, index) => supplierWho(`liar-${index}`, 'DOCUMENTED', days));
}
