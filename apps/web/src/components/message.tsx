import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './message.module.css';

interface MessageProps {
  readonly title: string;
  readonly body: string;
  readonly tone?: 'calm' | 'caution' | 'bad';
  readonly detail?: string;
  readonly children?: ReactNode;
}

/** A whole screen, or section, that has one thing to say: nothing found, refused, unreachable. */
export function Message({ title, body, tone = 'calm', detail, children }: MessageProps) {
  return (
    <section className={classes.message} data-tone={tone} role={tone === 'calm' ? undefined : 'alert'}>
      <Title order={1} size="h2">
        {title}
      </Title>
      <p className={classes.body}>{body}</p>
      {detail && <p className={classes.detail}>{detail}</p>}
      {children && <div className={classes.actions}>{children}</div>}
    </section>
  );
}
