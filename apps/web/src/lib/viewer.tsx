import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { ViewerDocument, type ViewerQuery } from '../generated/graphql';
import { request, RequestError } from './request';
import { mayBeSignedIn, rememberSignedIn } from './session-hint';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

export interface ViewerState {
  /** Null for a visitor, and until it is known. */
  readonly viewer: Viewer | null;
  /** True until it is known; stays true on public pages of a visitor, where nobody asks. */
  readonly isLoading: boolean;
  readonly error: RequestError | null;
  /** Asks again: after signing in or out, and after any step that changes the person or the active organisation. */
  readonly refresh: () => Promise<Viewer | null>;
}

type Known = Pick<ViewerState, 'viewer' | 'isLoading' | 'error'>;

const NOBODY_YET: Known = { viewer: null, isLoading: true, error: null };
const ViewerContext = createContext<(ViewerState & { readonly askOnce: () => void }) | null>(null);

/** Who is signed in, asked at once only when somebody may be: no public page waits for the answer. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const [known, setKnown] = useState(NOBODY_YET);
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    const turn = ++latest.current;
    const settle = (outcome: Known) => turn === latest.current && setKnown(outcome);
    try {
      const { viewer = null } = await request(ViewerDocument, {});
      rememberSignedIn(viewer !== null);
      settle({ viewer, isLoading: false, error: null });
      return viewer;
    } catch (error) {
      settle({ ...NOBODY_YET, isLoading: false, error: asRequestError(error) });
      return null;
    }
  }, []);

  useEffect(() => {
    if (!mayBeSignedIn()) return;
    void refresh();
    // A session that is in use lives on: the server renews the cookie of one that is older than a day.
    // Read to its end: an answer that nobody reads keeps its connection.
    void fetch('/api/auth/get-session')
      .then((answer) => answer.text())
      .catch(() => undefined);
  }, [refresh]);

  const askOnce = useCallback(() => void (latest.current === 0 && refresh()), [refresh]);
  const state = useMemo(() => ({ ...known, refresh, askOnce }), [known, refresh, askOnce]);
  return <ViewerContext value={state}>{children}</ViewerContext>;
}

export function useViewer(): ViewerState {
  return useViewerContext();
}

/** For screens that need to know: asks if nobody has asked yet. */
export function useKnownViewer(): ViewerState {
  const { askOnce, ...state } = useViewerContext();
  useEffect(askOnce, [askOnce]);
  return state;
}

function useViewerContext() {
  const state = use(ViewerContext);
  if (!state) throw new Error('The viewer is asked for outside of its ViewerProvider');
  return state;
}

function asRequestError(error: unknown): RequestError {
  return error instanceof RequestError ? error : new RequestError('SERVER');
}
