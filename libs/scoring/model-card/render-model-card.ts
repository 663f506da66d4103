import { CURRENT_POLICY } from '../policy/policies.js';
import type { Policy } from '../policy/policy.js';
import { SIGNALS } from '../signals/all.js';
import { accountsTable, constantsTable } from './constants-table.js';
import { CONTEST, DATA, LIMITS, METHOD, TARGET, VALIDITY } from './prose.js';

/** The model card as Markdown: its constants and questions are read from the code that scores, so they cannot drift apart. */
export function renderModelCard(policy: Policy = CURRENT_POLICY): string {
  return [
    `# Scoring model ${policy.version}`,
    'Generated from `libs/scoring` by `npm run score -- --model-card docs/scoring-model.md`; do not edit by hand.',
    `In force since ${policy.effectiveOn}.`,
    TARGET,
    DATA,
    METHOD,
    '## Constants',
    '“Expert value” marks a judgment that no data has confirmed yet; these are refitted first on our own payment experiences.',
    constantsTable(policy),
    '### Accounts scorecard',
    'Risk points (more = riskier) while the ratio is at most the limit. The mean is subtracted, so that an average firm and a missing ratio have no effect.',
    accountsTable(policy),
    '## Questions asked',
    'Each is worded so that “yes” is reassuring. They explain the answer; the score itself is the sum of its parts.',
    ...SIGNALS.map(({ definition }) => question(definition)),
    VALIDITY,
    LIMITS,
    CONTEST,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function question({
  id,
  question,
  whyItMatters,
  howToImprove,
}: (typeof SIGNALS)[number]['definition']): string {
  return [
    `### ${question.en}`,
    `\`${id}\` · *${question.fr}*`,
    `- Why it matters: ${whyItMatters.en} *${whyItMatters.fr}*\n- How to improve: ${howToImprove.en} *${howToImprove.fr}*`,
  ].join('\n\n');
}
