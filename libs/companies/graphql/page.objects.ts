import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import type { Page } from '#kernel';

const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;
const MAX_CURSOR_LENGTH = 1000;

@ObjectType('PageInfo')
export class PageInfoObject {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** Which page of a list is asked for. */
@ArgsType()
export class PageArgs {
  @Min(1, { message: `first must be from 1 to ${MAX_PAGE_SIZE}` })
  @Max(MAX_PAGE_SIZE, { message: `first must be from 1 to ${MAX_PAGE_SIZE}` })
  @Field(() => Int, { defaultValue: DEFAULT_PAGE_SIZE })
  first!: number;

  @IsOptional()
  @MaxLength(MAX_CURSOR_LENGTH, { message: `after must be at most ${MAX_CURSOR_LENGTH} characters long` })
  @Field(() => String, { nullable: true })
  after?: string | null;
}

/** `hasPreviousPage` is true when the page was asked for with a cursor, as the Relay specification allows. */
export function pageInfoOf({ items, hasNextPage }: Page<unknown>, after?: string | null): PageInfoObject {
  return {
    hasNextPage,
    hasPreviousPage: Boolean(after),
    startCursor: items[0]?.cursor ?? null,
    endCursor: items.at(-1)?.cursor ?? null,
  };
}
