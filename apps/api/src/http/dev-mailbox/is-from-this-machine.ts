import type { FastifyRequest } from 'fastify';

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whether a browser or program of this very machine asks. A proxy on this machine asks for somebody else, and a site whose name
 * was made to point here (DNS rebinding) asks with its own name in `Host`.
 */
export function isFromThisMachine({ headers, socket, hostname }: FastifyRequest): boolean {
  const isForwarded = FORWARDED.some((name) => headers[name] !== undefined);
  return !isForwarded && LOOPBACK.test(socket.remoteAddress ?? '') && OWN_NAMES.includes(hostname);
}
