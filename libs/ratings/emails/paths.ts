/** Page of the web client where a rating is read and answered. */
export function ratingPath(ratingId: string): string {
  return `/ratings/${ratingId}`;
}
