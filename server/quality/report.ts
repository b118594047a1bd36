import { keysOf } from "../concept/concept.rules.ts";
import type { Graph } from "../neo4j/statement.ts";
import { type ForwardPage, readWindow, toConnection, type Window } from "../page.ts";
import { RULES, type RuleName, ruleOf } from "./catalogue.ts";
import { findingsOnce, knownFindings, type RuleFindings } from "./findings.ts";
import type { QualityCount, QualityFinding, QualityReport, QualityWaiver } from "./quality.type.ts";
import { WAIVERS } from "./waiver.cypher.ts";

type Waivers = ReadonlyMap<string, QualityWaiver>;

/** What a report is asked for. */
export interface ReportRequest {
  readonly kinds: readonly RuleName[] | null;
  /** Only findings that are, or are not, waived. */
  readonly waived: boolean | null;
  readonly page: ForwardPage;
}

/** Counts what each of the rules finds, and lists a page of it. */
export async function qualityReport(graph: Graph, { kinds, waived, page }: ReportRequest): Promise<QualityReport> {
  const window = readWindow(page, "findings");
  const rules = keysOf(RULES).filter((rule) => kinds === null || kinds.includes(rule));
  const known = await knownFindings(graph);
  const found = await findingsOnce(graph, known, rules);
  const waivers: Waivers = new Map((await graph.read(WAIVERS, { rules })).map((waiver) => [waiver.finding, waiver]));
  const listed = found
    .flatMap(({ findings }) => findings)
    .map((finding): QualityFinding => ({ ...finding, waiver: waivers.get(finding.id) ?? null }))
    .filter(({ waiver }) => waived === null || (waiver !== null) === waived);
  const counts = found.map((one) => countOf(one, waivers));
  return { revision: known.revision, counts, totalCount: listed.length, ...pageOf(listed, window) };
}

function countOf({ rule, findings, count }: RuleFindings, waivers: Waivers): QualityCount {
  const { severity, description } = ruleOf(rule);
  const waived = findings.filter(({ id }) => waivers.has(id)).length;
  return { rule, severity, description, count: count - waived, waived };
}

/** A page starts behind the finding its cursor names; where that is gone, at its place. */
function pageOf(listed: readonly QualityFinding[], window: Window): Pick<QualityReport, "findings" | "pageInfo"> {
  const { start, size } = window;
  const last = start === null ? -1 : listed.findIndex(({ id }) => id === start.id);
  const from = start === null || last >= 0 ? last + 1 : Number(start.key);
  const entries = listed.slice(from, from + size + 1).map((finding, index) => ({ finding, place: from + index }));
  const { edges, pageInfo } = toConnection(
    window,
    entries,
    ({ finding, place }) => ({ key: place, id: finding.id }),
    ({ finding }, cursor) => ({ finding, cursor }),
    async () => listed.length,
  );
  return { findings: edges.map(({ finding }) => finding), pageInfo };
}
