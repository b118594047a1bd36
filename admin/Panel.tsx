import { lazy } from "react";
import { Admin, CustomRoutes, Resource, reactRouterProvider } from "react-admin";
import { authProvider } from "./access/authProvider.ts";
import { SetPasswordPage } from "./access/SetPasswordPage.tsx";
import { SetUpPage } from "./access/SetUpPage.tsx";
import { SignInPage } from "./access/SignInPage.tsx";
import { AccountPage } from "./account/AccountPage.tsx";
import { TokensPage } from "./account/TokensPage.tsx";
import { ActivityPage } from "./activity/ActivityPage.tsx";
import { RevisionPage } from "./activity/RevisionPage.tsx";
import { ComparePage } from "./compare/ComparePage.tsx";
import { conceptPages } from "./conceptPages.tsx";
import { dataProvider } from "./data/dataProvider.ts";
import { queryClient } from "./data/queryClient.ts";
import { HomePage } from "./home/HomePage.tsx";
import { NotFound } from "./layout/NotFound.tsx";
import { PanelLayout } from "./layout/PanelLayout.tsx";
import { PeoplePage } from "./people/PeoplePage.tsx";
import { ProposalPage } from "./proposals/ProposalPage.tsx";
import { ProposalsPage } from "./proposals/ProposalsPage.tsx";
import { darkTheme, lightTheme } from "./theme/theme.ts";
import { WebhookPage } from "./webhook/WebhookPage.tsx";
import { WebhooksPage } from "./webhook/WebhooksPage.tsx";

const GuidePage = lazy(() => import("./guide/GuidePage.tsx").then((page) => ({ default: page.GuidePage })));
const ImportPage = lazy(() => import("./import/ImportPage.tsx").then((page) => ({ default: page.ImportPage })));
const RoutesPage = lazy(() => import("./routes/RoutesPage.tsx").then((page) => ({ default: page.RoutesPage })));
const GapPage = lazy(() => import("./gap/GapPage.tsx").then((page) => ({ default: page.GapPage })));
const QualityPage = lazy(() => import("./quality/QualityPage.tsx").then((page) => ({ default: page.QualityPage })));
const GuideEditPage = lazy(() => import("./guide/GuideEditPage.tsx").then((page) => ({ default: page.GuideEditPage })));
const ExplorerPage = lazy(() => import("./explorer/ExplorerPage.tsx").then((page) => ({ default: page.ExplorerPage })));
const PlotsPage = lazy(() => import("./plots/PlotsPage.tsx").then((page) => ({ default: page.PlotsPage })));
const { Route } = reactRouterProvider;

/** Only roles have a guide. */
const guideRoutes = (
  <>
    <Route path=":id/guide" element={<GuidePage />} />
    <Route path=":id/guide/edit" element={<GuideEditPage />} />
  </>
);

const pageRoutes = (
  <>
    <Route path="/proposals" element={<ProposalsPage />} />
    <Route path="/proposals/:id" element={<ProposalPage />} />
    <Route path="/quality" element={<QualityPage />} />
    <Route path="/import" element={<ImportPage />} />
    <Route path="/activity" element={<ActivityPage />} />
    <Route path="/activity/:number" element={<RevisionPage />} />
    <Route path="/compare" element={<ComparePage />} />
    <Route path="/account" element={<AccountPage />} />
    <Route path="/people" element={<PeoplePage />} />
    <Route path="/tokens" element={<TokensPage />} />
    <Route path="/webhooks" element={<WebhooksPage />} />
    <Route path="/webhooks/:id" element={<WebhookPage />} />
  </>
);

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
        <Route path="/explorer" element={<ExplorerPage />} />
        <Route path="/plots" element={<PlotsPage />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path="/set-up/:token" element={<SetUpPage />} />
        <Route path="/set-password/:token" element={<SetPasswordPage />} />
      </CustomRoutes>
      <CustomRoutes>{pageRoutes}</CustomRoutes>
      {Object.entries(conceptPages).map(([name, pages]) => (
        <Resource key={name} name={name} {...pages} recordRepresentation="name">
          {name === "roles" ? guideRoutes : null}
        </Resource>
      ))}
    </Admin>
  );
}
