import type { Values } from "../delimited.ts";
import type { Place, SourceRecord } from "../source.ts";
import type { TECHNOLOGY_COLUMNS } from "./onet.files.ts";

type TechnologyRow = Values<keyof typeof TECHNOLOGY_COLUMNS>;

const ENDS = { from: "O*NET-SOC Code", to: "Example" };

/** Turns the technology skills of occupations into tools, their groups, and requirements. */
export class Technologies {
  private readonly made = new Set<string>();

  take(row: TechnologyRow, place: Place): SourceRecord[] {
    if (row.example === "") return [{ record: "fault", place, column: "Example", reason: "is empty" }];
    // Before release 21 one file also had tools that are no technology, such as hammers.
    if (row.type !== "" && row.type !== "Technology")
      return [{ record: "quiet", place, reason: "is a tool that is no technology" }];
    return [...this.tool(row, place), requirement(row, place)];
  }

  private *tool({ example, commodity, commodityTitle }: TechnologyRow, place: Place): Generator<SourceRecord> {
    const tool = toolKey(example);
    if (this.isNew(tool)) {
      const mappings = [{ scheme: "ONET-TECHNOLOGY", code: example, match: "EXACT" }];
      yield { record: "node", place, node: "SKILL", key: tool, mappings, fields: { name: example, skillKind: "TOOL" } };
    }
    if (commodity === "" || commodityTitle === "") return;
    const group = `commodity ${commodity}`;
    if (this.isNew(group)) {
      const mappings = [{ scheme: "UNSPSC", code: commodity, match: "EXACT" }];
      yield { record: "node", place, node: "SKILL_GROUP", key: group, mappings, fields: { name: commodityTitle } };
    }
    if (this.isNew(`${tool} in ${group}`))
      yield { record: "edge", place, edge: "IN_GROUP", from: tool, to: group, fields: {} };
  }

  private isNew(key: string): boolean {
    const known = this.made.has(key);
    this.made.add(key);
    return !known;
  }
}

/** O*NET does not rate technologies: those that employers ask for in the occupation matter more than those they ask for at all. */
function requirement({ code, example, hot, inDemand }: TechnologyRow, place: Place): SourceRecord {
  const words = [hot === "Y" ? ["hot technology"] : [], inDemand === "Y" ? ["in demand"] : []].flat();
  const fields = {
    importance: inDemand === "Y" ? 4 : hot === "Y" ? 3 : 2,
    stated: words.join(", ") || "technology skill",
  };
  return { record: "edge", place, edge: "REQUIRES", from: code, to: toolKey(example), fields, columns: ENDS };
}

function toolKey(example: string): string {
  return `technology ${example}`;
}
