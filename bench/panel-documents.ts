import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, print, visit } from "graphql";

/** The panel's own documents, each with the fragments it uses, by the name of the operation: what is measured is what is sent. */
export async function panelDocuments(folder = "admin"): Promise<ReadonlyMap<string, string>> {
  const definitions = (await parsed(folder)).flatMap((document) => document.definitions);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const documents = new Map<string, string>();
  for (const definition of definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.name) {
      const used = new Set<FragmentDefinitionNode>();
      gather({ kind: Kind.DOCUMENT, definitions: [definition] }, fragments, used);
      documents.set(definition.name.value, print({ kind: Kind.DOCUMENT, definitions: [definition, ...used] }));
    }
  return documents;
}

async function parsed(folder: string): Promise<DocumentNode[]> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((name) => name.endsWith(".graphql")).toSorted();
  return Promise.all(files.map(async (name) => parse(await readFile(join(folder, name), "utf8"))));
}

/** Follows the spreads in a document, and those in what they name. */
function gather(
  document: DocumentNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  used: Set<FragmentDefinitionNode>,
): void {
  visit(document, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment) throw new Error(`The panel has no fragment ${name.value}.`);
      if (used.has(fragment)) return;
      used.add(fragment);
      gather({ kind: Kind.DOCUMENT, definitions: [fragment] }, fragments, used);
    },
  });
}
