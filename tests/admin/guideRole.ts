import type {
  GuideEntryFragment,
  GuideRoleFragment,
  RungFragment,
  SalaryItemFragment,
} from "../../admin/gql/graphql.ts";

export const source = (id: string) => ({ id, title: id, publisher: null, year: null, url: null, licence: null });

const concept = (slug: string) => ({ id: slug, slug, name: slug, status: "PUBLISHED" }) as const;

const row = (slug: string) => ({ ...concept(slug), altNames: [], summary: null, updatedAt: "2026-01-01T00:00:00Z" });

export function salary(region: string, given: Partial<SalaryItemFragment> = {}): SalaryItemFragment {
  const place = { ...concept(region), kind: "REGION", code: region } as const;
  const unknown = { low: null, median: null, average: null, high: null, source: null };
  return { id: `pay-${region}`, year: 2025, basis: "TOTAL", currency: "USD", region: place, ...unknown, ...given };
}

export function rung(rank: number, salaries: SalaryItemFragment[] = []): RungFragment & { skills: { edges: [] } } {
  const level = { ...row(`level-${rank}`), kind: "LEVEL" } as const;
  return { ...level, rank, minYears: null, maxYears: null, focusAreas: [], next: [], salaries, skills: { edges: [] } };
}

export function entry(id: string, sourceId?: string): GuideEntryFragment {
  return {
    id,
    heading: id,
    body: "Text.",
    minMonths: null,
    maxMonths: null,
    source: sourceId ? source(sourceId) : null,
  };
}

const sections: Omit<GuideRoleFragment["guide"], "overview"> = {
  keyFacts: [],
  differentiators: [],
  responsibilities: [],
  workEnvironment: [],
  tools: [],
  skillsBySeniority: [],
  businessAreas: [],
  learningPriorities: [],
  education: [],
  technicalSkills: [],
  softSkills: [],
  pathways: [],
  steps: [],
  training: [],
  compensation: [],
  globalPay: [],
  market: [],
  careerPath: [],
  remoteWork: [],
  immigration: [],
  challenges: [],
  opportunities: [],
  trends: [],
  emerging: [],
  pros: [],
  cons: [],
  faqs: [],
  relatedCareers: [],
  readiness: [],
};

interface Given extends Partial<Omit<GuideRoleFragment, "guide">> {
  readonly guide?: Partial<GuideRoleFragment["guide"]>;
}

/** A role with nothing but its name and what the test gives it. */
export function guideRole({ guide = {}, ...given }: Given = {}): GuideRoleFragment {
  const empty = { family: null, description: null, outlook: null, sources: [], levels: [], salaries: [] };
  const edges = { relatedRoles: { edges: [] }, transitions: { edges: [] }, skills: { totalCount: 0, edges: [] } };
  const role = { ...row("tester"), kind: "ROLE" } as const;
  return {
    ...role,
    ...empty,
    ...edges,
    learningOptions: [],
    specializations: [],
    ...given,
    guide: { overview: null, ...sections, ...guide },
  };
}
