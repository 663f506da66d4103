import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS } from '#companies';
import { DomainError } from '#kernel';

/** Denies by default: an operation or a route that does not say who may use it is refused to everyone. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.get<unknown>(ACCESS, context.getHandler()) === 'PUBLIC') return true;
    throw new DomainError('FORBIDDEN', 'You may not do this.');
  }
}
