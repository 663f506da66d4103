import type { CompanyId } from '#kernel';
import { AnswerCache } from './answer-cache.js';

const COMPANY = 'FR-732829320' as CompanyId;
const OTHER = 'GB-01234567' as CompanyId;

describe('AnswerCache', () => {
  it('forgets every answer about a company that changed, and no other', () => {
    const cache = new AnswerCache();
    cache.keep('a', COMPANY, 'one', cache.moment());
    cache.keep('b', COMPANY, 'two', cache.moment());
    cache.keep('c', OTHER, 'three', cache.moment());
    cache.forget([COMPANY]);
    expect([cache.find('a'), cache.find('b'), cache.find('c')]).toEqual([undefined, undefined, 'three']);
  });

  it('does not keep an answer whose facts may have been read before a change', () => {
    const cache = new AnswerCache();
    const moment = cache.moment();
    cache.forget([OTHER]);
    cache.keep('a', COMPANY, 'old', moment);
    expect(cache.find('a')).toBeUndefined();
  });

  it('forgets an answer that replaced another under the same question', () => {
    const cache = new AnswerCache();
    cache.keep('a', OTHER, 'first', cache.moment());
    cache.keep('a', COMPANY, 'second', cache.moment());
    cache.forget([OTHER]);
    expect(cache.find('a')).toBe('second');
    cache.forget([COMPANY]);
    expect(cache.find('a')).toBeUndefined();
  });

  it('forgets everything when nobody knows what changed', () => {
    const cache = new AnswerCache();
    cache.keep('a', COMPANY, 'one', cache.moment());
    cache.forget('ALL');
    expect(cache.find('a')).toBeUndefined();
  });
});
