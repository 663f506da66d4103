/** Where to go after signing in, from `?next=` of the address; a path of our own only, so that no link leads elsewhere. */
export function nextPath(params: URLSearchParams, otherwise: string): string {
  const next = params.get('next') ?? '';
  const { origin } = window.location;
  const isOwn = next.startsWith('/') && URL.canParse(next, origin) && new URL(next, origin).origin === origin;
  return isOwn ? next : otherwise;
}
