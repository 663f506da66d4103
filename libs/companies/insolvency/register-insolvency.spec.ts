import { registerInsolvency } from './register-insolvency.js';

describe('insolvency stated by the UK register', () => {
  it.each([
    ['Liquidation', 'LIQUIDATION'],
    ['In Administration', 'REORGANISATION'],
    ['In Administration/Administrative Receiver', 'REORGANISATION'],
    ['RECEIVERSHIP', 'REORGANISATION'],
    ['Voluntary Arrangement', 'PLAN'],
    ['VOLUNTARY ARRANGEMENT / ADMINISTRATIVE RECEIVER', 'REORGANISATION'],
  ])('reads "%s" as %s', (registerStatus, status) => {
    expect(registerInsolvency(registerStatus)).toEqual({ status, since: null, paymentsStoppedOn: null });
  });

  it.each([
    'Active',
    'Active - Proposal to Strike off',
    'Live but Receiver Manager on at least one charge',
    null,
  ])('finds none in %p', (registerStatus) => expect(registerInsolvency(registerStatus)).toBeNull());
});
