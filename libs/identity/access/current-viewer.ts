import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import { forbidden } from './access-rule.js';
import { membershipOf, viewerOf } from './request-viewer.js';
import type { Membership } from './viewer.js';

const AskedViewer = createParamDecorator((_data: unknown, context: ExecutionContext) => viewerOf(context));

const AskedMembership = createParamDecorator(
  async (_data: unknown, context: ExecutionContext): Promise<Membership> => {
    const membership = await membershipOf(context);
    if (!membership) throw forbidden();
    return membership;
  },
);

/** Who asks, as a `Viewer`: never null behind `@Allow`; behind `@Public` null for a visitor or a key. No key gets further. */
export const CurrentViewer = () => dependingOnViewer(AskedViewer(), { needsPerson: true });

/** The `Membership` of who asks; belongs behind `@Allow('MEMBER' | 'ACCOUNTANT' | 'OWNER')`. */
export const CurrentMembership = () => dependingOnViewer(AskedMembership());

/** Notes in the schema that the field's answer is not the same for everybody: it must not be kept for others. */
function dependingOnViewer(
  parameter: ParameterDecorator,
  more: { readonly needsPerson?: true } = {},
): ParameterDecorator {
  return (target, method, index) => {
    if (method !== undefined) Extensions({ dependsOnViewer: true, ...more })(target, method);
    parameter(target, method, index);
  };
}
