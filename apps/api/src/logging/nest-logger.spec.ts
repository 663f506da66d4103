import { Writable } from 'node:stream';
import { createLogger } from './logger.js';
import { NestLogger } from './nest-logger.js';

describe('NestLogger', () => {
  it('never repeats the values that an error quotes, in no field of the line', () => {
    let lines = '';
    const logger = new NestLogger(
      createLogger(new Writable({ write: (chunk, _encoding, done) => ((lines += String(chunk)), done()) })),
    );
    logger.error(new Error('invalid input syntax for type date: "Jeanne EXEMPLE"'), 'Jobs');
    expect(JSON.parse(lines)).toMatchObject({
      level: 'error',
      context: 'Jobs',
      msg: 'invalid input syntax for type date: "…"',
    });
    expect(lines).not.toContain('Jeanne');
  });
});
