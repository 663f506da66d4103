export { activityLabel, legalFormLabel, sizeBandLabel } from './nomenclature-labels.js';
export { sourceName, sourceUrl } from './source-labels.js';
export { insolvencyLabel, noticeKindLabel } from './status-labels.js';
