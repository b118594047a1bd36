import { Field, ID, InputType } from "type-graphql";
import { MappingInput } from "../mapping/mapping.type.ts";

const KEEPS = "A field that is not given stays as it is; null clears it.";

@InputType({ description: KEEPS })
export abstract class ConceptPatch {
  @Field(() => String, { nullable: true, description: "At most 256 characters." }) name?: string;

  @Field(() => String, {
    nullable: true,
    description: "Kebab-case, unique within its kind; made from the name unless given.",
  })
  slug?: string | null;

  @Field(() => [String], { nullable: true, description: "Other names people use for it, at most 200." })
  altNames?: string[];

  @Field(() => String, { nullable: true, description: "One or two sentences, at most 2,000 characters." }) summary?:
    | string
    | null;

  @Field(() => [ID], { nullable: true, description: "The ids of all sources it cites." }) sources?: string[];

  @Field(() => [MappingInput], { nullable: true, description: "All its counterparts in other taxonomies." })
  mappings?: MappingInput[];
}
