import type { View } from "../../view.ts";
import { loadNetwork, type NetworkNow, type NetworkSource } from "./live-network.ts";

/** The network of a view: read anew for each request that needs it, because nothing of a view outlives its transaction. */
export class ViewNetwork implements NetworkSource {
  private readonly view: View;
  private read: Promise<NetworkNow> | null = null;

  constructor(view: View) {
    this.view = view;
  }

  current(): Promise<NetworkNow> {
    this.read ??= Promise.all([loadNetwork(this.view), this.view.latest()]).then(([network, revision]) => ({
      network,
      revision,
    }));
    return this.read;
  }
}
