import type { Viewer } from "../access/viewer.ts";
import { type Change, touched } from "../changes/change.ts";
import { ViewProjection } from "../projection/view-projection.ts";
import type { Finding } from "../quality/finding.ts";
import { qualityImpact } from "../quality/impact.ts";
import type { QualityFinding } from "../quality/quality.type.ts";
import type { Services } from "../services.ts";
import { MovesComparison } from "./moves-impact.ts";
import type { MovesImpact } from "./moves-impact.type.ts";
import { pendingChanges } from "./pending.ts";
import { Preview } from "./preview.ts";
import type { Proposal, ProposalImpact } from "./proposal.type.ts";

/** Rules look at this many concepts of a larger proposal. */
const MOST_LOOKED_AT = 500;

type Asked = Pick<Services, "database" | "projection" | "search">;

interface QualityFound {
  readonly broken: readonly QualityFinding[];
  readonly fixed: readonly QualityFinding[];
  readonly complete: boolean;
}

/** What a proposal would do beyond its own changes: each part is found out when it is selected, once. */
export class Impact implements ProposalImpact {
  private readonly services: Asked;
  private readonly proposal: Proposal;
  private readonly viewer: Viewer;
  private quality: Promise<QualityFound> | null = null;
  private compared: Promise<MovesImpact> | null = null;

  constructor(services: Asked, proposal: Proposal, viewer: Viewer) {
    this.services = services;
    this.proposal = proposal;
    this.viewer = viewer;
  }

  async broken(): Promise<readonly QualityFinding[]> {
    return (await this.judged()).broken;
  }

  async fixed(): Promise<readonly QualityFinding[]> {
    return (await this.judged()).fixed;
  }

  async complete(): Promise<boolean> {
    return (await this.judged()).complete;
  }

  moves(): Promise<MovesImpact> {
    this.compared ??= this.compareMoves();
    return this.compared;
  }

  private async compareMoves(): Promise<MovesImpact> {
    const { projection, search } = this.services;
    // What is read of the preview outlives it, so that nothing stays locked while moves are ranked.
    const [before, { after, changes }] = await Promise.all([
      projection.current(),
      this.inside(async (preview, pending) => ({
        after: await new ViewProjection(preview, projection).current(),
        changes: pending,
      })),
    ]);
    return new MovesComparison(search, before, after).impact(changes);
  }

  private judged(): Promise<QualityFound> {
    this.quality ??= this.inside(async (preview, changes) => {
      const ids = [...new Set(changes.flatMap(touched))];
      const { broken, fixed } = await qualityImpact(this.services.database, preview, ids.slice(0, MOST_LOOKED_AT));
      return { broken: broken.map(unwaived), fixed: fixed.map(unwaived), complete: ids.length <= MOST_LOOKED_AT };
    });
    return this.quality;
  }

  private async inside<Found>(find: (preview: Preview, changes: readonly Change[]) => Promise<Found>): Promise<Found> {
    const { database } = this.services;
    const preview = new Preview(database, this.proposal, this.viewer);
    try {
      return await find(preview, await pendingChanges(database, this.proposal.id));
    } finally {
      await preview.close();
    }
  }
}

/** A waiver is for the published graph. */
function unwaived(finding: Finding): QualityFinding {
  return { ...finding, waiver: null };
}
