import { NOTICE_KINDS, type NoticeKind } from '../profile/company-profile.js';
import { declareEnum } from './declare-enum.js';

const undescribed = Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, null])) as {
  readonly [K in NoticeKind]: null;
};

export const NoticeKindEnum = declareEnum<NoticeKind>('NoticeKind', undescribed);
