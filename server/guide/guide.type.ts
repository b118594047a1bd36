import { Field, Float, ID, ObjectType } from "type-graphql";
import { enumType } from "../enum.ts";
import { Source } from "../source/source.type.ts";
import { GUIDE_SECTIONS, type GuideSection } from "./guide.rules.ts";

export const GuideSectionEnum = enumType("GuideSection", "The sections of a guide, in reading order.", GUIDE_SECTIONS);

@ObjectType("GuideItem", { simpleResolvers: true, description: "One item of a section of a guide." })
export class GuideItem {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) heading: string | null;
  @Field(() => String, { description: "Markdown." }) body: string;
  @Field(() => Float, { nullable: true, description: "Months it takes at least, where it takes time." }) minMonths:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: "Months it takes at most, where it takes time." }) maxMonths:
    | number
    | null;
  @Field(() => Source, { nullable: true, description: "Where its facts come from." }) source: Source | null;

  @Field(() => GuideSectionEnum, { description: "The section it belongs to." }) section: GuideSection;
}

const list = () => [GuideItem];

/** Every section is a list of items, so the guide is built by grouping what the role has. */
@ObjectType("Guide", {
  simpleResolvers: true,
  description: "The career guide of a role, in reading order. Text is Markdown.",
})
export class Guide {
  @Field(() => String, { nullable: true, description: "What the role is about, in a paragraph or two." }) overview:
    | string
    | null;
  @Field(list, { description: "The figures and facts a reader wants first." }) keyFacts: GuideItem[];
  @Field(list, { description: "What it is, and what sets it apart from its neighbors." }) differentiators: GuideItem[];
  @Field(list) responsibilities: GuideItem[];
  @Field(list) workEnvironment: GuideItem[];
  @Field(list, { description: "Tools and technologies." }) tools: GuideItem[];
  @Field(list, { description: "What employers ask of newcomers, experienced and senior people." })
  skillsBySeniority: GuideItem[];
  @Field(list, { description: "How requirements differ by area of the business." }) businessAreas: GuideItem[];
  @Field(list, { description: "What to learn first, and what next." }) learningPriorities: GuideItem[];
  @Field(list, { description: "Education that employers require or accept." }) education: GuideItem[];
  @Field(list) technicalSkills: GuideItem[];
  @Field(list) softSkills: GuideItem[];
  @Field(list, { description: "The ways in, and how long they take." }) pathways: GuideItem[];
  @Field(list, { description: "How to become one, step by step." }) steps: GuideItem[];
  @Field(list, { description: "Kinds of education and training with their costs and durations." })
  training: GuideItem[];
  @Field(list, { description: "What pay is made of and what moves it." }) compensation: GuideItem[];
  @Field(list, { description: "Pay around the world." }) globalPay: GuideItem[];
  @Field(list, { description: "Commentary on the market." }) market: GuideItem[];
  @Field(list, { description: "How people progress, and where they move to." }) careerPath: GuideItem[];
  @Field(list) remoteWork: GuideItem[];
  @Field(list, { description: "Visas and work permits." }) immigration: GuideItem[];
  @Field(list) challenges: GuideItem[];
  @Field(list) opportunities: GuideItem[];
  @Field(list) trends: GuideItem[];
  @Field(list, { description: "What emerging specializations offer and risk." }) emerging: GuideItem[];
  @Field(list) pros: GuideItem[];
  @Field(list) cons: GuideItem[];
  @Field(list, { description: "Questions (headings) and answers (bodies)." }) faqs: GuideItem[];
  @Field(list, { description: "How neighboring careers compare." }) relatedCareers: GuideItem[];
  @Field(list, { description: "How to judge whether one is ready." }) readiness: GuideItem[];
}
