import type { Page } from 'playwright-core';

/** What the API says of a company, as the page reads it. */
export interface ServedReport {
  readonly company: Record<string, unknown>;
  readonly reliability: Record<string, unknown>;
}

interface Answer {
  readonly data?: { readonly company?: { readonly reliability?: Record<string, unknown> } };
}

/** Changes the real answer of the API on its way to the page: for states of a model that does not exist yet. */
export async function amendReport(page: Page, amend: (served: ServedReport) => void): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as Answer;
    const company = answer.data?.company;
    if (company?.reliability) amend({ company, reliability: company.reliability });
    await route.fulfill({ response, json: answer });
  });
}
