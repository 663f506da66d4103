import { startChildServer, type ChildServer } from '../support/child-server.js';

export interface Peer extends ChildServer {
  readonly bodies: (numbers: readonly string[]) => string[];
}

export async function postgraphilePeer(environment: Readonly<Record<string, string>>): Promise<Peer | null> {
  void environment;
  void startChildServer;
  return null;
}
