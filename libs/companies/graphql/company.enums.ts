import type { Country, Currency, Source } from '#kernel';
import type {
  AccountsKind,
  ActivityScheme,
  CompanyStatus,
  CompanyVisibility,
  InsolvencyStatus,
  NoticeType,
} from '../profile/company-profile.js';
import { declareEnum } from './declare-enum.js';

export const CountryEnum = declareEnum<Country>('Country', { FR: null, GB: null });

export const CurrencyEnum = declareEnum<Currency>('Currency', { EUR: null, GBP: null });

export const SourceEnum = declareEnum<Source>(
  'Source',
  {
    SIRENE: null,
    RECHERCHE_ENTREPRISES: null,
    BODACC: null,
    INPI_RATIOS: null,
    DGCCRF: null,
    COMPANIES_HOUSE: null,
    GB_PAYMENT_PRACTICES: null,
  },
  'Public register that states a fact.',
);

/** Natural persons and hidden companies never reach a public answer, so they have no value here. */
export const CompanyVisibilityEnum = declareEnum<Extract<CompanyVisibility, 'PUBLIC' | 'PARTIAL'>>(
  'CompanyVisibility',
  {
    PUBLIC: null,
    PARTIAL:
      'The company opposed the diffusion of its name and address (art. A123-96 of the French commercial code).',
  },
);

export const CompanyStatusEnum = declareEnum<CompanyStatus>('CompanyStatus', {
  ACTIVE: null,
  CEASED: null,
  UNKNOWN: null,
});

export const ActivitySchemeEnum = declareEnum<ActivityScheme>('ActivityScheme', {
  NAF_REV2: null,
  NAF_2025: null,
  NAF_REV1: null,
  NAF_1993: null,
  NAP: null,
  UK_SIC_2007: null,
});

export const InsolvencyStatusEnum = declareEnum<InsolvencyStatus>('InsolvencyStatus', {
  NONE: null,
  SAFEGUARD: null,
  REORGANISATION: null,
  PLAN: null,
  LIQUIDATION: null,
  CLOSED_UNPAID: null,
  CLOSED_PAID: null,
});

export const NoticeTypeEnum = declareEnum<NoticeType>('NoticeType', {
  INITIAL: null,
  CORRECTION: null,
  CANCELLATION: null,
});

export const AccountsKindEnum = declareEnum<AccountsKind>('AccountsKind', {
  COMPLETE: null,
  SIMPLIFIED: null,
  CONSOLIDATED: null,
});
