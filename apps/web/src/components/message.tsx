import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './message.module.css';

interface MessageProps {
  readonly title: string;
  readonly body: string;
  readonly tone?: 'calm' | 'caution' | 'bad';
  readonly detail?: string;
  /** 2 where the screen has a title of its own. */
  readonly level?: 1 | 2;
  readonly children?: ReactNode;
}

/** A whole screen, or section, that has one thing to say: nothing found, refused, unreachable. */
export function Message({ title, body, tone = 'calm', detail, level = 1, children }: MessageProps) {
  return (
    <section className={classes.message} data-tone={tone} role={tone === 'calm' ? undefined : 'alert'}>
      <Title order={level} size="h2">
        {title}
      </Title>
      <p className={classes.body}>{body}</p>
      {detail && <p className={classes.detail}>{detail}</p>}
      {children && <div className={classes.actions}>{children}</div>}
    </section>
  );
}
