import { Title } from '@mantine/core';
import { charterBlocks, type CharterBlock, type Words } from '../../charter-blocks';
import type { Language } from '../../../../lib/language';
import classes from './charter-text.module.css';

interface CharterTextProps {
  /** The text to the letter, as the API has it. */
  readonly markdown: string;
  readonly language: Language;
}

/** A version of the charter, as it is signed. */
export function CharterText({ markdown, language }: CharterTextProps) {
  return (
    <article lang={language} className={classes.paper}>
      {charterBlocks(markdown).map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { block: CharterBlock }) {
  switch (block.kind) {
    case 'TITLE':
      return (
        <Title order={2} className={classes.title}>
          <Line words={block.line} />
        </Title>
      );
    case 'HEADING':
      return (
        <Title order={3} size="h3" className={classes.heading}>
          <Line words={block.line} />
        </Title>
      );
    case 'PARAGRAPH':
      return (
        <p>
          <Line words={block.line} />
        </p>
      );
    default:
      return <Items block={block} />;
  }
}

function Items({ block }: { block: Extract<CharterBlock, { items: unknown }> }) {
  const List = block.kind === 'NUMBERED' ? 'ol' : 'ul';
  return (
    <List className={block.kind === 'NUMBERED' ? classes.numbered : classes.bullets}>
      {block.items.map((item, index) => (
        <li key={index}>
          <Line words={item} />
        </li>
      ))}
    </List>
  );
}

function Line({ words }: { words: readonly Words[] }) {
  return words.map(({ text, isStrong }, index) => (isStrong ? <strong key={index}>{text}</strong> : text));
}
