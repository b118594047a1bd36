import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema, type PubSub } from "type-graphql";
import { ApiTokenResolver } from "./access/api-token.resolver.ts";
import { guardRootFields } from "./access/needs.ts";
import { SessionResolver } from "./access/session.resolver.ts";
import { SignInResolver } from "./access/sign-in.resolver.ts";
import { UserResolver } from "./access/user.resolver.ts";
import { GapResolver } from "./advice/gap.resolver.ts";
import { MoveResolver } from "./advice/move.resolver.ts";
import { PathResolver } from "./advice/path.resolver.ts";
import { SimilarRoleResolver, SimilarSkillResolver } from "./advice/similar.resolver.ts";
import { GraphNodeResolver } from "./analysis/graph-node.resolver.ts";
import { NetworkResolver } from "./analysis/network.resolver.ts";
import { SalaryTableResolver } from "./analysis/salary-table.resolver.ts";
import { CommunityResolver, SkillDemandResolver } from "./analysis/skill-measures.resolver.ts";
import { StatisticsResolver } from "./analysis/statistics.resolver.ts";
import { ConceptResolver } from "./concept/concept.resolver.ts";
import { DeskResolver } from "./desk/desk.resolver.ts";
import { PictureResolver } from "./desk/picture.resolver.ts";
import { RoleFamilyOfRoleResolver, RoleFamilyResolver } from "./family/family.resolver.ts";
import { RoleFamilyWritingResolver } from "./family/family-writing.resolver.ts";
import { FeedResolver } from "./feed/feed.resolver.ts";
import { RoleGuideResolver } from "./guide/guide.resolver.ts";
import { GuideWritingResolver } from "./guide/guide-writing.resolver.ts";
import { ChangeResolver, HistoryResolver, RevertedByResolver, RevisionResolver } from "./history/history.resolver.ts";
import { RevisionListResolver } from "./history/revision-list.resolver.ts";
import { ImportReportResolver } from "./import/import-report.resolver.ts";
import { ImportRunResolver } from "./import/import-run.resolver.ts";
import { LearningOptionResolver, RoleLearningResolver, SkillLearningResolver } from "./learning/learning.resolver.ts";
import { LearningOptionWritingResolver } from "./learning/learning-writing.resolver.ts";
import { LevelResolver, RoleLevelsResolver } from "./level/level.resolver.ts";
import { LevelWritingResolver } from "./level/level-writing.resolver.ts";
import { ProposalResolver } from "./proposals/proposal.resolver.ts";
import { ProposalWritingResolver } from "./proposals/proposal-writing.resolver.ts";
import { ConceptQualityResolver, QualityResolver } from "./quality/quality.resolver.ts";
import { RegionResolver } from "./region/region.resolver.ts";
import { RegionWritingResolver } from "./region/region-writing.resolver.ts";
import { RelatedRoleResolver } from "./related-role/related-role.resolver.ts";
import { RelatedRoleWritingResolver } from "./related-role/related-role-writing.resolver.ts";
import { ReleaseResolver } from "./release/release.resolver.ts";
import {
  LevelRequirementResolver,
  RequirementSourceResolver,
  RoleRequirementResolver,
  SkillRequirementResolver,
  SpecializationRequirementResolver,
} from "./requirement/requirement.resolver.ts";
import { RequirementBulkResolver } from "./requirement/requirement-bulk.resolver.ts";
import { RequirementWritingResolver } from "./requirement/requirement-writing.resolver.ts";
import { OutlookResolver, RoleResolver } from "./role/role.resolver.ts";
import { RoleWritingResolver } from "./role/role-writing.resolver.ts";
import { LevelSalaryResolver, RoleSalaryResolver } from "./salary/salary.resolver.ts";
import { SalaryWritingResolver } from "./salary/salary-writing.resolver.ts";
import { MatchResolver } from "./search/match.resolver.ts";
import { SearchResolver } from "./search/search.resolver.ts";
import { SkillResolver } from "./skill/skill.resolver.ts";
import { SkillWritingResolver } from "./skill/skill-writing.resolver.ts";
import { SkillGroupResolver, SkillGroupsOfSkillResolver } from "./skill-group/skill-group.resolver.ts";
import { SkillGroupWritingResolver } from "./skill-group/skill-group-writing.resolver.ts";
import { SourceResolver } from "./source/source.resolver.ts";
import { SourceWritingResolver } from "./source/source-writing.resolver.ts";
import { RoleSpecializationsResolver, SpecializationResolver } from "./specialization/specialization.resolver.ts";
import { SpecializationWritingResolver } from "./specialization/specialization-writing.resolver.ts";
import { TransitionResolver } from "./transition/transition.resolver.ts";
import { TransitionWritingResolver } from "./transition/transition-writing.resolver.ts";
import { WebhookResolver } from "./webhook/webhook.resolver.ts";
import { BulkResolver } from "./writing/bulk.resolver.ts";
import { LifecycleResolver } from "./writing/lifecycle.resolver.ts";

/** type-graphql asks for a place to publish to; the only subscription reads the revision log instead. */
const NO_TOPICS: PubSub = {
  publish: () => undefined,
  subscribe: (topic) => {
    throw new Error(`nothing is published to ${topic}`);
  },
};

/** Builds the GraphQL schema: the only list of resolvers. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      ApiTokenResolver,
      BulkResolver,
      ChangeResolver,
      CommunityResolver,
      ConceptQualityResolver,
      DeskResolver,
      ConceptResolver,
      FeedResolver,
      GapResolver,
      GraphNodeResolver,
      HistoryResolver,
      LearningOptionResolver,
      LevelRequirementResolver,
      LevelResolver,
      LevelSalaryResolver,
      NetworkResolver,
      MatchResolver,
      MoveResolver,
      OutlookResolver,
      ImportReportResolver,
      ImportRunResolver,
      PathResolver,
      PictureResolver,
      ProposalResolver,
      QualityResolver,
      RegionResolver,
      RelatedRoleResolver,
      ReleaseResolver,
      RequirementSourceResolver,
      RevisionListResolver,
      RevisionResolver,
      RoleFamilyOfRoleResolver,
      RoleFamilyResolver,
      RoleGuideResolver,
      RoleLearningResolver,
      RoleLevelsResolver,
      RoleRequirementResolver,
      RoleResolver,
      RoleSalaryResolver,
      RoleSpecializationsResolver,
      SalaryTableResolver,
      SearchResolver,
      SessionResolver,
      SimilarRoleResolver,
      SimilarSkillResolver,
      SignInResolver,
      SkillDemandResolver,
      SkillGroupResolver,
      SkillGroupsOfSkillResolver,
      SkillLearningResolver,
      SkillRequirementResolver,
      SkillResolver,
      SpecializationRequirementResolver,
      SpecializationResolver,
      StatisticsResolver,
      TransitionResolver,
      UserResolver,
      WebhookResolver,
      RoleFamilyWritingResolver,
      GuideWritingResolver,
      LearningOptionWritingResolver,
      LevelWritingResolver,
      LifecycleResolver,
      ProposalWritingResolver,
      RegionWritingResolver,
      RelatedRoleWritingResolver,
      RequirementBulkResolver,
      RequirementWritingResolver,
      RoleWritingResolver,
      SalaryWritingResolver,
      SkillGroupWritingResolver,
      SkillWritingResolver,
      SourceResolver,
      SourceWritingResolver,
      SpecializationWritingResolver,
      TransitionWritingResolver,
      RevertedByResolver,
    ],
    // Shapes are checked by the rules of each concept, with all faults together.
    validate: false,
    pubSub: NO_TOPICS,
  });
  return guardRootFields(schema);
}
