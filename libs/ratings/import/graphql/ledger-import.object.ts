import { createUnionType, Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { COMPANY_REFUSALS, DayScalar, PageInfoObject } from '#companies';
import type { Day } from '#kernel';
import { ProofTierEnum } from '../../graphql/rating.enums.js';
import {
  AlreadyDoneErrorObject,
  ClaimRequiredErrorObject,
  ContactRequiredErrorObject,
  FileRefusedErrorObject,
  InvalidExperienceErrorObject,
  InvalidLedgerErrorObject,
  LedgerImportNotFoundErrorObject,
  NaturalPersonErrorObject,
  SelfRatingErrorObject,
  WrongStatusErrorObject,
} from '../../graphql/refusals.objects.js';
import type { ProofTier } from '../../status/rating-status.js';
import type { ImportFormat, ImportStatus } from '../store/import-status.js';
import type { LedgerImport } from '../store/ledger-import.js';
import {
  LedgerCountsObject,
  LedgerFailureObject,
  LedgerImportOutcomeObject,
} from './import-parts.objects.js';
import { LedgerFormatEnum, LedgerImportStatusEnum } from './import.enums.js';

@ObjectType('LedgerImport', {
  description: 'A ledger that a member handed in: read, previewed, then told once the member confirms.',
})
export class LedgerImportObject {
  @Field(() => ID)
  id!: string;

  @Field(() => LedgerImportStatusEnum)
  status!: ImportStatus;

  @Field(() => LedgerFormatEnum, { nullable: true, description: 'Null until it is known.' })
  format!: ImportFormat | null;

  @Field(() => String)
  fileName!: string;

  @Field(() => DayScalar)
  observedOn!: Day;

  @Field(() => Int)
  termsDays!: number;

  @Field(() => Int, { description: 'Lines read so far.' })
  rowsRead!: number;

  @Field(() => Float, { description: 'Of the work under way, 0 to 1.' })
  progress!: number;

  @Field(() => LedgerCountsObject, { nullable: true, description: 'Null until the file is read.' })
  counts!: LedgerCountsObject | null;

  @Field(() => LedgerImportOutcomeObject, { nullable: true, description: 'Null until it is confirmed.' })
  result!: LedgerImportOutcomeObject | null;

  @Field(() => LedgerFailureObject, { nullable: true })
  failure!: LedgerFailureObject | null;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  finishedAt!: Date | null;

  @Field(() => Boolean)
  canUndo!: boolean;

  @Field(() => ProofTierEnum, { description: 'What the file proves, as things stand.' })
  tier!: ProofTier;

  @Field(() => Boolean, { description: 'The organisation has yet to prove that it acts for its company.' })
  needsClaim!: boolean;

  /** For the fields that are resolved apart. */
  record!: LedgerImport;
}

@ObjectType('LedgerImportEdge')
export class LedgerImportEdgeObject {
  @Field(() => String)
  cursor!: string;

  @Field(() => LedgerImportObject)
  node!: LedgerImportObject;
}

@ObjectType('LedgerImportConnection', { description: 'One page of imports (Relay cursor connection).' })
export class LedgerImportConnectionObject {
  @Field(() => [LedgerImportEdgeObject])
  edges!: readonly LedgerImportEdgeObject[];

  @Field(() => PageInfoObject)
  pageInfo!: PageInfoObject;
}

export const LedgerImportResult = createUnionType({
  name: 'LedgerImportResult',
  types: () =>
    [
      LedgerImportObject,
      LedgerImportNotFoundErrorObject,
      ContactRequiredErrorObject,
      InvalidLedgerErrorObject,
      InvalidExperienceErrorObject,
      FileRefusedErrorObject,
      WrongStatusErrorObject,
      AlreadyDoneErrorObject,
      ClaimRequiredErrorObject,
      SelfRatingErrorObject,
      NaturalPersonErrorObject,
      ...COMPANY_REFUSALS,
    ] as const,
});
