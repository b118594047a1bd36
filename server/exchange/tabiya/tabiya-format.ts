import type { SkillKind } from "../../skill/skill.rules.ts";
import { csvLine } from "../csv-cells.ts";
import type { ContentNode } from "../graph-content.ts";
import { type Format, inChunks, type OutputFile, type Stamp } from "../output.ts";
import { readTaxonomy, type Taxonomy } from "./tabiya-taxonomy.ts";

/** From this importance on a skill is essential to a role, below it optional. */
const ESSENTIAL = 4;

const SKILL_TYPES: Readonly<Record<SkillKind, string>> = {
  TECHNICAL: "skill/competence",
  TOOL: "skill/competence",
  ACTIVITY: "skill/competence",
  KNOWLEDGE: "knowledge",
  LANGUAGE: "language",
  SOFT: "attitude",
};

/**
 * The nine tables of the Tabiya open taxonomy and its licence file: families, roles, skill groups, skills and the edges between them. What the
 * format has no place for (levels, pay, guides, what is deprecated) is left out.
 */
export const TABIYA: Format = {
  name: "tabiya",
  title: "the nine CSV tables of the Tabiya open taxonomy",
  extension: null,
  mediaType: "application/zip",
  async *write(content, stamp) {
    const taxonomy = await readTaxonomy(content);
    yield modelInfo(stamp);
    yield table("occupation_groups.csv", GROUP, occupationGroups(taxonomy));
    yield table("occupations.csv", OCCUPATION, occupations(taxonomy));
    yield table("occupation_hierarchy.csv", HIERARCHY, occupationHierarchy(taxonomy));
    yield table("skill_groups.csv", SKILL_GROUP, skillGroups(taxonomy));
    yield table("skills.csv", SKILL, skills(taxonomy));
    yield table("skill_hierarchy.csv", HIERARCHY, skillHierarchy(taxonomy));
    yield table("skill_to_skill_relations.csv", SKILL_TO_SKILL, skillRelations(taxonomy));
    yield table("occupation_to_skill_relations.csv", OCCUPATION_TO_SKILL, requirements(taxonomy));
    yield { name: "LICENSE", chunks: inChunks([`${stamp.notices.join("\n\n")}\n`]) };
  },
};

const MODEL = "UUIDHISTORY NAME LOCALE DESCRIPTION VERSION RELEASED RELEASENOTES CREATEDAT UPDATEDAT";
const GROUP = "ORIGINURI ID UUIDHISTORY CODE GROUPTYPE PREFERREDLABEL ALTLABELS DESCRIPTION";
const OCCUPATION =
  "ORIGINURI ID UUIDHISTORY OCCUPATIONGROUPCODE CODE PREFERREDLABEL ALTLABELS DESCRIPTION DEFINITION SCOPENOTE REGULATEDPROFESSIONNOTE OCCUPATIONTYPE ISLOCALIZED";
const SKILL_GROUP = "ORIGINURI ID UUIDHISTORY CODE PREFERREDLABEL ALTLABELS DESCRIPTION SCOPENOTE";
const SKILL =
  "ORIGINURI ID UUIDHISTORY SKILLTYPE REUSELEVEL PREFERREDLABEL ALTLABELS DESCRIPTION DEFINITION SCOPENOTE ISLOCALIZED";
const HIERARCHY = "PARENTOBJECTTYPE PARENTID CHILDID CHILDOBJECTTYPE";
const SKILL_TO_SKILL = "REQUIRINGID RELATIONTYPE REQUIREDID";
const OCCUPATION_TO_SKILL = "OCCUPATIONTYPE OCCUPATIONID RELATIONTYPE SKILLID SIGNALLINGVALUELABEL SIGNALLINGVALUE";

type Rows = AsyncIterable<readonly unknown[]>;

function table(name: string, columns: string, rows: Rows): OutputFile {
  async function* lines() {
    yield csvLine(columns.split(" "));
    for await (const row of rows) yield csvLine(row);
  }
  return { name, chunks: inChunks(lines()) };
}

function modelInfo({ revision, at }: Stamp): OutputFile {
  async function* rows() {
    const time = at.toISOString();
    yield [
      "",
      "Careers graph",
      "en",
      `Revision ${revision} of a careers graph.`,
      `${revision}`,
      "false",
      "",
      time,
      time,
    ];
  }
  return table("model_info.csv", MODEL, rows());
}

async function* occupationGroups({ families, uris, codes }: Taxonomy): Rows {
  for (const family of families) {
    const code = codes.group.get(family.id) ?? "";
    const type = /^\d+$/.test(code) ? "iscogroup" : "localgroup";
    yield [...identity(family, uris), code, type, ...labels(family), description(family)];
  }
}

async function* occupations({ roles, uris, codes }: Taxonomy): Rows {
  for await (const role of roles()) {
    const { group, code, type } = codes.occupation.get(role.id) ?? { group: "", code: "", type: LOCAL };
    const notes = [description(role), role.fields.summary, "", ""];
    yield [...identity(role, uris), group, code, ...labels(role), ...notes, type, "false"];
  }
}

const LOCAL = "localoccupation";

async function* occupationHierarchy({ edges, codes }: Taxonomy): Rows {
  for await (const { from, to } of edges("PART_OF"))
    if (codes.group.has(from) && codes.group.has(to)) yield ["occupationgroup", to, from, "occupationgroup"];
  for await (const { from, to } of edges("IN_FAMILY"))
    yield ["occupationgroup", to, from, codes.occupation.get(from)?.type ?? LOCAL];
}

async function* skillGroups({ groups, uris, codes }: Taxonomy): Rows {
  for (const group of groups)
    yield [...identity(group, uris), codes.external.get(group.id) ?? "", ...labels(group), description(group), ""];
}

async function* skills({ skills, uris }: Taxonomy): Rows {
  for await (const skill of skills()) {
    const notes = [description(skill), skill.fields.summary, "", "false"];
    yield [...identity(skill, uris), skillType(skill), "", ...labels(skill), ...notes];
  }
}

async function* skillHierarchy({ edges, groupIds }: Taxonomy): Rows {
  for await (const { from, to } of edges("PART_OF"))
    if (groupIds.has(from) && groupIds.has(to)) yield ["skillgroup", to, from, "skillgroup"];
  for await (const { from, to } of edges("IN_GROUP")) yield ["skillgroup", to, from, "skill"];
  for await (const { from, to } of edges("BROADER")) yield ["skill", to, from, "skill"];
}

async function* skillRelations({ edges }: Taxonomy): Rows {
  for await (const { from, to } of edges("RELATED_SKILL")) yield [from, "optional", to];
}

async function* requirements({ edges, codes }: Taxonomy): Rows {
  for await (const { from, to, fields } of edges("REQUIRES")) {
    const occupation = codes.occupation.get(from);
    const relation = Number(fields.importance) >= ESSENTIAL ? "essential" : "optional";
    if (occupation) yield [occupation.type, from, relation, to, "", ""];
  }
}

function identity({ id }: ContentNode, uris: ReadonlyMap<string, string>): string[] {
  return [uris.get(id) ?? "", id, id];
}

function labels({ fields }: ContentNode): unknown[] {
  const others = Array.isArray(fields.altNames) ? fields.altNames : [];
  return [fields.name, others.map((name) => String(name).replaceAll("\n", " ")).join("\n")];
}

function description({ fields }: ContentNode): unknown {
  return fields.description ?? fields.summary ?? "";
}

function skillType({ fields }: ContentNode): string {
  const kind = String(fields.skillKind);
  return Object.entries(SKILL_TYPES).find(([name]) => name === kind)?.[1] ?? "";
}
