const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Any other text would make PostgreSQL refuse the statement instead of finding nothing. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
