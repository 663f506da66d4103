import { encode } from 'uqr';

/** Modules around the code that have to stay empty: ISO/IEC 18004. */
const QUIET = 4;

/** A QR code of an address as a square black-on-white drawing, one unit for each module. Read with a quarter of it damaged. */
export function drawQr(address: string): string {
  const { data } = encode(address, { ecc: 'Q', border: QUIET });
  const size = data.length;
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><title>${address}</title><rect width="${size}" height="${size}" fill="#ffffff"/><path d="${dark.join('')}" fill="#000000"/></svg>`;
}
