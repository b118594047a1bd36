/** How the arguments that every mutation of the graph shares are declared. */
export const MESSAGE = { nullable: true, description: "Why, for the history; at most 1,000 characters." };

export const EXPECTED_REVISION = {
  nullable: true,
  description:
    "The revision of the concept that the writer last read: fields that later ones changed are not overwritten.",
};

export const OWNER_REVISION = {
  nullable: true,
  description:
    "The revision of the concept it belongs to, as the writer last read it: fields that later ones changed are not overwritten.",
};
