import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CurrencyEnum, DayScalar, LocalizedTextObject, PageInfoObject } from '#companies';
import type { CompanyId, Currency, Day } from '#kernel';
import type { LedgerField } from '../../ledger/column-mapping.js';
import type { DayOrder } from '../../ledger/read-table/cell-formats.js';
import type { ClientMatch } from '../store/import-status.js';
import type { ImportClient } from '../views/import-clients.js';
import {
  DayOrderEnum,
  DecimalMarkEnum,
  LedgerClientMatchEnum,
  LedgerFieldEnum,
  LedgerQuestionAboutEnum,
  type DecimalMarkName,
  type QuestionAbout,
} from './import.enums.js';

@ObjectType('LedgerColumn')
export class LedgerColumnObject {
  @Field(() => LedgerFieldEnum)
  field!: LedgerField;

  @Field(() => String)
  column!: string;

  @Field(() => Float, { description: '0 to 1; below ½ the member should look twice.' })
  confidence!: number;
}

@ObjectType('LedgerMapping', { description: 'What the columns of a table mean.' })
export class LedgerMappingObject {
  @Field(() => [LedgerColumnObject])
  columns!: readonly LedgerColumnObject[];

  @Field(() => DayOrderEnum, { nullable: true })
  dayOrder!: DayOrder | null;

  @Field(() => DecimalMarkEnum, { nullable: true })
  decimalMark!: DecimalMarkName | null;

  @Field(() => CurrencyEnum)
  currency!: Currency;

  @Field(() => Int)
  termsDays!: number;
}

@ObjectType('LedgerQuestion', { description: 'What a column leaves open: its cells can be read both ways.' })
export class LedgerQuestionObject {
  @Field(() => LedgerQuestionAboutEnum)
  about!: QuestionAbout;

  @Field(() => String)
  column!: string;

  @Field(() => String)
  example!: string;
}

@ObjectType('LedgerPreview', { description: 'The beginning of a table, as it stands in the file.' })
export class LedgerPreviewObject {
  @Field(() => [String])
  headers!: readonly string[];

  @Field(() => [[String]])
  firstRows!: readonly (readonly string[])[];

  @Field(() => Int)
  rows!: number;

  @Field(() => LedgerMappingObject, {
    description: 'As chosen, as in an earlier file of this kind, or as guessed.',
  })
  proposal!: LedgerMappingObject;

  @Field(() => [LedgerQuestionObject])
  questions!: readonly LedgerQuestionObject[];
}

@ObjectType('LedgerExample', { description: 'Where it was met first; never a name.' })
export class LedgerExampleObject {
  @Field(() => Int)
  line!: number;

  @Field(() => String)
  text!: string;
}

@ObjectType('LedgerReason', { description: 'Lines or invoices under one reason.' })
export class LedgerReasonObject {
  @Field(() => String, { description: 'Stable, for programs.' })
  reason!: string;

  @Field(() => LocalizedTextObject)
  label!: LocalizedTextObject;

  @Field(() => Int)
  count!: number;

  @Field(() => [LedgerExampleObject])
  examples!: readonly LedgerExampleObject[];
}

@ObjectType('LedgerCounts', { description: 'What was read.' })
export class LedgerCountsObject {
  @Field(() => Int)
  rows!: number;

  @Field(() => Int)
  invoices!: number;

  @Field(() => Int)
  clients!: number;

  @Field(() => Int)
  payments!: number;

  @Field(() => DayScalar, { description: 'What is unpaid was unpaid on this day.' })
  unpaidOn!: Day;

  @Field(() => Int, { description: 'Natural persons: left out, nothing of them kept.' })
  droppedPersons!: number;

  @Field(() => [LedgerReasonObject])
  skipped!: readonly LedgerReasonObject[];

  @Field(() => [LedgerReasonObject])
  warnings!: readonly LedgerReasonObject[];
}

