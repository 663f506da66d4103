import { registerEnumType } from '@nestjs/graphql';

/**
 * A GraphQL enum whose values are exactly those of the domain type `T`: leaving one out, or adding one, does not compile.
 * Each value comes with its description, or null when its name says it all.
 */
export function declareEnum<T extends string>(
  name: string,
  values: { readonly [K in T]: string | null },
  description?: string,
): { readonly [K in T]: K } {
  const keys = Object.keys(values) as T[];
  const declared = Object.fromEntries(keys.map((key) => [key, key])) as { readonly [K in T]: K };
  const described = keys.flatMap((key) =>
    values[key] === null ? [] : [[key, { description: values[key] }] as const],
  );
  const valuesMap = Object.fromEntries(described) as Partial<Record<T, { description: string }>>;
  registerEnumType(declared, { name, description, valuesMap });
  return declared;
}
