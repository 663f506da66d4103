import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { parseDay, type Day } from '#kernel';

/** `Date` in the schema, `Day` in the code: parsed once at the edge, so that 30 February never gets further. */
export const DayScalar = new GraphQLScalarType<Day, string>({
  name: 'Date',
  description: 'A calendar day, `YYYY-MM-DD`.',
  serialize: (value) => value as string,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

function readDay(value: unknown): Day {
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (!day)
    throw new GraphQLError('Expected a day of the calendar written YYYY-MM-DD.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return day;
}
