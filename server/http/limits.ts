/** Largest body of a request: a query never needs more. */
export const LARGEST_BODY = "256kb";

/** Most tokens a query may have; the whole guide takes about 600. */
export const MOST_TOKENS = 5_000;

/** Most event streams and WebSockets one process keeps open. */
export const MOST_STREAMS = 1_000;

/** Most of them for one address; people behind a proxy share one. */
export const MOST_STREAMS_PER_ADDRESS = 100;

/** Most subscriptions on one WebSocket. */
export const MOST_SUBSCRIPTIONS_PER_SOCKET = 20;

/** How often an idle stream is written to, so that proxies keep it open and a client that is gone is noticed. */
export const KEEP_ALIVE_MS = 12_000;

/** How often a running subscription makes sure that its reader may still read, also where nothing happens. */
export const RECHECK_MS = 10_000;

/** Largest estimated cost of a request: one point per object, a tenth per plain value. The whole guide, as the panel asks for it, takes about 8,000. */
export const MOST_COST = 100_000;

/** Requests a minute that one API token, one person or one address may send. */
export const REQUESTS_A_MINUTE = 6_000;

/** The limits that the configuration may move. */
export interface Limits {
  readonly mostCost: number;
  /** Null: as many as they like. */
  readonly requestsAMinute: number | null;
}

/** What no sensible query exceeds, whatever it costs: each is a known way to keep a server busy with little text. */
export const MOST_IN_SHAPE = {
  depth: 20,
  selections: 10_000,
  "root fields": 50,
  aliases: 500,
  "repeats of a field": 50,
  directives: 100,
  fragments: 200,
} as const;
