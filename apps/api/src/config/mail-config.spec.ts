import { parseConfig } from './parse-config.js';

const SMTP = { SMTP_URL: 'smtp://me:secret@relay:587', MAIL_FROM: 'goodpayer <avis@goodpayer.example>' };

describe('mail settings', () => {
  it.each([
    ['keeps e-mails, readable on this machine, at a first start', {}, null, 'THIS_MACHINE'],
    ['shows nothing once a mail server is named', SMTP, SMTP.SMTP_URL, 'NOBODY'],
    ['shows them to everybody when asked to', { ...SMTP, DEV_MAILBOX: 'on' }, SMTP.SMTP_URL, 'EVERYBODY'],
    ['never shows them in production', { NODE_ENV: 'production' }, null, 'NOBODY'],
  ])('%s', (_title, environment, smtpUrl, mailbox) =>
    expect(parseConfig(environment).mail).toMatchObject({ smtpUrl, mailbox }),
  );

  it.each([
    [{ NODE_ENV: 'production', DEV_MAILBOX: 'on' }, 'DEV_MAILBOX shows the e-mails of everybody'],
    [{ SMTP_URL: SMTP.SMTP_URL }, 'MAIL_FROM'],
    [{ ...SMTP, MAIL_FROM: 'a@exemple.fr, b@exemple.fr' }, 'MAIL_FROM must be an e-mail address'],
    [{ ...SMTP, MAIL_FROM: 'x\r\nBcc: b@exemple.fr <a@exemple.fr>' }, 'MAIL_FROM must be an e-mail address'],
    [{ SMTP_URL: 'http://me:secret@relay' }, 'SMTP_URL must be an address that begins with smtp://'],
  ])('refuses %j in one line, without the password', (environment, fault) => {
    expect(() => parseConfig(environment as Record<string, string>)).toThrow(fault);
    expect(() => parseConfig(environment as Record<string, string>)).not.toThrow('secret');
  });
});
