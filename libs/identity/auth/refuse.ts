import { APIError } from 'better-auth/api';

type Status = ConstructorParameters<typeof APIError>[0];

/** A refusal in the form that the library's own have: a stable code and a message for people. */
export function refuse(
  status: Status,
  code: string,
  message: string,
  headers?: Record<string, string>,
): never {
  throw new APIError(status, { code, message }, headers);
}
