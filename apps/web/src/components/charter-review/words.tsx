import { InstantText } from '../day-text';
import { Detail } from '../note';
import classes from './review-content.module.css';

/** What somebody wrote, to the letter, and when. */
export function Words({ text, at }: { text: string; at: string | null }) {
  return (
    <>
      <blockquote className={classes.words}>{text}</blockquote>
      {at && (
        <Detail>
          <InstantText at={at} />
        </Detail>
      )}
    </>
  );
}
