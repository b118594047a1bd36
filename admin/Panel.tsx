import { lazy } from "react";
import { Admin, CustomRoutes, Resource, reactRouterProvider } from "react-admin";
import { authProvider } from "./access/authProvider.ts";
import { SetPasswordPage } from "./access/SetPasswordPage.tsx";
import { SetUpPage } from "./access/SetUpPage.tsx";
import { SignInPage } from "./access/SignInPage.tsx";
import { dataProvider } from "./data/dataProvider.ts";
import { queryClient } from "./data/queryClient.ts";
import { FamilyCreate, FamilyEdit } from "./family/FamilyForms.tsx";
import { FamilyList } from "./family/FamilyList.tsx";
import { FamilyShow } from "./family/FamilyShow.tsx";
import { HomePage } from "./home/HomePage.tsx";
import { NotFound } from "./layout/NotFound.tsx";
import { PanelLayout } from "./layout/PanelLayout.tsx";
import { LearningCreate, LearningEdit } from "./learning/LearningForms.tsx";
import { LearningList } from "./learning/LearningList.tsx";
import { LearningShow } from "./learning/LearningShow.tsx";
import { LevelCreate, LevelEdit } from "./level/LevelForms.tsx";
import { LevelList } from "./level/LevelList.tsx";
import { LevelShow } from "./level/LevelShow.tsx";
import { ProposalPage } from "./proposals/ProposalPage.tsx";
import { ProposalsPage } from "./proposals/ProposalsPage.tsx";
import { RegionCreate, RegionEdit } from "./region/RegionForms.tsx";
import { RegionList } from "./region/RegionList.tsx";
import { RegionShow } from "./region/RegionShow.tsx";
import { RoleCreate, RoleEdit } from "./role/RoleForms.tsx";
import { RoleList } from "./role/RoleList.tsx";
import { RoleShow } from "./role/RoleShow.tsx";
import { SkillCreate, SkillEdit } from "./skill/SkillForms.tsx";
import { SkillList } from "./skill/SkillList.tsx";
import { SkillShow } from "./skill/SkillShow.tsx";
import { SkillGroupCreate, SkillGroupEdit } from "./skill-group/SkillGroupForms.tsx";
import { SkillGroupList } from "./skill-group/SkillGroupList.tsx";
import { SkillGroupShow } from "./skill-group/SkillGroupShow.tsx";
import { SpecializationCreate, SpecializationEdit } from "./specialization/SpecializationForms.tsx";
import { SpecializationList } from "./specialization/SpecializationList.tsx";
import { SpecializationShow } from "./specialization/SpecializationShow.tsx";
import { darkTheme, lightTheme } from "./theme/theme.ts";

const GuidePage = lazy(() => import("./guide/GuidePage.tsx").then((page) => ({ default: page.GuidePage })));
const GuideEditPage = lazy(() => import("./guide/GuideEditPage.tsx").then((page) => ({ default: page.GuideEditPage })));
const QualityPage = lazy(() => import("./quality/QualityPage.tsx").then((page) => ({ default: page.QualityPage })));
const { Route } = reactRouterProvider;

/** The panel: one resource per kind of concept, and the guide of a role. */
export function Panel() {
  return (
    <Admin
      title="Careers graph"
      dataProvider={dataProvider}
      authProvider={authProvider}
      loginPage={SignInPage}
      queryClient={queryClient}
      dashboard={HomePage}
      catchAll={NotFound}
      layout={PanelLayout}
      theme={lightTheme}
      darkTheme={darkTheme}
      disableTelemetry
    >
      <CustomRoutes noLayout>
        <Route path="/set-up/:token" element={<SetUpPage />} />
        <Route path="/set-password/:token" element={<SetPasswordPage />} />
      </CustomRoutes>
      <CustomRoutes>
        <Route path="/proposals" element={<ProposalsPage />} />
        <Route path="/proposals/:id" element={<ProposalPage />} />
        <Route path="/quality" element={<QualityPage />} />
      </CustomRoutes>
      <Resource
        name="roles"
        list={RoleList}
        show={RoleShow}
        create={RoleCreate}
        edit={RoleEdit}
        recordRepresentation="name"
      >
        <Route path=":id/guide" element={<GuidePage />} />
        <Route path=":id/guide/edit" element={<GuideEditPage />} />
      </Resource>
      <Resource
        name="levels"
        list={LevelList}
        show={LevelShow}
        create={LevelCreate}
        edit={LevelEdit}
        recordRepresentation="name"
      />
      <Resource
        name="skills"
        list={SkillList}
        show={SkillShow}
        create={SkillCreate}
        edit={SkillEdit}
        recordRepresentation="name"
      />
      <Resource
        name="specializations"
        list={SpecializationList}
        show={SpecializationShow}
        create={SpecializationCreate}
        edit={SpecializationEdit}
        recordRepresentation="name"
      />
      <Resource
        name="families"
        list={FamilyList}
        show={FamilyShow}
        create={FamilyCreate}
        edit={FamilyEdit}
        recordRepresentation="name"
      />
      <Resource
        name="skill-groups"
        list={SkillGroupList}
        show={SkillGroupShow}
        create={SkillGroupCreate}
        edit={SkillGroupEdit}
        recordRepresentation="name"
      />
      <Resource
        name="learning-options"
        list={LearningList}
        show={LearningShow}
        create={LearningCreate}
        edit={LearningEdit}
        recordRepresentation="name"
      />
      <Resource
        name="regions"
        list={RegionList}
        show={RegionShow}
        create={RegionCreate}
        edit={RegionEdit}
        recordRepresentation="name"
      />
    </Admin>
  );
}
