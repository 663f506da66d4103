import { Button } from '@mantine/core';
import { useId, useRef, useState, type DragEvent, type ReactNode, type RefObject } from 'react';
import classes from './drop-zone.module.css';

interface DropZoneProps {
  readonly label: string;
  /** What is taken, and how large: said before. */
  readonly hint: string;
  /** For the file dialogue, e.g. `.pdf,.png`. */
  readonly accept: string;
  readonly chooseLabel: string;
  readonly orDropLabel: string;
  readonly isMultiple?: boolean;
  /** No room for more: the button goes, what is listed below stays. */
  readonly isFull?: boolean;
  readonly name?: string;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly onFiles: (files: FileList | null) => void;
  /** Below the button: what became of the files. */
  readonly children?: ReactNode;
}

/** A place to choose files or to drop them; what becomes of them is up to whoever uses it. */
export function DropZone(props: DropZoneProps) {
  const { label, hint, accept, chooseLabel, orDropLabel, isMultiple, isFull, name, inputRef, children } =
    props;
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const input = inputRef ?? own;
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    props.onFiles(event.dataTransfer.files);
  };
  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p id={`${id}-label`} className={classes.label}>
        {label}
      </p>
      <p id={`${id}-hint`} className={classes.hint}>
        {hint}
      </p>
      <input
        ref={input}
        type="file"
        name={name}
        className={classes.input}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        accept={accept}
        multiple={isMultiple}
        onChange={(event) => {
          props.onFiles(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
        tabIndex={-1}
      />
      {!isFull && (
        <p className={classes.choose}>
          <Button
            variant="default"
            aria-describedby={`${id}-label ${id}-hint`}
            onClick={() => input.current?.click()}
          >
            {chooseLabel}
          </Button>
          <span className={classes.orDrop}>{orDropLabel}</span>
        </p>
      )}
      {children}
    </div>
  );
}
