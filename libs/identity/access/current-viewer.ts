import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import { forbidden } from './access-rule.js';
import { viewerOf } from './request-viewer.js';
import type { Membership } from './viewer.js';

const AskedViewer = createParamDecorator((_data: unknown, context: ExecutionContext) => viewerOf(context));

const AskedMembership = createParamDecorator(
  async (_data: unknown, context: ExecutionContext): Promise<Membership> => {
    const membership = (await viewerOf(context))?.membership;
    if (!membership) throw forbidden();
    return membership;
  },
);

/** Who asks, as a `Viewer`: never null behind `@Allow`; behind `@Public` null for a visitor. */
export const CurrentViewer = () => dependingOnViewer(AskedViewer());

/** The `Membership` of who asks; belongs behind `@Allow('MEMBER' | 'ACCOUNTANT' | 'OWNER')`. */
export const CurrentMembership = () => dependingOnViewer(AskedMembership());

/** Notes in the schema that the field's answer is not the same for everybody: it must not be kept for others. */
function dependingOnViewer(parameter: ParameterDecorator): ParameterDecorator {
  return (target, method, index) => {
    if (method !== undefined) Extensions({ dependsOnViewer: true })(target, method);
    parameter(target, method, index);
  };
}
