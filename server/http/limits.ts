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
