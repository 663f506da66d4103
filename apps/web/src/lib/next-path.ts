/** Where to go after signing in, from `?next=` of the address; a path of our own only, so that no link leads elsewhere. */
export function nextPath(params: URLSearchParams, otherwise: string): string {
  const next = params.get('next') ?? '';
  const isOwn =
    next.startsWith('/') && new URL(next, window.location.origin).origin === window.location.origin;
  return isOwn ? next : otherwise;
}
