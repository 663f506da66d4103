import {
  GraphQLError,
  Kind,
  getNamedType,
  isObjectType,
  isInterfaceType,
  type ASTVisitor,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { MAX_PAGE_SIZE } from '#companies';

const PAGE_SIZE_ARGUMENTS = ['first', 'limit'];

/**
 * Refuses a document that asks for more than `maxCost` fields, each counted once per element of its page. A page size
 * that is a variable counts as the largest one, so that the cost belongs to the document and is computed once.
 * The work is linear in the document: each fragment is measured once, however often it is spread.
 */
export function costLimitRule(maxCost: number) {
  return (context: ValidationContext): ASTVisitor => {
    const schema = context.getSchema();
    const fragmentCosts = new Map<string, number>();

    const costOf = (selectionSet: SelectionSetNode, parent: GraphQLNamedType | undefined): number =>
      selectionSet.selections.reduce((sum, selection) => {
        if (selection.kind === Kind.FIELD) return sum + fieldCost(selection, parent);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + fragmentCost(selection.name.value);
        const condition = selection.typeCondition?.name.value;
        return sum + costOf(selection.selectionSet, condition ? schema.getType(condition) : parent);
      }, 0);

    const fieldCost = (node: FieldNode, parent: GraphQLNamedType | undefined): number => {
      if (!node.selectionSet) return 1;
      const field =
        isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
      return (
        weightOf(field) + pageSize(node, field) * costOf(node.selectionSet, field && getNamedType(field.type))
      );
    };

    const fragmentCost = (name: string): number => {
      const known = fragmentCosts.get(name);
      if (known !== undefined) return known;
      fragmentCosts.set(name, 0); // a cycle adds nothing here: another rule refuses it
      const fragment = context.getFragment(name);
      const cost = fragment
        ? costOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
        : 0;
      fragmentCosts.set(name, cost);
      return cost;
    };

    return {
      OperationDefinition(operation) {
        const cost = costOf(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
        if (cost <= maxCost) return;
        const message = `This document asks for up to ${cost} fields; the limit is ${maxCost}. Ask for smaller pages or fewer fields.`;
        context.reportError(new GraphQLError(message, { nodes: operation }));
      },
    };
  };
}

/** A field that is worked out rather than read declares what it costs, in fields. */
function weightOf(field: GraphQLField<unknown, unknown> | undefined): number {
  return Number(field?.extensions['complexity'] ?? 1);
}

function pageSize(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number {
  const definition = field?.args.find(({ name }) => PAGE_SIZE_ARGUMENTS.includes(name));
  if (!definition) return 1;
  const value = node.arguments?.find(({ name }) => name.value === definition.name)?.value;
  if (!value) return Number(definition.defaultValue ?? MAX_PAGE_SIZE);
  return value.kind === Kind.INT ? Math.min(Math.max(Number(value.value), 1), MAX_PAGE_SIZE) : MAX_PAGE_SIZE;
}
