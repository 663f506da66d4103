import { Controller, Get, Header, Inject } from '@nestjs/common';
import { IDENTITY_OPTIONS, Public, type IdentityOptions } from '#identity';
import { issuerAt } from '../issuer/issuer.js';
import { BadgeKeys } from '../keys/badge-keys.js';
import { didDocument, keySet } from '../keys/did-document.js';

const KEPT_FOR = 'public, max-age=300';

/** The public keys of the issuer, where `did:web` and JSON Web Tokens look for them. Verifiers in any page may read them. */
@Controller('/.well-known')
export class WellKnownController {
  constructor(
    private readonly keys: BadgeKeys,
    @Inject(IDENTITY_OPTIONS) private readonly options: Pick<IdentityOptions, 'publicUrl'>,
  ) {}

  @Public()
  @Get('did.json')
  @Header('content-type', 'application/did+json')
  @Header('cache-control', KEPT_FOR)
  @Header('access-control-allow-origin', '*')
  async did(): Promise<object> {
    return didDocument(issuerAt(this.options.publicUrl), await this.keys.served());
  }

  @Public()
  @Get('jwks.json')
  @Header('content-type', 'application/jwk-set+json')
  @Header('cache-control', KEPT_FOR)
  @Header('access-control-allow-origin', '*')
  async jwks(): Promise<object> {
    return keySet(issuerAt(this.options.publicUrl), await this.keys.served());
  }
}
