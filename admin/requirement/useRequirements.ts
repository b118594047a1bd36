import { useQuery } from "@tanstack/react-query";
import { request } from "../data/request.ts";
import { HolderRequirementsDocument, type RequirementRowFragment } from "../gql/graphql.ts";

/** All that a role, level or specialization requires, and the revision it was read at. */
export interface HeldRequirements {
  readonly name: string;
  readonly revision: number;
  readonly rows: readonly RequirementRowFragment[];
}

/** More are not read into one page of the panel. */
const mostPages = 20;

async function readAll(id: string, signal: AbortSignal): Promise<HeldRequirements> {
  const rows: RequirementRowFragment[] = [];
  let after: string | null = null;
  let revision = 0;
  let name = "";
  for (let page = 0; page < mostPages; page++) {
    const answer: Awaited<ReturnType<typeof readPage>> = await readPage(id, after, signal);
    if (answer === null) break;
    // The first page's: what others change while the rest is read is noticed when one saves.
    if (page === 0) ({ revision, name } = answer);
    rows.push(...answer.skills.edges);
    if (!answer.skills.pageInfo.hasNextPage) break;
    after = answer.skills.pageInfo.endCursor;
  }
  return { name, revision, rows };
}

async function readPage(id: string, after: string | null, signal: AbortSignal) {
  const { node } = await request(HolderRequirementsDocument, { id, after }, { signal });
  return node && "skills" in node ? node : null;
}

/** Reads all requirements of a holder, page by page. */
export function useRequirements(holder: string | null) {
  return useQuery({
    queryKey: ["requirements", holder],
    queryFn: ({ signal }) => readAll(holder ?? "", signal),
    enabled: holder !== null,
  });
}
