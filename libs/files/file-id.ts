const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** False: no file can have this id, and PostgreSQL would refuse the question. */
export function isFileId(text: string): boolean {
  return UUID.test(text);
}
