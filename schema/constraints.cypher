// What Neo4j Community can hold true by itself: uniqueness; and the indexes that reads rely on.
// Applied at every start; each statement ends with a semicolon at the end of a line.

CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (n:Concept) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT salary_id IF NOT EXISTS FOR (n:Salary) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT guide_item_id IF NOT EXISTS FOR (n:GuideItem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT external_concept_id IF NOT EXISTS FOR (n:ExternalConcept) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT external_concept_code IF NOT EXISTS FOR (n:ExternalConcept) REQUIRE (n.scheme, n.code) IS UNIQUE;

// A slug is unique within its kind.
CREATE CONSTRAINT role_slug IF NOT EXISTS FOR (n:Role) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT role_family_slug IF NOT EXISTS FOR (n:RoleFamily) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT level_slug IF NOT EXISTS FOR (n:Level) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT skill_slug IF NOT EXISTS FOR (n:Skill) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT skill_group_slug IF NOT EXISTS FOR (n:SkillGroup) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT specialization_slug IF NOT EXISTS FOR (n:Specialization) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT learning_option_slug IF NOT EXISTS FOR (n:LearningOption) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT region_slug IF NOT EXISTS FOR (n:Region) REQUIRE n.slug IS UNIQUE;

// The revision log.
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (n:Revision) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT revision_commit IF NOT EXISTS FOR (n:Revision) REQUIRE n.commit IS UNIQUE;
CREATE CONSTRAINT revision_counter IF NOT EXISTS FOR (n:RevisionCounter) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_concept IF NOT EXISTS FOR (n:Change) ON (n.conceptId);
CREATE INDEX change_other IF NOT EXISTS FOR (n:Change) ON (n.otherId);
CREATE INDEX revision_import IF NOT EXISTS FOR (n:Revision) ON (n.importOf);
CREATE INDEX change_revision IF NOT EXISTS FOR (n:Change) ON (n.revision, n.index);

// Named revisions.
CREATE CONSTRAINT release_name IF NOT EXISTS FOR (n:Release) REQUIRE n.name IS UNIQUE;
// Proposals: what they change is looked for by the concepts it touches, as in the log.
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE INDEX proposal_updated IF NOT EXISTS FOR (n:Proposal) ON (n.updatedAt);
CREATE CONSTRAINT proposed_change_id IF NOT EXISTS FOR (n:ProposedChange) REQUIRE n.id IS UNIQUE;
CREATE INDEX proposed_change_proposal IF NOT EXISTS FOR (n:ProposedChange) ON (n.proposal, n.index);
CREATE INDEX proposed_change_concept IF NOT EXISTS FOR (n:ProposedChange) ON (n.conceptId);
CREATE INDEX proposed_change_other IF NOT EXISTS FOR (n:ProposedChange) ON (n.otherId);
CREATE CONSTRAINT proposal_remark_id IF NOT EXISTS FOR (n:ProposalRemark) REQUIRE n.id IS UNIQUE;

// Who is told of revisions, and what was sent to them.
CREATE CONSTRAINT webhook_id IF NOT EXISTS FOR (n:Webhook) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT webhook_delivery_id IF NOT EXISTS FOR (n:WebhookDelivery) REQUIRE n.id IS UNIQUE;
CREATE INDEX webhook_delivery_number IF NOT EXISTS FOR (n:WebhookDelivery) ON (n.webhookId, n.number);

// People, and what they and their programs sign in with.
CREATE CONSTRAINT user_id IF NOT EXISTS FOR (n:User) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT user_email IF NOT EXISTS FOR (n:User) REQUIRE n.email IS UNIQUE;
CREATE CONSTRAINT user_external_key IF NOT EXISTS FOR (n:User) REQUIRE n.externalKey IS UNIQUE;
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT session_secret IF NOT EXISTS FOR (n:Session) REQUIRE n.secretHash IS UNIQUE;
CREATE CONSTRAINT api_token_id IF NOT EXISTS FOR (n:ApiToken) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT api_token_secret IF NOT EXISTS FOR (n:ApiToken) REQUIRE n.secretHash IS UNIQUE;
CREATE CONSTRAINT password_link_id IF NOT EXISTS FOR (n:PasswordLink) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT password_link_secret IF NOT EXISTS FOR (n:PasswordLink) REQUIRE n.secretHash IS UNIQUE;
CREATE CONSTRAINT saved_view_id IF NOT EXISTS FOR (n:SavedView) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE;

// Findings of quality rules that may stay for a time.
CREATE CONSTRAINT quality_waiver_id IF NOT EXISTS FOR (n:QualityWaiver) REQUIRE n.id IS UNIQUE;

// What was imported, and what that came to.
CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.id IS UNIQUE;
CREATE INDEX import_run_state IF NOT EXISTS FOR (n:ImportRun) ON (n.state);

CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (n:Migration) REQUIRE n.name IS UNIQUE;

// Lists of a kind, read in the order of names, and counted; they ask for all four.
CREATE INDEX concept_list IF NOT EXISTS FOR (n:Concept) ON (n.kind, n.status, n.nameKey, n.id);

// Concepts of a kind, and prefix search.
CREATE INDEX concept_name_key IF NOT EXISTS FOR (n:Concept) ON (n.nameKey);
CREATE INDEX concept_kind IF NOT EXISTS FOR (n:Concept) ON (n.kind);

// Names and alternative names in search form (server/search/terms.ts), split at blanks only so that C++ stays C++.
CREATE FULLTEXT INDEX concept_names IF NOT EXISTS FOR (n:Concept) ON EACH [n.searchName, n.searchAltNames]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };

// Slugs that concepts had before they were renamed, each as one term.
CREATE FULLTEXT INDEX former_slugs IF NOT EXISTS FOR (n:Concept) ON EACH [n.formerSlugs]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
