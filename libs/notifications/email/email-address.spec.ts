import { assertEmailAddress } from './email-address.js';

describe('assertEmailAddress', () => {
  it.each([
    'compta@exemple.fr',
    "prenom.o'nom+test@sous.exemple.co.uk",
    'x_y@exemple-1.example',
    'a@société.fr',
  ])('accepts %s', (address) => expect(() => assertEmailAddress(address)).not.toThrow());

  it.each([
    '',
    'compta',
    '@exemple.fr',
    'compta@exemple',
    'compta@-exemple.fr',
    'compta@exemple..fr',
    'Compta <compta@exemple.fr>',
    'a@exemple.fr,b@exemple.fr',
    'a@exemple.fr b@exemple.fr',
    '"a b"@exemple.fr',
    'a@exemple.fr\r\nBcc: b@exemple.fr',
    'a\n@exemple.fr',
    'a@exemple.fr\u0000',
    'a@[127.0.0.1]',
    `${'a'.repeat(65)}@exemple.fr`,
    `a@${'a.'.repeat(130)}fr`,
  ])('refuses %j', (text) => expect(() => assertEmailAddress(text)).toThrow('not one e-mail address'));
});
