import AccountTreeIcon from "@mui/icons-material/AccountTreeOutlined";
import CategoryIcon from "@mui/icons-material/CategoryOutlined";
import ChecklistIcon from "@mui/icons-material/ChecklistOutlined";
import CompareIcon from "@mui/icons-material/CompareArrows";
import FactCheckIcon from "@mui/icons-material/FactCheckOutlined";
import GroupIcon from "@mui/icons-material/GroupOutlined";
import HistoryIcon from "@mui/icons-material/History";
import HomeIcon from "@mui/icons-material/HomeOutlined";
import HubIcon from "@mui/icons-material/HubOutlined";
import InsertChartIcon from "@mui/icons-material/InsertChartOutlined";
import KeyIcon from "@mui/icons-material/KeyOutlined";
import LightbulbIcon from "@mui/icons-material/LightbulbOutlined";
import PublicIcon from "@mui/icons-material/PublicOutlined";
import RateReviewIcon from "@mui/icons-material/RateReviewOutlined";
import RouteIcon from "@mui/icons-material/RouteOutlined";
import SchoolIcon from "@mui/icons-material/SchoolOutlined";
import StairsIcon from "@mui/icons-material/StairsOutlined";
import TrackChangesIcon from "@mui/icons-material/TrackChangesOutlined";
import UploadFileIcon from "@mui/icons-material/UploadFileOutlined";
import WebhookIcon from "@mui/icons-material/Webhook";
import WorkIcon from "@mui/icons-material/WorkOutline";
import type { ReactNode } from "react";
import type { Permission } from "../gql/graphql.ts";

/** One page in the navigation. */
export interface NavigationEntry {
  readonly to: string;
  readonly label: string;
  readonly icon: ReactNode;
}

interface NavigationGroup {
  readonly title: string;
  readonly entries: readonly NavigationEntry[];
  /** The permission it takes to see the group; everybody may see the others. */
  readonly needs?: Permission;
}

/** What the navigation shows, in order. */
export const navigationGroups: readonly NavigationGroup[] = [
  {
    title: "Overview",
    entries: [
      { to: "/", label: "Home", icon: <HomeIcon /> },
      { to: "/activity", label: "Activity", icon: <HistoryIcon /> },
      { to: "/compare", label: "Compare", icon: <CompareIcon /> },
    ],
  },
  {
    title: "Careers",
    entries: [
      { to: "/roles", label: "Roles", icon: <WorkIcon /> },
      { to: "/levels", label: "Levels", icon: <StairsIcon /> },
      { to: "/specializations", label: "Specializations", icon: <TrackChangesIcon /> },
      { to: "/families", label: "Role families", icon: <AccountTreeIcon /> },
    ],
  },
  {
    title: "Moves",
    entries: [
      { to: "/routes", label: "Routes", icon: <RouteIcon /> },
      { to: "/gap", label: "Skill gap", icon: <ChecklistIcon /> },
    ],
  },
  {
    title: "Analysis",
    entries: [
      { to: "/explorer", label: "Explorer", icon: <HubIcon /> },
      { to: "/plots", label: "Plots", icon: <InsertChartIcon /> },
    ],
  },
  {
    title: "Skills",
    entries: [
      { to: "/skills", label: "Skills", icon: <LightbulbIcon /> },
      { to: "/skill-groups", label: "Skill groups", icon: <CategoryIcon /> },
      { to: "/learning-options", label: "Learning options", icon: <SchoolIcon /> },
    ],
  },
  {
    title: "Curating",
    entries: [
      { to: "/proposals", label: "Proposals", icon: <RateReviewIcon /> },
      { to: "/quality", label: "Quality", icon: <FactCheckIcon /> },
    ],
  },
  { title: "Places", entries: [{ to: "/regions", label: "Regions", icon: <PublicIcon /> }] },
  {
    title: "Administration",
    needs: "ADMIN",
    entries: [
      { to: "/people", label: "People", icon: <GroupIcon /> },
      { to: "/tokens", label: "API tokens", icon: <KeyIcon /> },
      { to: "/webhooks", label: "Webhooks", icon: <WebhookIcon /> },
      { to: "/import", label: "Import", icon: <UploadFileIcon /> },
    ],
  },
];
