import type { Viewer } from "../access/viewer.ts";
import { touched } from "../changes/change.ts";
import type { Database } from "../neo4j/connect.ts";
import type { Finding } from "../quality/finding.ts";
import { qualityImpact } from "../quality/impact.ts";
import type { QualityFinding } from "../quality/quality.type.ts";
import { pendingChanges } from "./pending.ts";
import { Preview } from "./preview.ts";
import type { Proposal, ProposalImpact } from "./proposal.type.ts";

/** Rules look at this many concepts of a larger proposal. */
const MOST_LOOKED_AT = 500;

/** What a proposal would do beyond its own changes. What else can be compared before and after has its place here. */
export async function impactOf(database: Database, proposal: Proposal, viewer: Viewer): Promise<ProposalImpact> {
  const preview = new Preview(database, proposal, viewer);
  try {
    const ids = [...new Set((await pendingChanges(database, proposal.id)).flatMap(touched))];
    const { broken, fixed } = await qualityImpact(database, preview, ids.slice(0, MOST_LOOKED_AT));
    return { broken: broken.map(unwaived), fixed: fixed.map(unwaived), complete: ids.length <= MOST_LOOKED_AT };
  } finally {
    await preview.close();
  }
}

/** A waiver is for the published graph. */
function unwaived(finding: Finding): QualityFinding {
  return { ...finding, waiver: null };
}
