import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './door.module.css';

interface DoorProps {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
  /** Other ways, below. */
  readonly others?: ReactNode;
}

/** One of the screens in front of an account: a narrow card with one thing to do. */
export function Door({ title, lead, children, others }: DoorProps) {
  return (
    <section className={classes.door}>
      <title>{`${title} · goodpayer`}</title>
      <Title order={1} size="h2">
        {title}
      </Title>
      {lead && <p className={classes.lead}>{lead}</p>}
      <div className={classes.body}>{children}</div>
      {others && <div className={classes.others}>{others}</div>}
    </section>
  );
}
