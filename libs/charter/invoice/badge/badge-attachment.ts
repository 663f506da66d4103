/** Under this name every stamped invoice carries the signed credential of its badge. */
export const BADGE_ATTACHMENT = 'goodpayer-badge.jwt';
