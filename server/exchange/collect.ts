import { isConceptKind, NODES, type NodeEntry } from "../changes/catalogue.ts";
import type { Fields } from "../changes/change.ts";
import { externalId } from "../mapping/mapping.rules.ts";
import type { MappingValues } from "../mapping/mapping.states.ts";
import type { SourceContent, SourceEdge, SourceNode } from "./content.ts";
import { derivedEdge, derivedNode, importedId, sourceNode } from "./derived.ts";
import { EdgeBook } from "./edge-book.ts";
import { Remarks } from "./remarks.ts";
import { edgeFault, nodeFaults, type RowFault } from "./row-rules.ts";
import type { EdgeRecord, NodeRecord, Place, Provenance, Reader, SourceRecord } from "./source.ts";

/** Takes the records of a source one by one: keeps the good ones, and reports each row that is not. */
export class Collector {
  private readonly reader: string;
  private readonly isCopy: boolean;
  private readonly provenance: Provenance;
  private readonly source: SourceNode;
  private readonly byKey = new Map<string, SourceNode>();
  private readonly external = new Map<string, SourceNode>();
  private readonly derivedEdges: SourceEdge[] = [];
  private readonly book = new EdgeBook();
  private readonly remarks = new Remarks();
  private readonly attributedFields = new WeakMap<Fields, Fields>();
  private readonly replacements = new Map<string, string[]>();

  constructor({ name, isCopy = false }: Pick<Reader, "name" | "isCopy">, provenance: Provenance) {
    this.reader = name;
    this.isCopy = isCopy;
    this.provenance = provenance;
    this.source = sourceNode(name, provenance);
  }

  take(record: SourceRecord): void {
    if (record.record === "node") this.report(record.place, this.takeNode(record));
    else if (record.record === "edge") this.report(record.place, [this.takeEdge(record) ?? []].flat());
    else if (record.record === "replacement")
      this.replacements.set(record.old, [...(this.replacements.get(record.old) ?? []), record.new]);
    else this.remarks.add(record);
  }

  /** Everything taken; a hierarchy that leads back to itself is cut where the file closes the circle. */
  finish(partial: boolean): SourceContent {
    for (const edge of this.book.closingCircles())
      this.remarks.fault(edge.place, null, `${edge.from.key} would be above itself in the hierarchy`);
    const { source } = this;
    const concepts = [...this.byKey.values()];
    return {
      reader: this.reader,
      provenance: this.provenance,
      source,
      nodes: [...(this.isCopy ? [] : [source]), ...this.external.values(), ...concepts],
      edges: [...this.book.edges(), ...this.derivedEdges],
      replacements: this.replacements,
      ...this.remarks.all(),
      partial,
    };
  }

  private report(place: Place, faults: readonly RowFault[]): void {
    for (const { column, reason, quiet = false } of faults)
      if (quiet) this.remarks.quiet(place, reason);
      else this.remarks.fault(place, column, reason);
  }

  private takeNode(record: NodeRecord): RowFault[] {
    const { node, key, place, fields, mappings = [], retired = false } = record;
    const before = this.byKey.get(key)?.place;
    if (before) return [{ column: null, reason: `${key} is in ${before.file}, line ${before.line} already` }];
    const owner = record.owner === undefined ? null : this.byKey.get(record.owner);
    if (owner === undefined) return [{ column: null, reason: `is a part of ${record.owner}, which is not there` }];
    const faults = nodeFaults(node, fields, record.columns);
    if (faults.length > 0) return faults;
    const id = record.id ?? importedId(this.reader, node, record.identity ?? key);
    const references = this.referencesOf(NODES[node], record);
    const made: SourceNode = { node, key, id, owner, place, mappings, fields, references, retired, derived: false };
    this.byKey.set(key, made);
    if (!retired && isConceptKind(node)) this.derive(made);
    return [];
  }

  /** A concept has its codes, and says where it comes from. */
  private derive(from: SourceNode): void {
    if (this.isCopy) return;
    for (const mapping of from.mappings) {
      const to = this.externalNode(mapping, from.place);
      this.derivedEdges.push(derivedEdge("MATCHES", from, to, { match: mapping.match }));
    }
    this.derivedEdges.push(derivedEdge("CITES", from, this.source));
  }

  private takeEdge(record: EdgeRecord): RowFault | null {
    const { edge: relation, place, columns } = record;
    const [from, to] = [this.byKey.get(record.from), this.byKey.get(record.to)];
    if (!from)
      return { column: columns?.from ?? null, reason: `leads from ${record.from || "nothing"}, which is not there` };
    if (!to) return { column: columns?.to ?? null, reason: `leads to ${record.to || "nothing"}, which is not there` };
    if (from.retired || to.retired)
      return { column: null, reason: "is about what the source no longer uses", quiet: true };
    const edge: SourceEdge = { edge: relation, from, to, place, fields: this.attributed(record), derived: false };
    return edgeFault(edge) ?? this.book.add(edge);
  }

  /** An edge that can say where it comes from does; what several share, they share then, too. */
  private attributed({ edge, fields }: EdgeRecord): Fields {
    if (edge !== "REQUIRES") return fields;
    const known = this.attributedFields.get(fields) ?? this.withSources(fields);
    this.attributedFields.set(fields, known);
    return known;
  }

  private withSources(fields: Fields): Fields {
    const named = [fields.sources ?? []].flat().flatMap((key) => this.byKey.get(String(key))?.id ?? []);
    if (named.length === 0 && this.isCopy) return fields;
    return { ...fields, sources: named.length > 0 ? named : [this.source.id] };
  }

  private referencesOf({ references = {}, mentions = [] }: NodeEntry, { fields }: NodeRecord) {
    const named = [...Object.keys(references), ...mentions].filter((field) => fields[field] != null);
    return Object.fromEntries(
      named.map((field) => [field, [fields[field]].flat().flatMap((key) => this.byKey.get(String(key)) ?? [])]),
    );
  }

  private externalNode({ scheme, code, uri }: MappingValues, place: Place): SourceNode {
    const id = externalId(scheme, code);
    const known = this.external.get(id);
    if (known) return known;
    const made = derivedNode("EXTERNAL_CONCEPT", id, id, place, { scheme, code, uri: uri ?? null });
    this.external.set(id, made);
    return made;
  }
}
