import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './member-screen.module.css';

interface MemberScreenProps {
  readonly title: string;
  readonly lead?: string;
  /** Above the title, e.g. tabs. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** A screen of the signed-in area: its title, in the tab of the browser too, and its sections one below the other. */
export function MemberScreen({ title, lead, above, children }: MemberScreenProps) {
  return (
    <div className={classes.screen}>
      <title>{`${title} · goodpayer`}</title>
      {above}
      <div>
        <Title order={1}>{title}</Title>
        {lead && <p className={classes.lead}>{lead}</p>}
      </div>
      {children}
    </div>
  );
}
