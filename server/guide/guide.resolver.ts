import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { Role } from "../role/role.type.ts";
import { GUIDE_ITEMS } from "./guide.cypher.ts";
import { GUIDE_SECTIONS, type GuideSection } from "./guide.rules.ts";
import { Guide, GuideItem, GuideSectionEnum } from "./guide.type.ts";

@Resolver(() => Role)
export class RoleGuideResolver {
  @FieldResolver(() => Guide)
  async guide(@Root() role: Role, @Ctx() { batches }: Context) {
    return toGuide(await batches.many(GUIDE_ITEMS, role.id));
  }

  @FieldResolver(() => [GuideItem], {
    description: "The items of the guide, by section and in their order: what an editor works on.",
  })
  async guideItems(
    @Root() role: Role,
    @Ctx() { batches }: Context,
    @Arg("sections", () => [GuideSectionEnum], { nullable: true, description: "Only these sections." })
    sections?: GuideSection[] | null,
  ) {
    const items = await batches.many(GUIDE_ITEMS, role.id);
    return items.filter((item) => sections?.includes(item.section) ?? true);
  }
}

/** Sorts the items into their sections; the overview is one text. */
function toGuide(items: readonly GuideItem[]) {
  const overview = items.filter((item) => item.section === "OVERVIEW");
  const sections = Object.entries(GUIDE_SECTIONS).map(([section, field]) => [
    field,
    items.filter((item) => item.section === section),
  ]);
  return { ...Object.fromEntries(sections), overview: overview.map((item) => item.body).join("\n\n") || null };
}
