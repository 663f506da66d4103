import { Link } from 'react-router';
import { screenPath } from '../../lib/paths';
import { useLanguage } from '../../lib/use-language';
import classes from './task-list.module.css';
import type { Task } from './use-tasks';

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const { language } = useLanguage();
  return (
    <ul className={classes.tasks}>
      {tasks.map(({ title, detail, path }) => (
        <li key={`${path} ${title}`}>
          <Link to={screenPath(language, path)}>{title}</Link>
          {detail && <span className={classes.detail}>{detail}</span>}
        </li>
      ))}
    </ul>
  );
}
