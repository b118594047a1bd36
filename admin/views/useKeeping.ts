import type { QueryKey } from "@tanstack/react-query";
import { useNotify } from "react-admin";
import { faultMessage } from "../data/faultMessage.ts";
import { queryClient } from "../data/queryClient.ts";

/** Changes what a person keeps, and reads the list of it again. Null where it failed, which is said at the foot of the page. */
export function useKeeping(list: QueryKey): (send: () => Promise<unknown>) => Promise<true | null> {
  const notify = useNotify();
  return async (send) => {
    try {
      await send();
      await queryClient.invalidateQueries({ queryKey: list });
      return true;
    } catch (error) {
      notify(faultMessage(error), { type: "error", multiLine: true });
      return null;
    }
  };
}
