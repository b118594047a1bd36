import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from "type-graphql";
import { edgePage } from "../batch-page.ts";
import type { Context } from "../context.ts";
import { ForwardPage } from "../page.ts";
import { Role } from "../role/role.type.ts";
import { TRANSITION_COUNTS, TRANSITIONS } from "./transition.cypher.ts";
import { type Direction, DirectionEnum, TransitionConnection } from "./transition.type.ts";

@ArgsType()
class TransitionArgs extends ForwardPage {
  @Field(() => DirectionEnum, {
    nullable: true,
    defaultValue: "OUT",
    description: "Moves out of the role, or into it.",
  })
  direction?: Direction | null;
}

@Resolver(() => Role)
export class TransitionResolver {
  @FieldResolver(() => TransitionConnection, {
    description: "Curated moves out of (or into) this role, the easiest first.",
  })
  transitions(@Root() role: Role, @Args(() => TransitionArgs) args: TransitionArgs, @Ctx() { batches }: Context) {
    const way = args.direction ?? "OUT";
    const relation = { list: `transitions ${way}`, entries: TRANSITIONS[way], counts: TRANSITION_COUNTS[way] };
    return edgePage(batches, role.id, args, relation);
  }
}
