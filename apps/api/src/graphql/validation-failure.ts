import type { ValidationError } from '@nestjs/common';
import { GraphQLError } from 'graphql';

interface FieldFault {
  /** Path of the argument, e.g. `filter.postcode`. */
  readonly field: string;
  readonly message: string;
}

/** Turns class-validator's tree into one flat list, so that a form can show each message beside its field. */
export function validationFailure(errors: readonly ValidationError[]): GraphQLError {
  const fields = faultsOf(errors, '');
  const message = `Invalid input: ${fields.map((fault) => fault.message).join('; ')}.`;
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', fields } });
}

function faultsOf(errors: readonly ValidationError[], prefix: string): FieldFault[] {
  return errors.flatMap((error) => {
    const field = `${prefix}${error.property}`;
    const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message }));
    return [...own, ...faultsOf(error.children ?? [], `${field}.`)];
  });
}
