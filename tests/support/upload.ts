import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest, { type Response } from 'supertest';
import type { SignedIn } from './sign-in.js';

/** The smallest document that is one. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

export interface Upload {
  readonly purpose: string;
  readonly name?: string;
  readonly bytes?: Buffer;
}

/** Sends a file as the web client does. */
export async function upload(
  app: NestFastifyApplication,
  person: Pick<SignedIn, 'cookie'> | null,
  { purpose, name = 'document.pdf', bytes = PDF }: Upload,
): Promise<Response> {
  return supertest(await app.getUrl())
    .post('/api/files')
    .query({ purpose, name })
    .set({ 'content-type': 'application/octet-stream', ...(person ? { cookie: person.cookie } : {}) })
    .send(bytes);
}

/** The id of a file that was taken. */
export async function uploaded(app: NestFastifyApplication, person: SignedIn, file: Upload): Promise<string> {
  const { status, body } = await upload(app, person, file);
  if (status !== 201) throw new Error(`The upload was refused: ${JSON.stringify(body)}`);
  return (body as { id: string }).id;
}
