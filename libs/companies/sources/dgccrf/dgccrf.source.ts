import type { SourceDefinition } from '../../import/source-definition.js';
import { tableRecords } from '../table-records.js';
import { mapSanction, sanctionTarget } from './map-sanction.js';

const REQUIRED = [
  'siren',
  'name',
  'amount_eur',
  'decision_date',
  'published_from',
  'published_to',
  'reason',
  'url',
];

/** Published fines for late payment: a CSV kept by hand, since the DGCCRF publishes no file (data/dgccrf/README.md). */
export const dgccrfSource: SourceDefinition = {
  name: 'dgccrf',
  source: 'DGCCRF',
  targets: [sanctionTarget],
  records: (input, { sourceOn }) => tableRecords(input, REQUIRED, (cells) => mapSanction(cells, sourceOn)),
};
