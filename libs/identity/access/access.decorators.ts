import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import type { AccessRule } from './access-rule.js';

/** Key of the metadata that the access guard reads. The schema carries the same rule in its extensions. */
export const ACCESS = 'goodpayer:access';

const access = (rule: AccessRule) => applyDecorators(SetMetadata(ACCESS, rule), Extensions({ access: rule }));

/** Anyone may ask. What carries no access decorator is refused to everyone. */
export const Public = () => access('PUBLIC');

/** Only those may ask for whom `rule` holds; the others read `UNAUTHENTICATED` or `FORBIDDEN`. */
export const Allow = (rule: Exclude<AccessRule, 'PUBLIC'>) => access(rule);
