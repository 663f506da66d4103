/** Tokens of an identity provider are read once, at sign-in; kept, they would only be something to steal. */
export async function withoutTokens<T extends object>(credential: T) {
  const none = { accessToken: null, refreshToken: null, idToken: null };
  const named = Object.keys(none).filter((name) => name in credential);
  return { data: { ...credential, ...Object.fromEntries(named.map((name) => [name, null])) } };
}
