import { Typography } from "@mui/material";
import type { ReactNode } from "react";
import { Markdown } from "./Markdown.tsx";
import type { PageSection } from "./Section.tsx";

/** A section of Markdown; none where there is no text. */
export function proseSection(anchor: string, title: string, text: string | null): PageSection[] {
  return text === null
    ? []
    : [
        {
          anchor,
          title,
          content: (
            <Typography component="div" sx={{ maxWidth: "75ch" }}>
              <Markdown>{text}</Markdown>
            </Typography>
          ),
        },
      ];
}

/** A section of a list that editors see also while it is empty, with the means to fill it. */
export function editableSection<Item>(
  anchor: string,
  title: string,
  items: readonly Item[],
  mayEdit: boolean,
  content: { readonly read: () => ReactNode; readonly edit: () => ReactNode },
): PageSection[] {
  if (mayEdit) return [{ anchor, title, count: items.length, content: content.edit() }];
  return listSection(anchor, title, items, items.length === 0 ? null : content.read());
}

/** A section of a list; none where the list is empty. */
export function listSection<Item>(
  anchor: string,
  title: string,
  items: readonly Item[],
  content: PageSection["content"],
): PageSection[] {
  return items.length === 0 ? [] : [{ anchor, title, count: items.length, content }];
}
