import type { TypedTarget } from '../../import/fact-row.js';

const COLUMNS = [
  'company_id',
  'notice_id',
  'kind',
  'nature',
  'notice_type',
  'corrects_notice_id',
  'published_on',
  'judged_on',
  'payments_stopped_on',
  'period_ended_on',
  'court',
  'url',
  'source',
  'source_on',
  'record_id',
] as const;

export const legalNoticeTarget: TypedTarget<(typeof COLUMNS)[number]> = {
  table: 'legal_notice',
  columns: COLUMNS,
  key: ['company_id', 'notice_id'],
};
