import { describeFault } from './describe-fault.js';

describe('describeFault', () => {
  it('keeps what happened and where, not the values that it happened to', () => {
    const fault = Object.assign(new Error('invalid input syntax for type date: "Jeanne EXEMPLE"'), {
      code: '22007',
    });
    const described = describeFault(fault);
    expect(described).toMatchObject({
      type: 'Error',
      code: '22007',
      message: 'invalid input syntax for type date: "…"',
    });
    expect(described.stack).toContain('describe-fault.spec');
    expect(JSON.stringify(described)).not.toContain('Jeanne');
  });

  it('does not print what was thrown when it is not an Error', () => {
    expect(describeFault('Jeanne EXEMPLE')).toEqual({ type: 'string', message: 'not an Error' });
  });
});
