import { useNotify } from "react-admin";
import { useViewer } from "../access/useMay.ts";
import { faultMessage } from "../data/faultMessage.ts";
import { queryClient } from "../data/queryClient.ts";
import { request } from "../data/request.ts";
import { useAnswer } from "../data/useAnswer.ts";
import { type ConceptKind, ForgetViewDocument, SavedViewsDocument, SaveViewDocument } from "../gql/graphql.ts";

/** The views of a list that a person keeps on the server, so that they are there wherever the person signs in. */
export function useSavedViews(kind: ConceptKind) {
  const maySave = useViewer() != null;
  const { data } = useAnswer(SavedViewsDocument, { kind }, { enabled: maySave });
  const notify = useNotify();
  /** Null where it failed, which is said at the foot of the page. */
  const write = async (send: () => Promise<unknown>): Promise<true | null> => {
    try {
      await send();
      await queryClient.invalidateQueries({ queryKey: [String(SavedViewsDocument), { kind }] });
      return true;
    } catch (error) {
      notify(faultMessage(error), { type: "error", multiLine: true });
      return null;
    }
  };
  return {
    maySave,
    views: data?.savedViews ?? [],
    save: (name: string, search: string) => write(() => request(SaveViewDocument, { kind, name, search })),
    forget: (name: string) => write(() => request(ForgetViewDocument, { kind, name })),
  };
}
