import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import { MOST_IN_SHAPE } from "./limits.ts";

/** What a query has too much of. */
export interface Excess {
  readonly measure: string;
  readonly value: number;
  readonly limit: number;
}

/** The first limit that a query exceeds; null where it keeps all. */
export function excessOf(document: DocumentNode, schema: GraphQLSchema): Excess | null {
  const shape = new Shape(document, schema);
  const limits = Object.entries(MOST_IN_SHAPE).map(([measure, limit]) => ({
    measure,
    limit,
    value: shape.measures[measure] ?? 0,
  }));
  return [...limits, ...shape.onceFields()].find(({ value, limit }) => value > limit) ?? null;
}

interface Size {
  readonly depth: number;
  readonly selections: number;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

class Shape {
  readonly measures: Record<string, number>;
  private readonly fragments: Fragments;
  private readonly operations: readonly OperationDefinitionNode[];
  private readonly schema: GraphQLSchema;
  private readonly sizes = new Map<string, Size>();

  constructor(document: DocumentNode, schema: GraphQLSchema) {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    this.schema = schema;
    this.measures = {
      ...countsOf(document),
      fragments: fragments.length,
      "root fields": largest(this.operations.map((operation) => this.rootFields(operation).length)),
      depth: largest(this.operations.map(({ selectionSet }) => this.sizeOf(selectionSet).depth)),
      selections: largest(this.operations.map(({ selectionSet }) => this.sizeOf(selectionSet).selections)),
    };
  }

  /** Fields that a request may have once, such as signIn, and how often an operation has them together. */
  onceFields(): Excess[] {
    const fields = this.schema.getMutationType()?.getFields() ?? {};
    return this.operations
      .filter(({ operation }) => operation === "mutation")
      .map((operation) => this.rootFields(operation).filter((name) => fields[name]?.extensions.oncePerRequest === true))
      .map((names) => ({ measure: [...new Set(names)].join(" and "), value: names.length, limit: 1 }));
  }

  /** The names of an operation's fields, fragments included; it stops counting soon after the limit. */
  private rootFields({ selectionSet }: OperationDefinitionNode): string[] {
    const names: string[] = [];
    const waiting: { set: SelectionSetNode; above: ReadonlySet<string> }[] = [{ set: selectionSet, above: new Set() }];
    for (let next = waiting.pop(); next && names.length <= MOST_IN_SHAPE["root fields"]; next = waiting.pop())
      for (const selection of next.set.selections) {
        if (selection.kind === Kind.FIELD) names.push(selection.name.value);
        else if (selection.kind === Kind.INLINE_FRAGMENT)
          waiting.push({ set: selection.selectionSet, above: next.above });
        else {
          const name = selection.name.value;
          const fragment = this.fragments.get(name);
          if (fragment && !next.above.has(name))
            waiting.push({ set: fragment.selectionSet, above: new Set([...next.above, name]) });
        }
      }
    return names;
  }

  /** How deep a selection is, and how many selections it has once its fragments are spread out. */
  private sizeOf(set: SelectionSetNode | undefined): Size {
    const size = { depth: 0, selections: 0 };
    for (const selection of set?.selections ?? []) {
      const { depth, selections } = this.sizeBelow(selection);
      size.depth = Math.max(size.depth, depth);
      size.selections += 1 + selections;
    }
    return size;
  }

  /** How deep introspection may go is a rule of GraphQL's own. */
  private sizeBelow(selection: SelectionNode): Size {
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.sizeOf(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.sizeOfFragment(selection.name.value);
    const { depth, selections } = this.sizeOf(selection.selectionSet);
    return { depth: selection.name.value.startsWith("__") ? 1 : 1 + depth, selections };
  }

  /** A fragment in a circle counts as empty here: another rule reports the circle. */
  private sizeOfFragment(name: string): Size {
    const known = this.sizes.get(name);
    if (known !== undefined) return known;
    this.sizes.set(name, { depth: 0, selections: 0 });
    const size = this.sizeOf(this.fragments.get(name)?.selectionSet);
    this.sizes.set(name, size);
    return size;
  }
}

function countsOf(document: DocumentNode) {
  const counts = { aliases: 0, directives: 0, "repeats of a field": 0 };
  visit(document, {
    Field: ({ alias }) => {
      if (alias) counts.aliases += 1;
    },
    Directive: () => {
      counts.directives += 1;
    },
    SelectionSet: ({ selections }) => {
      counts["repeats of a field"] = Math.max(counts["repeats of a field"], repeatsIn(selections));
    },
  });
  return counts;
}

function repeatsIn(selections: readonly SelectionNode[]): number {
  const times = new Map<string, number>();
  for (const selection of selections) {
    const key = selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : nameOfSpread(selection);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return largest([...times.values()]);
}

function nameOfSpread(selection: Exclude<SelectionNode, { kind: Kind.FIELD }>): string {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return `...${selection.name.value}`;
  return `... on ${selection.typeCondition?.name.value ?? ""}`;
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, next) => Math.max(most, next), 0);
}
