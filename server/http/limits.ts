/** Largest body of a request: a query never needs more. */
export const LARGEST_BODY = "256kb";

/** Most tokens a query may have; the whole guide takes about 600. */
export const MOST_TOKENS = 5_000;