@ObjectType('LedgerClientCounts', { description: 'How the clients stand before the member confirms.' })
export class LedgerClientCountsObject {
  @Field(() => Int)
  matched!: number;

  @Field(() => Int)
  toConfirm!: number;

  @Field(() => Int)
  notFound!: number;

  @Field(() => Int)
  leftOut!: number;

  @Field(() => Int)
  ownCompany!: number;

  @Field(() => Int, { description: 'Invoices of the matched clients: what will be told.' })
  matchedInvoices!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => String, { description: 'Of all invoices, in cents or pence.' })
  amountMinor!: string;
}

@ObjectType('LedgerImportOutcome', { description: 'What was told.' })
export class LedgerImportOutcomeObject {
  @Field(() => Int)
  ratings!: number;

  @Field(() => Int)
  invoices!: number;

  @Field(() => Int, { description: 'Told before: not told again.' })
  known!: number;

  @Field(() => Int, { description: 'Of the known ones: brought up to date with this file.' })
  updated!: number;

  @Field(() => Int, { description: 'Payments of invoices that were told before.' })
  payments!: number;

  @Field(() => Int, {
    description:
      'Told before as unpaid, and not shown so by this file: if they are paid, their author has to say so.',
  })
  unseen!: number;

  @Field(() => Int, { description: 'Ratings withdrawn by the undo.' })
  withdrawn!: number;

  @Field(() => Int, { description: 'Invoices that say again, after the undo, what they said before.' })
  restored!: number;

  @Field(() => [LedgerReasonObject], { description: 'Invoices that were read and cannot be told.' })
  refused!: readonly LedgerReasonObject[];
}

@ObjectType('LedgerFailure', { description: 'Why the file could not be read, or the import not go on.' })
export class LedgerFailureObject {
  @Field(() => String)
  code!: string;

  @Field(() => LocalizedTextObject)
  message!: LocalizedTextObject;

  @Field(() => String, { nullable: true, description: 'The column, if any.' })
  field!: string | null;
}

@ObjectType('LedgerClient', { description: 'A client as a ledger names it, and the company that it is.' })
export class LedgerClientObject {
  @Field(() => ID)
  key!: string;

  @Field(() => String, { nullable: true })
  nameInFile!: string | null;

  @Field(() => String, { nullable: true })
  numberInFile!: string | null;

  @Field(() => String, { nullable: true })
  postcodeInFile!: string | null;

  @Field(() => Boolean, { description: 'The name may be a natural person’s.' })
  mayBePerson!: boolean;

  @Field(() => LedgerClientMatchEnum)
  match!: ClientMatch;

  @Field(() => Int)
  invoices!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => String, { description: 'Cents or pence.' })
  amountMinor!: string;

  @Field(() => CurrencyEnum)
  currency!: Currency;

  @Field(() => Boolean, { description: 'What will be told may harm, and nobody could be informed.' })
  needsContact!: boolean;

  /** For the fields that are resolved apart. */
  client!: ImportClient;
}

@ObjectType('LedgerClientEdge')
export class LedgerClientEdgeObject {
  @Field(() => String)
  cursor!: string;

  @Field(() => LedgerClientObject)
  node!: LedgerClientObject;
}

@ObjectType('LedgerClientConnection', { description: 'One page of clients (Relay cursor connection).' })
export class LedgerClientConnectionObject {
  @Field(() => [LedgerClientEdgeObject])
  edges!: readonly LedgerClientEdgeObject[];

  @Field(() => PageInfoObject)
  pageInfo!: PageInfoObject;
}

@ObjectType('LedgerClientWithoutContact', {
  description: 'What was told of this company waits until somebody there can be informed.',
})
export class LedgerClientWithoutContactObject {
  @Field(() => ID)
  ratingId!: string;

  @Field(() => Int)
  invoices!: number;

  /** For the field that is resolved apart. */
  companyId!: CompanyId;
}
