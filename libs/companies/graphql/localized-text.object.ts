import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('LocalizedText', { description: 'The same sentence in French and in English.' })
export class LocalizedTextObject {
  @Field(() => String)
  fr!: string;

  @Field(() => String)
  en!: string;
}
