import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { currentStates } from "../changes/current.ts";
import { partsOf } from "../changes/removal.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import { MESSAGE, OWNER_REVISION } from "../writing/arguments.ts";
import { write } from "../writing/concept.writing.ts";
import { removePart, setPart } from "../writing/part.writing.ts";
import { GUIDE_ITEMS } from "./guide.cypher.ts";
import { GuideItemInput } from "./guide.input.ts";
import type { GuideSection } from "./guide.rules.ts";
import { GuideItem, GuideSectionEnum } from "./guide.type.ts";

@Resolver()
export class GuideWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => GuideItem, { description: "Adds an item to a role's guide, or replaces one." })
  async setGuideItem(
    @Arg("role", () => ID, { description: "The id of the role." }) role: string,
    @Arg("input", () => GuideItemInput, { description: "What it is to be." }) input: GuideItemInput,
    @Ctx() context: Context,
    @Arg("id", () => ID, { nullable: true, description: "The item to replace; a new one unless given." }) id?:
      | string
      | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
    @Arg("expectedRevision", () => Int, OWNER_REVISION) expectedRevision?: number | null,
  ) {
    const items = (await context.batches.many(GUIDE_ITEMS, role)).filter((item) => item.section === input.section);
    const place = items.findIndex((item) => item.id === id);
    const order = input.order ?? (place < 0 ? items.length : place) + 1;
    const set = await setPart(
      context,
      { node: "GUIDE_ITEM", holder: role, kinds: ["ROLE"] },
      id,
      { ...input, order },
      { message, expectedRevision },
    );
    return (await context.batches.many(GUIDE_ITEMS, role)).find((item) => item.id === set);
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => [GuideItem], { description: "Puts the items of a section into the order of their ids." })
  async orderGuideItems(
    @Arg("role", () => ID, { description: "The id of the role." }) role: string,
    @Arg("section", () => GuideSectionEnum, { description: "The section of the guide." }) section: GuideSection,
    @Arg("ids", () => [ID], { description: "The ids of all items of the section." }) ids: string[],
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    await write(context, (graph) => reordered(graph, role, section, ids), { message });
    return (await context.batches.many(GUIDE_ITEMS, role)).filter((item) => item.section === section);
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Boolean, { description: "Removes an item of a guide; false where there is none." })
  removeGuideItem(
    @Arg("id", () => ID, { description: "The id of the item." }) id: string,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
    @Arg("expectedRevision", () => Int, OWNER_REVISION) expectedRevision?: number | null,
  ) {
    return removePart(context, "GUIDE_ITEM", id, { message, expectedRevision });
  }
}

async function reordered(graph: Graph, role: string, section: GuideSection, ids: readonly string[]) {
  const keys = (await partsOf(graph, [role])).filter((part) => part.node === "GUIDE_ITEM");
  const current = await currentStates(graph, keys);
  const items = keys.flatMap((key) => {
    const fields = current.get(`GUIDE_ITEM ${key.id}`);
    return fields?.section === section ? [{ ...key, fields }] : [];
  });
  if (items.length !== ids.length || !items.every((item) => ids.includes(item.id)))
    throw badInput([
      { path: "ids", message: `must be the ids of all ${items.length} items of the section, each once` },
    ]);
  return items.map((item) => ({ ...item, fields: { ...item.fields, order: ids.indexOf(item.id) + 1 } }));
}
