import { BatchedRead } from './batched-read.js';

/** A store that answers when the test says so, and remembers what it was asked. */
function slowStore() {
  const asked: string[][] = [];
  const answers: (() => void)[] = [];
  const reads = new BatchedRead<string>(
    (keys) =>
      new Promise((resolve) => {
        asked.push([...keys]);
        const known = keys.filter((key) => !key.startsWith('unknown'));
        answers.push(() => resolve(new Map(known.map((key) => [key, `row of ${key}`]))));
      }),
  );
  return { reads, asked, answerAll: () => answers.splice(0).forEach((answer) => answer()) };
}

/** Lets everything happen that does not wait for an answer of the store. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('BatchedRead', () => {
  it('asks once for all who ask together, each key once, and gives everyone their own row', async () => {
    const { reads, asked, answerAll } = slowStore();
    const answers = Promise.all(['a', 'b', 'a', 'unknown'].map((key) => reads.find(key)));
    await settled();
    answerAll();
    expect(await answers).toEqual(['row of a', 'row of b', 'row of a', undefined]);
    expect(asked).toEqual([['a', 'b', 'unknown']]);
  });

  it('never answers a question by a read that began before it', async () => {
    const { reads, asked, answerAll } = slowStore();
    const first = reads.find('a');
    await settled();
    const second = reads.find('a');
    await settled();
    expect(asked).toEqual([['a'], ['a']]);
    answerAll();
    expect(await Promise.all([first, second])).toEqual(['row of a', 'row of a']);
  });

  it('keeps two reads running at most, and leaves nobody behind', async () => {
    const { reads, asked, answerAll } = slowStore();
    const answers = Promise.all(Array.from({ length: 100 }, (_, index) => reads.find(`${index}`)));
    await settled();
    expect(asked.map(({ length }) => length)).toEqual([32, 32]);
    answerAll();
    await settled();
    answerAll();
    expect(await answers).toHaveLength(100);
    expect(asked.map(({ length }) => length)).toEqual([32, 32, 32, 4]);
  });

  it('tells everyone in a batch that it failed, and goes on', async () => {
    let isDown = true;
    const reads = new BatchedRead<string>(async () => {
      if (isDown) throw new Error('down');
      return new Map([['a', 'row']]);
    });
    const failed = await Promise.allSettled([reads.find('a'), reads.find('b')]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isDown = false;
    expect(await reads.find('a')).toBe('row');
  });
});
