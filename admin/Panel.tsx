import { lazy } from "react";
import { Admin, CustomRoutes, Resource, reactRouterProvider } from "react-admin";
import { authProvider } from "./access/authProvider.ts";
import { SetPasswordPage } from "./access/SetPasswordPage.tsx";
import { SetUpPage } from "./access/SetUpPage.tsx";
import { SignInPage } from "./access/SignInPage.tsx";
import { dataProvider } from "./data/dataProvider.ts";
import { queryClient } from "./data/queryClient.ts";
import { FamilyList } from "./family/FamilyList.tsx";
import { FamilyShow } from "./family/FamilyShow.tsx";
import { HomePage } from "./home/HomePage.tsx";
import { NotFound } from "./layout/NotFound.tsx";
import { PanelLayout } from "./layout/PanelLayout.tsx";
import { LearningList } from "./learning/LearningList.tsx";
import { LearningShow } from "./learning/LearningShow.tsx";
import { LevelList } from "./level/LevelList.tsx";
import { LevelShow } from "./level/LevelShow.tsx";
import { RegionList } from "./region/RegionList.tsx";
import { RegionShow } from "./region/RegionShow.tsx";
import { RoleList } from "./role/RoleList.tsx";
import { RoleShow } from "./role/RoleShow.tsx";
import { SkillList } from "./skill/SkillList.tsx";
import { SkillShow } from "./skill/SkillShow.tsx";
import { SkillGroupList } from "./skill-group/SkillGroupList.tsx";
import { SkillGroupShow } from "./skill-group/SkillGroupShow.tsx";
import { SpecializationList } from "./specialization/SpecializationList.tsx";
import { SpecializationShow } from "./specialization/SpecializationShow.tsx";
import { darkTheme, lightTheme } from "./theme/theme.ts";

const GuidePage = lazy(() => import("./guide/GuidePage.tsx").then((page) => ({ default: page.GuidePage })));
const RoutesPage = lazy(() => import("./routes/RoutesPage.tsx").then((page) => ({ default: page.RoutesPage })));
const GapPage = lazy(() => import("./gap/GapPage.tsx").then((page) => ({ default: page.GapPage })));
const QualityPage = lazy(() => import("./quality/QualityPage.tsx").then((page) => ({ default: page.QualityPage })));
const { Route } = reactRouterProvider;

/** The panel: one resource per kind of concept, the guide of a role, and the ways between roles. */
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
      <CustomRoutes>
        <Route path="/routes" element={<RoutesPage />} />
        <Route path="/gap" element={<GapPage />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path="/set-up/:token" element={<SetUpPage />} />
        <Route path="/set-password/:token" element={<SetPasswordPage />} />
      </CustomRoutes>
      <CustomRoutes>
        <Route path="/quality" element={<QualityPage />} />
      </CustomRoutes>
      <Resource name="roles" list={RoleList} show={RoleShow} recordRepresentation="name">
        <Route path=":id/guide" element={<GuidePage />} />
      </Resource>
      <Resource name="levels" list={LevelList} show={LevelShow} recordRepresentation="name" />
      <Resource name="skills" list={SkillList} show={SkillShow} recordRepresentation="name" />
      <Resource
        name="specializations"
        list={SpecializationList}
        show={SpecializationShow}
        recordRepresentation="name"
      />
      <Resource name="families" list={FamilyList} show={FamilyShow} recordRepresentation="name" />
      <Resource name="skill-groups" list={SkillGroupList} show={SkillGroupShow} recordRepresentation="name" />
      <Resource name="learning-options" list={LearningList} show={LearningShow} recordRepresentation="name" />
      <Resource name="regions" list={RegionList} show={RegionShow} recordRepresentation="name" />
    </Admin>
  );
}
