import { useEffect, useRef, useState } from 'react';
import type { CharterToSignQuery, ConfirmCharterSignatureMutation } from '../../../../generated/graphql';
import { ConfirmCode } from './confirm-code';
import { ReadAndSign } from './read-and-sign';
import { Signed } from './signed';
import { SigningSteps } from './signing-steps';
import classes from './sign.module.css';

export type Signing = NonNullable<CharterToSignQuery['myCharter']['signing']>;
export type SignedMembership = Extract<
  ConfirmCharterSignatureMutation['confirmCharterSignature'],
  { __typename: 'CharterMembership' }
>;

interface SignatureFlowProps {
  /** Characters of the name of who signs, and of their role. */
  readonly longestName: number;
  readonly version: CharterToSignQuery['charter'];
  /** A signature that waits for its code already, e.g. after the page was closed. */
  readonly started: Signing | null;
  readonly company: string;
}

/** Each step takes the focus when it comes, so that nobody is left where the former one was. */
export function SignatureFlow({ longestName, version, started, company }: SignatureFlowProps) {
  const [signing, setSigning] = useState(started);
  const [signed, setSigned] = useState<SignedMembership | null>(null);
  const step = signed ? 'done' : signing ? 'confirm' : 'read';
  const shown = useRef(step);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    body.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [step]);
  return (
    <>
      <SigningSteps current={step} />
      <div ref={body} tabIndex={-1} className={classes.step}>
        {signed && <Signed membership={signed} company={company} />}
        {!signed && signing && (
          <ConfirmCode signing={signing} onSigned={setSigned} onAgain={() => setSigning(null)} />
        )}
        {step === 'read' && (
          <ReadAndSign
            longestName={longestName}
            version={version}
            onSigning={setSigning}
            onSigned={setSigned}
          />
        )}
      </div>
    </>
  );
}
