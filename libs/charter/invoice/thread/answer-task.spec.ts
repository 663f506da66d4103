import fc from 'fast-check';
import type { CompanyId } from '#kernel';
import {
  facturXData,
  facturXInvoice,
  frenchParty,
} from '../../../../tests/support/invoices/factur-x-invoice.js';
import type { Stamp } from '../stamp/stamp.js';
import { answerTask } from './answer-task.js';

const stamp: Stamp = {
  tier: 'BRONZE',
  drawing: '<svg/>',
  verifyAddress: 'https://goodpayer.example/verify/7K3M9Q2XTA',
  jwt: 'a.b.c',
  language: 'en',
};
const signatory = 'FR-552032534' as CompanyId;
const at = new Date('2026-11-22T10:00:00Z');

describe('work on a PDF', () => {
  it('ends with a stamped invoice or a refusal, whichever bytes of it are wrong', async () => {
    const data = facturXData({ seller: frenchParty('552032534', 'FR27552032534') });
    const invoice = await facturXInvoice(data, ['SIREN 552 032 534']);
    const change = fc.tuple(fc.nat(invoice.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const broken = Uint8Array.from(invoice);
        for (const [place, value] of changes) broken[place] = value;
        const answer = await answerTask({ kind: 'STAMP', order: { invoice: broken, stamp, signatory, at } });
        if ('refusal' in answer) return expect(answer.refusal).toMatch(/^[A-Z_]+$/);
        const result = answer.done as Uint8Array;
        expect(Buffer.compare(broken, result.subarray(0, broken.length))).toBe(0);
        const read = await answerTask({ kind: 'READ_BADGE', order: result });
        expect(read).toEqual({ done: { jwt: 'a.b.c', seller: signatory } });
      }),
      { numRuns: 25 },
    );
  });
});
