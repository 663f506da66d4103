import type { ArgumentsHost, HttpStatus } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '#kernel';

/** Says why what was sent is refused, in both languages, and lets go of what the sender still wants to send. */
export function answerRefusal({ code, text }: Refusal, status: HttpStatus, host: ArgumentsHost): void {
  const http = host.switchToHttp();
  http.getRequest<FastifyRequest>().raw.resume();
  http
    .getResponse<FastifyReply>()
    .status(status)
    .header('connection', 'close')
    .send({ error: { code, message: text } });
}
