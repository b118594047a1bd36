import { z } from "zod";
import { plainText, wholeNumber } from "../concept/concept.rules.ts";

/** The stored fields of a source of facts. */
export const SOURCE_SHAPE = z.strictObject({
  title: plainText(512),
  url: z
    .url({ protocol: /^https?$/, error: "must be a full http or https address" })
    .max(2000)
    .nullish(),
  publisher: plainText(256).nullish(),
  year: wholeNumber(1500, 2200).nullish(),
  licence: plainText(512).nullish(),
});
