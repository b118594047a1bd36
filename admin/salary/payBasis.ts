import type { PayBasis } from "../gql/graphql.ts";

/** What a pay figure includes, in words. */
export const payBasisName = { BASE: "base pay", TOTAL: "total pay" } as const satisfies Record<PayBasis, string>;
