import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { PaymentFigures, PaymentPicture, PaymentTrend } from '#scoring';
import { PaymentTrendDirectionEnum } from './reliability.enums.js';

@ObjectType('PaymentIndex', {
  description:
    'How invoices are paid, on the scale of trade credit: 80 is on time, 50 is 30 days late, 100 is 30 days early.',
})
export class PaymentIndexObject {
  @Field(() => Float)
  points!: number;

  @Field(() => Float, {
    description: 'Days for which the points stand; negative when invoices are paid before they are due.',
  })
  daysBeyondTerms!: number;
}

@ObjectType('LatenessShares', { description: 'Shares of invoices by lateness; they add up to 1.' })
export class LatenessSharesObject {
  @Field(() => Float)
  onTime!: number;

  @Field(() => Float)
  under30Days!: number;

  @Field(() => Float)
  from30To90Days!: number;

  @Field(() => Float)
  over90Days!: number;
}

@ObjectType('PaymentTrend', {
  description: 'The last half-year against the time before, within the same suppliers.',
})
class PaymentTrendObject {
  @Field(() => Float, { description: 'Change of the index, in points.' })
  points!: number;

  @Field(() => PaymentTrendDirectionEnum)
  direction!: PaymentTrend['direction'];
}

@ObjectType('PaymentFigures', {
  description: 'How suppliers were paid over two years, beside the score and never a weight of it.',
})
class PaymentFiguresObject {
  @Field(() => PaymentIndexObject, { description: 'Each supplier counts the same.' })
  perSupplier!: PaymentIndexObject;

  @Field(() => PaymentIndexObject, {
    nullable: true,
    description: 'Each invoice counts by its amount; null while too few amounts are known.',
  })
  valueWeighted!: PaymentIndexObject | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Points of the value-weighted index minus those per supplier: above zero when large invoices are paid sooner.',
  })
  gap!: number | null;

  @Field(() => LatenessSharesObject)
  shares!: LatenessSharesObject;

  @Field(() => PaymentTrendObject, { nullable: true })
  trend!: PaymentTrendObject | null;
}

@ObjectType('SetAsideExperiences', { description: 'Experiences that are shown and not scored, by reason.' })
class SetAsideExperiencesObject {
  @Field(() => Int, { description: 'Frozen while the company disputes them.' })
  disputed!: number;

  @Field(() => Int, { description: 'We do not know who speaks.' })
  unverified!: number;

  @Field(() => Int, { description: 'Common manager, group or address.' })
  relatedParty!: number;

  @Field(() => Int, { description: 'The same supplier proves more in another way.' })
  weakerProof!: number;
}

@ObjectType('PaymentPicture', { description: 'What suppliers experienced.' })
export class PaymentPictureObject {
  @Field(() => PaymentFiguresObject, {
    nullable: true,
    description: 'Null while they would tell what one supplier said.',
  })
  figures!: PaymentFigures | null;

  @Field(() => SetAsideExperiencesObject)
  setAside!: PaymentPicture['setAside'];

  @Field(() => Int, {
    nullable: true,
    description:
      'Invoices that are due and not yet paid, over all suppliers that count; null when `figures` is null.',
  })
  openInvoices!: number | null;
}
