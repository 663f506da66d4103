import type { Member } from '#identity';
import { isUuid } from '#kernel';
import type { SqlRunner } from '#persistence';

/** The id of a draft of this organisation; null when there is none: what it held was sent along anyway. */
export async function ownDraftId(
  sql: SqlRunner,
  draftId: string | null,
  { organisationId }: Member,
): Promise<string | null> {
  if (draftId === null || !isUuid(draftId)) return null;
  const [draft] = await sql.rows<{ id: string }>(
    'SELECT id FROM rating WHERE id = $1 AND author_organisation_id = $2',
    [draftId, organisationId],
  );
  return draft?.id ?? null;
}
