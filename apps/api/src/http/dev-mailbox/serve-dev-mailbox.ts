import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Mailbox } from '#notifications';
import type { MailConfig } from '../../config/mail-config.js';
import { isFromThisMachine } from './is-from-this-machine.js';
import { listPage, messagePage } from './mailbox-page.js';

const LONGEST_LIST = 100;

type OneMessage = FastifyRequest<{ Params: { emailId: string } }>;

/** `/dev/mailbox`: what would have been sent, for whoever develops. Without it in the configuration the routes do not exist. */
export async function serveDevMailbox(
  fastify: FastifyInstance,
  mailbox: Mailbox,
  readers: MailConfig['mailbox'],
): Promise<void> {
  if (readers === 'NOBODY') return;
  await fastify.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      if (readers === 'THIS_MACHINE' && !isFromThisMachine(request)) return notFound(reply);
      void reply.header('cache-control', 'no-store');
    });
    scope.get('/dev/mailbox', async (_request, reply) =>
      sendPage(reply, listPage(await mailbox.newest(LONGEST_LIST))),
    );
    scope.get('/dev/mailbox/:emailId', async (request: OneMessage, reply) => {
      const message = await mailbox.message(request.params.emailId);
      return message ? sendPage(reply, messagePage(message)) : notFound(reply);
    });
    scope.get('/dev/mailbox/:emailId/text', async (request: OneMessage, reply) => {
      const message = await mailbox.message(request.params.emailId);
      return message ? reply.type('text/plain; charset=utf-8').send(message.text) : notFound(reply);
    });
  });
}

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(html);
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.status(404).type('text/plain; charset=utf-8').send('Not found.\n');
}
