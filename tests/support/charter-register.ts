import { signedMember } from './charter-desk.js';
import { createTestApp, type TestApp } from './create-test-app.js';
import { post } from './graphql-client.js';
import { PublicFacts } from './public-facts.js';

interface Entry {
  readonly company: { readonly number: string; readonly name: string };
  readonly status: string;
  readonly tier: string;
  readonly steps: readonly { readonly action: string; readonly note: { readonly en: string } | null }[];
}

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: Entry }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface RegisterArguments {
  readonly query?: string;
  readonly tier?: string;
  readonly sector?: string;
  readonly status?: string;
  readonly first?: number;
  readonly after?: string;
}

const PAGE = `query ($query: String, $tier: CharterTier, $sector: String, $status: CharterStatus, $first: Int! = 20, $after: String) {
  charterRegister(query: $query, tier: $tier, sector: $sector, status: $status, first: $first, after: $after) {
    edges { cursor node { company { number name } status tier steps { action note { en } } } } pageInfo { hasNextPage endCursor } } }`;

/** The register of signatories as everybody reads it, without an account. */
export class CharterRegister {
  private constructor(readonly context: TestApp) {}

  /** The register of an application of its own, empty. */
  static async open(today: string): Promise<CharterRegister> {
    return new CharterRegister(await createTestApp({ today }));
  }

  /** Lets an invented company sign now, and gives the id of its membership. Companies House gives no number that begins with ZZ. */
  async sign(companyId: string, facts: Readonly<Record<string, unknown>>): Promise<string> {
    await new PublicFacts(this.context.test.database).company(companyId, facts);
    return (await signedMember(this.context, companyId)).membership.id;
  }

  /** @throws with the code of the first error */
  async page(args: RegisterArguments = {}): Promise<Connection> {
    const { data, errors } = await post<{ charterRegister: Connection }>(this.context.app, {
      query: PAGE,
      variables: { ...args },
    });
    if (errors) throw new Error(errors[0]!.extensions.code);
    return data!.charterRegister;
  }

  async numbers(args: RegisterArguments = {}): Promise<string[]> {
    return (await this.page(args)).edges.map(({ node }) => node.company.number);
  }

  /** The open data. */
  file(form: string, headers: Record<string, string> = {}) {
    return this.context.app.inject({ method: 'GET', url: `/api/charter/register.${form}`, headers });
  }
}
