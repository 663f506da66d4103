import { DomainError } from '#kernel';
import { findColumns } from './columns.js';

describe('columns of an invoice history', () => {
  it.each([
    ['Customer ID,Invoice date,Due date,Payment date,Amount', [0, 1, 2, 3, 4]],
    ['cust_number,document_create_date,due_in_date,clear_date,total_open_amount', [0, 1, 2, 3, 4]],
    ['N° client,Date facture,Échéance,Date de paiement,Montant (EUR)', [0, 1, 2, 3, 4]],
    ["Montant TTC,Code client,Date de facture,Date d'échéance,Date de règlement", [1, 2, 3, 4, 0]],
  ])('are told by their names: %s', (header, [customer, issued, due, settled, amount]) => {
    expect(findColumns(header.split(','), {})).toEqual({ customer, issued, due, settled, amount });
  });

  it('hold the number of the invoice where there is one', () => {
    const header = ['Customer', 'Invoice no.', 'Invoice date', 'Due', 'Paid'];
    expect(findColumns(header, {})).toEqual({ customer: 0, invoice: 1, issued: 2, due: 3, settled: 4 });
  });

  it('are those that were named, whatever else looks alike', () => {
    const header = ['customer', 'buyer', 'issued', 'due', 'paid on', 'settled'];
    const columns = findColumns(header, { customer: 'Buyer', settled: 'PAID ON' });
    expect(columns).toEqual({ customer: 1, issued: 2, due: 3, settled: 4 });
  });

  it.each([
    [
      {},
      'Line 1: no column looks like "due". The columns are: client, issued, paid. Say which one it is with --due-column <name>.',
    ],
    [{ due: 'Fällig' }, 'there is no column "Fällig"'],
  ])('are refused by the name of what is missing %j', (chosen, message) => {
    const find = () => findColumns(['client', 'issued', 'paid'], chosen);
    expect(find).toThrow(DomainError);
    expect(find).toThrow(message);
  });
});
