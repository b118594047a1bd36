import { useViewer } from "../access/useMay.ts";
import { request } from "../data/request.ts";
import { useAnswer } from "../data/useAnswer.ts";
import { type ConceptKind, ForgetViewDocument, SavedViewsDocument, SaveViewDocument } from "../gql/graphql.ts";
import { useKeeping } from "./useKeeping.ts";

/** The views of a list that a person keeps on the server, so that they are there wherever the person signs in. */
export function useSavedViews(kind: ConceptKind) {
  const maySave = useViewer() != null;
  const { data } = useAnswer(SavedViewsDocument, { kind }, { enabled: maySave });
  const keep = useKeeping([String(SavedViewsDocument), { kind }]);
  return {
    maySave,
    views: data?.savedViews ?? [],
    save: (name: string, search: string) => keep(() => request(SaveViewDocument, { kind, name, search })),
    forget: (name: string) => keep(() => request(ForgetViewDocument, { kind, name })),
  };
}
