import { charterBlocks, type CharterBlock } from './charter-blocks.js';

const TEXT = `# Charter, version 1

We promise.

## Our commitments

1. **Pay on time.** Each invoice.
2. **Warn early.** Before the due date, 2 ** 3 times.

## Rules

- **Heard.** One late
- A plain one`;

const plain = (text: string) => [{ text, isStrong: false }];

describe('the text of the charter', () => {
  it('is read into headings, lists and paragraphs, with what is strong', () => {
    expect(charterBlocks(TEXT)).toEqual([
      { kind: 'TITLE', line: plain('Charter, version 1') },
      { kind: 'PARAGRAPH', line: plain('We promise.') },
      { kind: 'HEADING', line: plain('Our commitments') },
      {
        kind: 'NUMBERED',
        items: [
          [{ text: 'Pay on time.', isStrong: true }, ...plain(' Each invoice.')],
          [{ text: 'Warn early.', isStrong: true }, ...plain(' Before the due date, 2 ** 3 times.')],
        ],
      },
      { kind: 'HEADING', line: plain('Rules') },
      {
        kind: 'BULLETS',
        items: [[{ text: 'Heard.', isStrong: true }, ...plain(' One late')], plain('A plain one')],
      },
    ] satisfies CharterBlock[]);
  });

  it('loses no word: what is no list and no heading is shown as it stands', () => {
    expect(charterBlocks('1. A number\nthen no list\n\n### too deep <b>')).toEqual([
      { kind: 'PARAGRAPH', line: plain('1. A number\nthen no list') },
      { kind: 'PARAGRAPH', line: plain('### too deep <b>') },
    ]);
  });
});
