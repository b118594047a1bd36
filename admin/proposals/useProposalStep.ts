import { useState } from "react";
import { useNotify } from "react-admin";
import { faultMessage } from "../data/faultMessage.ts";
import { queryClient } from "../data/queryClient.ts";

/** Takes steps with a proposal: says how it went, and has everything read anew. */
export function useProposalStep() {
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const take = async (step: () => Promise<unknown>, done: string): Promise<boolean> => {
    setBusy(true);
    try {
      await step();
      notify(done, { type: "success" });
      return true;
    } catch (error) {
      notify(faultMessage(error, "That did not work."), {
        type: "error",
        autoHideDuration: 12_000,
      });
      return false;
    } finally {
      setBusy(false);
      await queryClient.invalidateQueries();
    }
  };
  return { busy, take };
}
