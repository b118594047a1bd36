import AccountTreeIcon from "@mui/icons-material/AccountTreeOutlined";
import CategoryIcon from "@mui/icons-material/CategoryOutlined";
import CompareIcon from "@mui/icons-material/CompareArrowsOutlined";
import FactCheckIcon from "@mui/icons-material/FactCheckOutlined";
import HomeIcon from "@mui/icons-material/HomeOutlined";
import LightbulbIcon from "@mui/icons-material/LightbulbOutlined";
import PublicIcon from "@mui/icons-material/PublicOutlined";
import RouteIcon from "@mui/icons-material/RouteOutlined";
import SchoolIcon from "@mui/icons-material/SchoolOutlined";
import StairsIcon from "@mui/icons-material/StairsOutlined";
import TrackChangesIcon from "@mui/icons-material/TrackChangesOutlined";
import WorkIcon from "@mui/icons-material/WorkOutline";
import type { ReactNode } from "react";

/** One page in the navigation. */
export interface NavigationEntry {
  readonly to: string;
  readonly label: string;
  readonly icon: ReactNode;
}

interface NavigationGroup {
  readonly title: string;
  readonly entries: readonly NavigationEntry[];
}

/** What the navigation shows, in order. */
export const navigationGroups: readonly NavigationGroup[] = [
  { title: "Overview", entries: [{ to: "/", label: "Home", icon: <HomeIcon /> }] },
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
      { to: "/gap", label: "Skill gap", icon: <CompareIcon /> },
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
  { title: "Curating", entries: [{ to: "/quality", label: "Quality", icon: <FactCheckIcon /> }] },
  { title: "Places", entries: [{ to: "/regions", label: "Regions", icon: <PublicIcon /> }] },
];
