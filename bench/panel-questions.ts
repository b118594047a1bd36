import type { Subjects } from "./panel-subjects.ts";

/** A question of the panel, and the page or field that asks it. */
export interface PanelQuestion {
  readonly name: string;
  /** The operation of the panel's document. */
  readonly operation: string;
  readonly variables: (turn: number, subjects: Subjects) => object;
}

const PER_PAGE = 25;
const SKILL_PAGES = 500;
const ROLE_PAGES = 100;
const BY_NAME = { field: "NAME", direction: "ASC" };

function of(list: readonly string[], turn: number): string {
  return list[turn % list.length] ?? "";
}

/** What somebody has typed of a name: its first letters, or one letter wrong. */
function typed(names: readonly string[], turn: number): string {
  const name = of(names, turn * 7);
  const written = name.slice(0, 3 + (turn % 10));
  return turn % 5 === 4 && written.length > 6 ? `${written.slice(0, 4)}x${written.slice(5)}` : written;
}

/** A word that a list is narrowed to. */
const word = (names: readonly string[], turn: number) => of(of(names, turn * 3).split(" "), turn).slice(0, 8);

const skillList = (more: object) => ({ first: PER_PAGE, offset: 0, orderBy: BY_NAME, filter: {}, ...more });
const roleList = (more: object) => ({ ...skillList(more), region: "united-states" });

const SKILL_LISTS: readonly PanelQuestion[] = [
  { name: "skills, first page", operation: "SkillList", variables: () => skillList({}) },
  {
    name: "skills, any page",
    operation: "SkillList",
    variables: (turn) => skillList({ offset: PER_PAGE * ((turn * 37) % SKILL_PAGES) }),
  },
  {
    name: "skills, first page of 100",
    operation: "SkillList",
    variables: () => skillList({ first: 100 }),
  },
  {
    name: "skills by text",
    operation: "SkillList",
    variables: (turn, { names }) => skillList({ filter: { text: word(names, turn) } }),
  },
  {
    name: "skills by kind",
    operation: "SkillList",
    variables: (turn) => skillList({ filter: { kinds: [turn % 2 === 0 ? "KNOWLEDGE" : "TECHNICAL"] } }),
  },
  {
    name: "skills of a group",
    operation: "SkillList",
    variables: (turn, { groups }) => skillList({ filter: { groups: [of(groups, turn * 11)] } }),
  },
  {
    name: "skills required by a role",
    operation: "SkillList",
    variables: (turn, { holders }) => skillList({ filter: { requiredBy: [of(holders, turn)] } }),
  },
  {
    name: "skills required by nothing",
    operation: "SkillList",
    variables: () => skillList({ filter: { orphan: true } }),
  },
  {
    name: "skills by demand",
    operation: "SkillList",
    variables: () => skillList({ orderBy: { field: "DEMAND", direction: "DESC" } }),
  },
  {
    name: "skills last changed",
    operation: "SkillList",
    variables: () => skillList({ orderBy: { field: "UPDATED", direction: "DESC" } }),
  },
];

const ROLE_LISTS: readonly PanelQuestion[] = [
  { name: "roles, first page", operation: "RoleList", variables: () => roleList({}) },
  {
    name: "roles, any page",
    operation: "RoleList",
    variables: (turn) => roleList({ offset: PER_PAGE * ((turn * 37) % ROLE_PAGES) }),
  },
  {
    name: "roles by text",
    operation: "RoleList",
    variables: (turn, { holders }) => roleList({ filter: { text: of(holders, turn).split("-")[0] } }),
  },
  {
    name: "roles of a family",
    operation: "RoleList",
    variables: (turn, { families }) => roleList({ filter: { families: [of(families, turn * 11)] } }),
  },
  {
    name: "roles by number of skills",
    operation: "RoleList",
    variables: () => roleList({ orderBy: { field: "SKILL_COUNT", direction: "DESC" } }),
  },
  {
    name: "roles by pay",
    operation: "RoleList",
    variables: () => roleList({ orderBy: { field: "MEDIAN_SALARY", direction: "DESC" } }),
  },
];

const oneSkill = (turn: number, { skills }: Subjects) => ({ id: of(skills, turn) });
const oneRole = (turn: number, { roles }: Subjects) => ({ id: of(roles, turn) });

const PAGES: readonly PanelQuestion[] = [
  { name: "page of a skill with many holders", operation: "SkillById", variables: oneSkill },
  { name: "page of a role with many skills", operation: "RoleById", variables: oneRole },
  { name: "requirements of a role", operation: "HolderRequirements", variables: oneRole },
  { name: "findings of a skill", operation: "ConceptFindings", variables: oneSkill },
  { name: "findings of a role", operation: "ConceptFindings", variables: oneRole },
  { name: "history of a skill", operation: "ConceptHistory", variables: oneSkill },
  { name: "history of a role", operation: "ConceptHistory", variables: oneRole },
  { name: "similar skills", operation: "SimilarSkills", variables: oneSkill },
  { name: "similar roles", operation: "SimilarRoles", variables: oneRole },
];

const FIELDS: readonly PanelQuestion[] = [
  {
    name: "search, anything",
    operation: "SearchEverything",
    variables: (turn, { names }) => ({ text: typed(names, turn), first: 12 }),
  },
  {
    name: "picker of skills, opened",
    operation: "Suggestions",
    variables: () => ({ text: "", kinds: ["SKILL"], blank: true }),
  },
  {
    name: "picker of skills, typed",
    operation: "Suggestions",
    variables: (turn, { names }) => ({ text: typed(names, turn), kinds: ["SKILL"], blank: false }),
  },
  {
    name: "names of pasted rows",
    operation: "MatchNames",
    variables: (turn, { names }) => ({
      kind: "SKILL",
      names: Array.from({ length: 20 }, (_, row) => of(names, turn * 20 + row)),
    }),
  },
];

const OVERVIEWS: readonly PanelQuestion[] = [
  { name: "home", operation: "Home", variables: () => ({}) },
  { name: "activity", operation: "Activity", variables: () => ({ filter: {} }) },
  {
    name: "proposals to review",
    operation: "ProposalList",
    variables: () => ({ filter: { states: ["SUBMITTED", "APPROVED"] } }),
  },
  { name: "skill groups, first page", operation: "SkillGroupList", variables: () => ({ first: PER_PAGE, offset: 0 }) },
  { name: "role families, first page", operation: "FamilyList", variables: () => ({ first: PER_PAGE, offset: 0 }) },
  { name: "quality, counts", operation: "QualityCounts", variables: () => ({}) },
  {
    name: "quality, findings of a rule",
    operation: "QualityFindings",
    variables: () => ({ kinds: ["NEAR_DUPLICATE"], waived: false }),
  },
];

/** Everything measured, in the order in which an editor may come by. */
export const PANEL_QUESTIONS: readonly PanelQuestion[] = [
  ...OVERVIEWS,
  ...SKILL_LISTS,
  ...ROLE_LISTS,
  ...PAGES,
  ...FIELDS,
];
