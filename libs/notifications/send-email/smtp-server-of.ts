import { isIP } from 'node:net';
import type { SMTPTransportOptions } from 'nodemailer';

/** STARTTLS is used wherever it is offered, and demanded where a password would otherwise cross a network in clear. */
export function smtpServerOf(url: URL): SMTPTransportOptions {
  const secure = url.protocol === 'smtps:';
  // An IPv6 address stands in brackets in an address of the web only.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined;
  return {
    host,
    port: url.port ? Number(url.port) : secure ? 465 : auth ? 587 : 25,
    secure,
    requireTLS: !secure && auth !== undefined && !isThisMachine(host),
    ...(auth ? { auth } : {}),
  };
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
