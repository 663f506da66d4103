import { Catch, HttpStatus, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { DomainError } from '#kernel';

const STATUS: Readonly<Record<string, HttpStatus>> = {
  UNAUTHENTICATED: HttpStatus.UNAUTHORIZED,
  FORBIDDEN: HttpStatus.FORBIDDEN,
};

/**
 * Lets errors of resolvers reach the error formatter, which alone decides what is masked and logged: NestJS would
 * log every refusal as a fault. On routes a refusal is answered by its code; everything else gets the usual handling.
 */
@Catch()
export class GraphqlExceptionFilter extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw exception;
    if (exception instanceof DomainError) return refuse(exception, host);
    super.catch(exception, host);
  }
}

function refuse({ code, message }: DomainError, host: ArgumentsHost): void {
  const reply = host.switchToHttp().getResponse<FastifyReply>();
  void reply.status(STATUS[code] ?? HttpStatus.BAD_REQUEST).send({ error: { code, message } });
}
