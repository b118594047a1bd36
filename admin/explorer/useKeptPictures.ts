import { useState } from "react";
import { useViewer } from "../access/useMay.ts";
import { request } from "../data/request.ts";
import { useAnswer } from "../data/useAnswer.ts";
import {
  ForgetPictureDocument,
  SavedPictureDocument,
  SavedPicturesDocument,
  SavePictureDocument,
} from "../gql/graphql.ts";
import { useKeeping } from "../views/useKeeping.ts";
import { type BrowserView, browserViews, keepBrowserViews } from "./browserViews.ts";

/** A picture under its name; its code where this browser keeps it, and not the server. */
export interface KeptPicture {
  readonly name: string;
  readonly code: string | null;
}

/** The part of the explorer's address that shows a kept picture. */
export const searchOf = (code: string): string => `?view=${code}`;

/** Pictures kept under names: on the server for people who signed in, in the browser for others; those of the browser stay in sight. */
export function useKeptPictures() {
  const isSignedIn = useViewer() != null;
  const { data } = useAnswer(SavedPicturesDocument, {}, { enabled: isSignedIn });
  const [own, setOwn] = useState(browserViews);
  const keep = useKeeping([String(SavedPicturesDocument)]);
  const keepHere = (views: readonly BrowserView[]) =>
    keep(async () => {
      if (!keepBrowserViews(views)) throw new Error("This browser has no room for the view.");
      setOwn(views);
    });
  const ofServer = isSignedIn ? (data?.savedPictures ?? []).map(({ name }): KeptPicture => ({ name, code: null })) : [];
  const without = (name: string) => own.filter((view) => view.name !== name);
  return {
    isSignedIn,
    pictures: [...ofServer, ...own],
    save: (name: string, code: string) =>
      isSignedIn
        ? keep(() => request(SavePictureDocument, { name, search: searchOf(code) }))
        : keepHere([...without(name), { name, code }]),
    forget: ({ name, code }: KeptPicture) =>
      code === null ? keep(() => request(ForgetPictureDocument, { name })) : keepHere(without(name)),
    /** Shows it by the address that holds it. */
    open: ({ name, code }: KeptPicture, show: (search: string) => void) =>
      keep(async () => {
        const search =
          code === null ? (await request(SavedPictureDocument, { name })).savedPicture?.search : searchOf(code);
        if (search === undefined) throw new Error(`The view ${name} is no longer there.`);
        show(search);
      }),
  };
}
