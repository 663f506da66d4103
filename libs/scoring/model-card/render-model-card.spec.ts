import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNALS } from '../signals/all.js';
import { renderModelCard } from './render-model-card.js';

describe('model card', () => {
  it('is committed as the code renders it (else: npm run score -- --model-card docs/scoring-model.md)', () => {
    const committed = readFileSync(join(import.meta.dirname, '../../../docs/scoring-model.md'), 'utf8');
    expect(committed).toBe(renderModelCard());
  });

  it('explains each question', () => {
    const card = renderModelCard();
    for (const { definition } of SIGNALS) expect(card).toContain(definition.question.en);
  });
});
