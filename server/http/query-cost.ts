import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";

/** Costs are added up in tenths of a point, as whole numbers: an object costs a point, a plain value a tenth. */
const POINT = 10;
const VALUE = 1;
/** How long a list is taken to be that says nothing about its length. */
const USUAL_LIST = 10;
/** How many entries a connection has unless asked for fewer. */
const USUAL_PAGE = 50;
/** The whole description of the schema. */
const INTROSPECTION = 1_000 * POINT;
const BEYOND_ALL_MEASURE = 1e12 * POINT;

const SIZE_ARGUMENTS = ["first", "last", "limit"];

/** Variables as they came with the request. */
export type Variables = Readonly<Record<string, unknown>>;

/** Estimates, without asking the database, how many objects a query can bring at most; ten values count as an object. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const root = schema.getRootType(operation.operation);
  const estimate = new Estimate(schema, document, withDefaults(operation, variables));
  return root ? Math.ceil(estimate.ofSet(operation.selectionSet, root, null) / POINT) : 0;
}

function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables {
  const defaults = variableDefinitions.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue && valueFromASTUntyped(defaultValue),
  ]);
  return { ...Object.fromEntries(defaults), ...given };
}

class Estimate {
  private readonly schema: GraphQLSchema;
  private readonly variables: Variables;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The cost of each fragment, by name and page, so that fragments within fragments take no exponential time. */
  private readonly known = new Map<string, number>();

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.schema = schema;
    this.variables = variables;
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  /** The cost of a selection; `page` is how many entries the lists right below have, where the field above says so. */
  ofSet({ selections }: SelectionSetNode, type: GraphQLNamedType, page: number | null): number {
    let total = 0;
    for (const selection of selections) total += this.ofSelection(selection, type, page);
    return Math.min(total, BEYOND_ALL_MEASURE);
  }

  private ofSelection(selection: SelectionNode, type: GraphQLNamedType, page: number | null): number {
    if (selection.kind === Kind.FIELD) return this.ofField(selection, type, page);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value, page);
    const condition = selection.typeCondition && this.schema.getType(selection.typeCondition.name.value);
    return this.ofSet(selection.selectionSet, condition ?? type, page);
  }

  private ofFragment(name: string, page: number | null): number {
    const key = `${name} ${page}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    const type = fragment && this.schema.getType(fragment.typeCondition.name.value);
    const cost = fragment && type ? this.ofSet(fragment.selectionSet, type, page) : 0;
    this.known.set(key, cost);
    return cost;
  }

  private ofField(field: FieldNode, parent: GraphQLNamedType, page: number | null): number {
    const name = field.name.value;
    if (name.startsWith("__")) return field.selectionSet ? INTROSPECTION : VALUE;
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!definition || !field.selectionSet) return VALUE;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type)) return VALUE;
    const size = this.sizeOf(field, definition);
    if (isListType(getNullableType(definition.type))) {
      const length = size ?? page ?? USUAL_LIST;
      return length * (POINT + this.ofSet(field.selectionSet, type, null));
    }
    return POINT + this.ofSet(field.selectionSet, type, size ?? (type.name.endsWith("Connection") ? USUAL_PAGE : null));
  }

  /** How many entries the arguments ask for: a number of them, or a list of what they are. */
  private sizeOf(field: FieldNode, definition: GraphQLField<unknown, unknown>): number | null {
    for (const { name, defaultValue } of definition.args) {
      const node = field.arguments?.find((argument) => argument.name.value === name);
      const value = node ? valueFromASTUntyped(node.value, this.variables) : defaultValue;
      if (SIZE_ARGUMENTS.includes(name) && typeof value === "number") return Math.max(0, value);
      if ((name === "ids" || name === "slugs") && Array.isArray(value)) return value.length;
    }
    return null;
  }
}
