import {
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/**
 * True when the answer to `document` depends on nobody: each of its operations is public, and no field that it asks
 * for reads who asks. The access decorators write both into the extensions of the schema's fields.
 */
export function isSameForEverybody(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isSame = true;
  const judge = ({ name }: { name: { value: string } }) => {
    const owners = objectsOf(schema, types.getParentType() as GraphQLNamedType | null);
    isSame &&= owners.every((owner) => isFieldSame(schema, owner, name.value));
  };
  visit(document, visitWithTypeInfo(types, { Field: judge }));
  return isSame;
}

/** A field of an interface is answered by whichever object implements it. */
function objectsOf(schema: GraphQLSchema, type: GraphQLNamedType | null): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function isFieldSame(schema: GraphQLSchema, owner: GraphQLObjectType, name: string): boolean {
  const field = owner.getFields()[name];
  if (!field) return true; // __typename, __schema
  const isRoot = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(
    owner,
  );
  return !field.extensions['dependsOnViewer'] && (!isRoot || field.extensions['access'] === 'PUBLIC');
}
