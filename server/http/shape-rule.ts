import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";
import { ClientError } from "../errors.ts";
import { type Excess, excessOf } from "./query-shape.ts";

/** The refusal of a query, with the numbers. */
export function tooComplex({ measure, value, limit }: Excess): ClientError {
  const message = `The query has too much at once: ${measure} ${value}, at most ${limit}. Ask for less, or in several requests.`;
  return new ClientError("TOO_COMPLEX", message, { measure, value, limit });
}

/**
 * Refuses queries whose shape alone is an attack. As a validation rule it holds wherever queries are checked. It hands the
 * other rules an empty document in place of a refused one, because some of them take quadratic time on such queries.
 */
export function shapeRule(context: ValidationContext): ASTVisitor {
  return {
    Document: {
      enter(document) {
        const excess = excessOf(document, context.getSchema());
        if (!excess) return undefined;
        const { message, extensions } = tooComplex(excess);
        context.reportError(new GraphQLError(message, { extensions }));
        return { ...document, definitions: [] };
      },
    },
  };
}
