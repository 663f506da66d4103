const STORAGE_KEY = 'goodpayer-signed-in';

/**
 * Whether somebody signed in with this browser and did not sign out: the session itself is in a cookie that scripts cannot
 * read. Only a hint, so that the pages of a visitor ask nothing about a person.
 */
export function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'yes';
  } catch {
    return false;
  }
}

export function rememberSignedIn(isSignedIn: boolean): void {
  try {
    if (isSignedIn) localStorage.setItem(STORAGE_KEY, 'yes');
    else localStorage.removeItem(STORAGE_KEY);
  } catch {
    // Storage can be forbidden: public pages then look as to a visitor, all others ask.
  }
}
