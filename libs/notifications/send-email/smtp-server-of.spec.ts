import { smtpServerOf } from './smtp-server-of.js';

describe('smtpServerOf', () => {
  it.each([
    ['smtp://relay', { host: 'relay', port: 25, secure: false, requireTLS: false }],
    ['smtp://me:pw@relay', { port: 587, secure: false, requireTLS: true, auth: { user: 'me', pass: 'pw' } }],
    ['smtps://me:pw@relay', { port: 465, secure: true }],
    ['smtp://me:pw@relay:2525', { port: 2525, requireTLS: true }],
    ['smtp://me:pw@localhost:2525', { requireTLS: false }],
    ['smtp://me:pw@127.0.0.1:2525', { requireTLS: false }],
    ['smtp://me:pw@[::1]:2525', { host: '::1', requireTLS: false }],
    ['smtp://me:pw@127.example.com', { requireTLS: true }],
  ])('never sends a password in clear across a network: %s', (url, server) =>
    expect(smtpServerOf(new URL(url))).toMatchObject(server),
  );
});
