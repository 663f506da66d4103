import { Inject, Injectable, Logger } from '@nestjs/common';
import { Database } from '#persistence';
import type { Viewer } from './access/viewer.js';
import { viewerOfSession } from './access/viewer-of-session.js';
import { BASE_PATH, createAuth, type Auth } from './auth/create-auth.js';
import { isUsed } from './auth/used-paths.js';
import { AccountEmails } from './emails/account-emails.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { PersonalData } from './personal-data/personal-data.js';
import { ProvedCompanyNumber } from './openid/proved-company-number.js';

/** The door to the library of accounts: its HTTP API below `/api/auth/`, and who a request comes from. */
@Injectable()
export class Accounts {
  private readonly auth: Auth;

  constructor(
    private readonly database: Database,
    emails: AccountEmails,
    proofs: ProvedCompanyNumber,
    data: PersonalData,
    @Inject(IDENTITY_OPTIONS) options: IdentityOptions,
  ) {
    const logger = new Logger('Accounts');
    this.auth = createAuth({
      database,
      options,
      emails,
      proofs,
      data,
      warn: (message) => logger.warn(message),
      report: (fault) => logger.error({ message: 'a request to the accounts failed', fault }),
    });
  }

  /** Answers a request to `/api/auth/…`. */
  async handle(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname.slice(BASE_PATH.length);
    return isUsed(path) ? this.auth.handler(request) : new Response('Not Found', { status: 404 });
  }

  /** Null without a session, with one that has ended, and with a cookie that is not ours. `cookie` is the request's header. */
  async viewer(cookie: string | undefined): Promise<Viewer | null> {
    if (!cookie) return null;
    const token = await this.auth.api.readSessionToken({ headers: new Headers({ cookie }) });
    return token ? viewerOfSession(this.database, token) : null;
  }
}
