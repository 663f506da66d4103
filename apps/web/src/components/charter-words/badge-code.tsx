import classes from './badge-code.module.css';

/** The code of verification as it stands on the badge: `7K2MQ-X94RD`. */
export function BadgeCode({ code }: { code: string }) {
  return (
    <span className={classes.code}>
      {code.slice(0, 5)}-{code.slice(5)}
    </span>
  );
}
