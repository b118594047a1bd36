import { useLogout, useRedirect, useStore, useTheme } from "react-admin";
import { includes, useViewer } from "../access/useMay.ts";
import { kindName, resourceOf } from "../concept/conceptPath.ts";
import { useLastRevision } from "../editing/SavedNotices.tsx";
import { useRevert } from "../editing/useRevert.ts";
import { ConceptKind, type Permission } from "../gql/graphql.ts";
import { navigationGroups } from "../layout/navigationEntries.tsx";
import { capital } from "../wording/count.ts";

/** Something the palette can do. */
export interface Command {
  readonly name: string;
  /** Other words it is found by. */
  readonly words: string;
  readonly act: () => void;
}

/** Everything that can be done from anywhere, as far as the person may do it. */
export function useCommands(): Command[] {
  const permission = useViewer()?.permission ?? null;
  const redirect = useRedirect();
  const go = (name: string, to: string, words = "go to page"): Command => ({ name, words, act: () => redirect(to) });
  const pages = navigationGroups
    .filter(({ needs }) => needs === undefined || includes(permission, needs))
    .flatMap(({ entries }) => entries.map(({ label, to }) => go(`Go to ${label}`, to)));
  const creations = Object.values(ConceptKind).map((kind) =>
    go(`Create a ${kindName(kind)}`, `/${resourceOf(kind)}/create`, "new add"),
  );
  return [
    ...useUndo(permission),
    ...(includes(permission, "EDITOR") ? creations : []),
    ...pages,
    ...useAccount(permission),
  ];
}

function useUndo(permission: Permission | null): Command[] {
  const [last] = useLastRevision();
  const revert = useRevert();
  if (last === null || !includes(permission, "EDITOR")) return [];
  return [{ name: `Undo my last change (revision ${last})`, words: "revert back", act: () => void revert(last) }];
}

function useAccount(permission: Permission | null): Command[] {
  const logout = useLogout();
  const redirect = useRedirect();
  const [theme, setTheme] = useTheme();
  const [, setNavigation] = useStore("panel.navigation", true);
  const other = theme === "dark" ? "light" : "dark";
  return [
    { name: `${capital(other)} colors`, words: "theme dark light mode", act: () => setTheme(other) },
    { name: "Show the navigation", words: "menu sidebar", act: () => setNavigation(true) },
    permission === null
      ? { name: "Sign in", words: "login", act: () => redirect("/login") }
      : { name: "Sign out", words: "logout", act: () => void logout(undefined, "/", false) },
  ];
}

/** The commands whose name or words have each word of the text, or the start of it. */
export function commandsFor(commands: readonly Command[], text: string): Command[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ name, words }) => {
    const known = `${name} ${words}`.toLowerCase().split(/[\s()]+/);
    return wanted.every((word) => known.some((each) => each.startsWith(word)));
  });
}
