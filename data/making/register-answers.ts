import type { Folders } from './files.js';

interface Result {
  readonly siren: string;
  readonly statut_diffusion: string;
  readonly date_mise_a_jour: string;
}

/** Never stored, or not part of the public answer. */
const LEFT_OUT = new Set(['dirigeants', 'immatriculation', 'admin', 'matching_etablissements']);
/** Companies that bear the full names of people. */
const NAMED_AFTER_PEOPLE = new Set(['479285801', '800329849']);

/** Answers of the API Recherche d'entreprises about companies, without their officers. */
export async function registerAnswers(folders: Folders): Promise<void> {
  const bySiren = new Map<string, Result>();
  for (const name of await folders.names('recherche-entreprises', /^search-.*\.json$/)) {
    const { results } = JSON.parse(await folders.read(`recherche-entreprises/${name}`)) as { results: Result[] };
    results.filter(isPublicCompany).forEach((result) => bySiren.set(result.siren, result));
  }
  const results = [...bySiren.values()].sort((a, b) => a.siren.localeCompare(b.siren, 'en'));
  const answer = JSON.stringify({ results }, (key, value: unknown) => (LEFT_OUT.has(key) ? undefined : value), 1);
  await folders.write('recherche-entreprises/answers-2026-05.json.gz', answer + '\n');
}

function isPublicCompany(result: Result): boolean {
  return result.statut_diffusion === 'O' && !NAMED_AFTER_PEOPLE.has(result.siren);
}
