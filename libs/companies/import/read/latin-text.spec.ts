import { latinText } from './latin-text.js';

describe('latinText', () => {
  it('reads Windows-1252 where its own characters are used', () => {
    expect(latinText(Buffer.from('80208a9f20c9bd', 'hex'))).toBe('€ ŠŸ É½');
  });

  it('reads ISO 8859-15 elsewhere', () => {
    expect(latinText(Buffer.from('a420bd757672e9', 'hex'))).toBe('€ œuvré');
  });
});
