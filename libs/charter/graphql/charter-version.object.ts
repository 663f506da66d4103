import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DayScalar, LocalizedTextObject } from '#companies';
import type { Day } from '#kernel';
import type { CharterVersion } from '../versions/charter-version.js';
import type { CommitmentCode } from '../versions/commitment-code.js';
import { CharterCommitmentEnum } from './charter.enums.js';

@ObjectType('CharterCommitment', { description: 'One promise of the charter.' })
export class CharterCommitmentObject {
  @Field(() => CharterCommitmentEnum)
  code!: CommitmentCode;

  @Field(() => LocalizedTextObject, { description: 'A few words.' })
  title!: LocalizedTextObject;

  @Field(() => LocalizedTextObject, { description: 'The whole promise.' })
  text!: LocalizedTextObject;
}

@ObjectType('CharterVersion', { description: 'A text of the charter that can be signed, to the letter.' })
export class CharterVersionObject {
  @Field(() => ID)
  id!: string;

  @Field(() => DayScalar, { description: 'In force from this day on, until a later version.' })
  effectiveOn!: Day;

  @Field(() => LocalizedTextObject)
  title!: LocalizedTextObject;

  @Field(() => LocalizedTextObject, { description: 'The whole text, as Markdown of headings and lists.' })
  text!: LocalizedTextObject;

  @Field(() => [CharterCommitmentObject])
  commitments!: readonly CharterCommitmentObject[];

  @Field(() => LocalizedTextObject, { description: 'What the signatory declares when signing.' })
  consent!: LocalizedTextObject;

  @Field(() => String, {
    description:
      'SHA-256 of the text in the language asked for (UTF-8, lower-case hexadecimal): hand it back when signing.',
  })
  contentHash!: string;
}

/** `language` is that of the text which the reader is shown, and whose hash is signed. */
export function toCharterVersion(version: CharterVersion, language: 'fr' | 'en'): CharterVersionObject {
  const { id, effectiveOn, title, text, commitments, consent, contentHash } = version;
  return { id, effectiveOn, title, text, commitments, consent, contentHash: contentHash[language] };
}
