import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CompanyId, Country, Day } from '#kernel';
import type { CompanyStatus, CompanyVisibility } from '../profile/company-profile.js';
import { AnnualAccountsObject } from './annual-accounts.object.js';
import {
  ActivityObject,
  AddressObject,
  CodeLabelObject,
  EstablishmentCountObject,
  SizeBandObject,
} from './company-parts.objects.js';
import { CompanyStatusEnum, CompanyVisibilityEnum, CountryEnum } from './company.enums.js';
import { DayScalar } from './day.scalar.js';
import { InsolvencyObject, LegalNoticeObject } from './legal-notice.object.js';
import { PaymentPracticeReportObject } from './payment-practices.object.js';
import { ProvenanceObject, UnavailableSourceObject } from './provenance.object.js';
import { SanctionObject } from './sanction.object.js';

/** What the public registers say; its reliability is added by libs/reliability as a field of its own. */
@ObjectType('Company', { description: 'A company and what public registers say of it.' })
export class CompanyObject {
  @Field(() => ID, { description: '`<country>-<number>`, e.g. `FR-552032534`.' })
  id!: CompanyId;

  @Field(() => CountryEnum)
  country!: Country;

  @Field(() => String, { description: 'SIREN or UK company number.' })
  number!: string;

  @Field(() => String, {
    nullable: true,
    description: 'French VAT number computed from the SIREN; the company may not be registered for VAT.',
  })
  vatNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Null when the company opposed its diffusion.' })
  name!: string | null;

  @Field(() => String, { nullable: true })
  acronym!: string | null;

  @Field(() => [String])
  tradeNames!: readonly string[];

  @Field(() => CompanyVisibilityEnum)
  visibility!: CompanyVisibility;

  @Field(() => CompanyStatusEnum)
  status!: CompanyStatus;

  @Field(() => String, { nullable: true, description: "Status in the register's own words (UK)." })
  registerStatus!: string | null;

  @Field(() => DayScalar, { nullable: true })
  createdOn!: Day | null;

  @Field(() => DayScalar, { nullable: true })
  ceasedOn!: Day | null;

  @Field(() => CodeLabelObject, { nullable: true })
  legalForm!: CodeLabelObject | null;

  @Field(() => ActivityObject, { nullable: true })
  activity!: ActivityObject | null;

  @Field(() => SizeBandObject, { nullable: true })
  size!: SizeBandObject | null;

  @Field(() => String, {
    nullable: true,
    description: '`PME`, `ETI` or `GE`, computed by INSEE at group level.',
  })
  sizeCategory!: string | null;

  @Field(() => AddressObject, { nullable: true, description: 'Null when the company opposed its diffusion.' })
  address!: AddressObject | null;

  @Field(() => DayScalar, { nullable: true })
  accountsOverdueSince!: Day | null;

  @Field(() => Int, { nullable: true })
  outstandingCharges!: number | null;

  @Field(() => EstablishmentCountObject)
  establishments!: EstablishmentCountObject;

  @Field(() => InsolvencyObject)
  insolvency!: InsolvencyObject;

  @Field(() => [LegalNoticeObject], { description: 'Latest first.' })
  legalNotices!: readonly LegalNoticeObject[];

  @Field(() => [AnnualAccountsObject], { description: 'Latest first.' })
  annualAccounts!: readonly AnnualAccountsObject[];

  @Field(() => [PaymentPracticeReportObject], { description: 'Latest first.' })
  paymentPractices!: readonly PaymentPracticeReportObject[];

  @Field(() => [SanctionObject])
  sanctions!: readonly SanctionObject[];

  @Field(() => ProvenanceObject)
  provenance!: ProvenanceObject;

  @Field(() => [UnavailableSourceObject], {
    description: 'Registers that could not be asked just now; what they know is missing from this answer.',
  })
  unavailableSources!: readonly UnavailableSourceObject[];

  /** Not in the schema: the UK activity whose medians the company is compared with. */
  sectorCode!: string | null;
}
