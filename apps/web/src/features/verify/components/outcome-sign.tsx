import type { ReactNode } from 'react';
import type { VerificationOutcome } from '../../../generated/graphql';
import classes from './verify.module.css';

/** A shape of its own for each answer, so that no two are told apart by their colour alone. */
const SHAPES: Readonly<Record<VerificationOutcome, ReactNode>> = {
  VALID: (
    <>
      <path d="M24 4.5 41 10v12.5c0 10-7 17-17 21-10-4-17-11-17-21V10z" />
      <path d="m16 23.5 6 6L33 18" />
    </>
  ),
  SUSPENDED: (
    <>
      <rect x="6" y="6" width="36" height="36" rx="5" />
      <path d="M19 16v16M29 16v16" />
    </>
  ),
  REVOKED: (
    <>
      <circle cx="24" cy="24" r="18.5" />
      <path d="m17 17 14 14M31 17 17 31" />
    </>
  ),
  EXPIRED: (
    <>
      <path d="M12 5.5h24M12 42.5h24M15 5.5c0 11 6 13 9 18.5 3-5.5 9-7.5 9-18.5M15 42.5c0-11 6-13 9-18.5 3 5.5 9 7.5 9 18.5" />
    </>
  ),
  TAMPERED: (
    <>
      <path d="M24 6 44 41H4z" />
      <path d="M24 19v10M24 34.5v.1" />
    </>
  ),
  WRONG_SELLER: (
    <>
      <path d="M15 4.5h18L43.5 15v18L33 43.5H15L4.5 33V15z" />
      <path d="M15 20h18M15 28h18M29.5 14l-11 20" />
    </>
  ),
  UNKNOWN: (
    <>
      <circle cx="24" cy="24" r="18.5" strokeDasharray="4 4.3" />
      <path d="M18.5 19.5a5.5 5.5 0 1 1 8.4 4.7c-2 1.2-2.9 2.3-2.9 4.3M24 34v.1" />
    </>
  ),
};

export function OutcomeSign({ outcome }: { outcome: VerificationOutcome }) {
  return (
    <svg viewBox="0 0 48 48" className={classes.sign} aria-hidden="true">
      {SHAPES[outcome]}
    </svg>
  );
}
