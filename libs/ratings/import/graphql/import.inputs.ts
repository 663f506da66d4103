import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { CountryEnum, CurrencyEnum, DayScalar, PageArgs } from '#companies';
import type { Country, Currency, Day } from '#kernel';
import { DEFAULT_TERMS_DAYS, LEDGER_FIELDS, type LedgerField } from '../../ledger/column-mapping.js';
import type { DayOrder } from '../../ledger/read-table/cell-formats.js';
import { DayOrderEnum, DecimalMarkEnum, LedgerFieldEnum, type DecimalMarkName } from './import.enums.js';

const LONGEST_TEXT = 200;
const LONGEST_EMAIL = 254;
/** More addresses than a person gives at a time. */
const MOST_CONTACTS = 200;

@InputType()
export class ImportLedgerInput {
  @Field(() => ID, { description: 'Uploaded with the purpose LEDGER.' })
  fileId!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day on which the ledger was true: what is unpaid in it was unpaid then. Default: today.',
  })
  observedOn?: Day | null;

  @Field(() => Int, {
    defaultValue: DEFAULT_TERMS_DAYS,
    description: 'Days after the issue day where the file states no due day.',
  })
  termsDays!: number;
}

@InputType()
export class LedgerColumnInput {
  @Field(() => LedgerFieldEnum)
  field!: LedgerField;

  @MaxLength(LONGEST_TEXT)
  @Field(() => String, { description: 'Heading of the column.' })
  column!: string;
}

@InputType()
export class LedgerMappingInput {
  @ArrayMaxSize(LEDGER_FIELDS.length)
  @Field(() => [LedgerColumnInput])
  columns!: LedgerColumnInput[];

  @Field(() => DayOrderEnum, { nullable: true, description: 'Where the days can be read both ways.' })
  dayOrder?: DayOrder | null;

  @Field(() => DecimalMarkEnum, { nullable: true, description: 'Where the amounts can be read both ways.' })
  decimalMark?: DecimalMarkName | null;

  @Field(() => CurrencyEnum, { defaultValue: 'EUR' })
  currency!: Currency;

  @Field(() => Int, { defaultValue: DEFAULT_TERMS_DAYS })
  termsDays!: number;
}

@InputType({ description: 'The company that a client of a ledger is.' })
export class MatchedCompanyInput {
  @MaxLength(LONGEST_TEXT)
  @Field(() => String)
  number!: string;

  @Field(() => CountryEnum, { nullable: true })
  country?: Country | null;
}

@InputType({ description: 'Where the accounts department of a client can be informed.' })
export class LedgerContactInput {
  @Field(() => ID)
  companyId!: string;

  @MaxLength(LONGEST_EMAIL)
  @Field(() => String)
  email!: string;
}

@ArgsType()
export class LedgerContactsArgs {
  @Field(() => ID)
  importId!: string;

  @ArrayMaxSize(MOST_CONTACTS)
  @Field(() => [LedgerContactInput])
  contacts!: LedgerContactInput[];
}

@ArgsType()
export class LedgerClientsArgs extends PageArgs {
  @IsOptional()
  @Field(() => Boolean, { nullable: true, description: 'Only those that a human has to look at.' })
  needsConfirmation?: boolean | null;
}
