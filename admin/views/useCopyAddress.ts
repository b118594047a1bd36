import { useNotify } from "react-admin";

/** Copies the address of a place within the panel; where the clipboard may not be used, the address is shown. */
export function useCopyAddress(): (path: string) => void {
  const notify = useNotify();
  return (path) => {
    const address = `${window.location.origin}${window.location.pathname}#${path}`;
    void navigator.clipboard.writeText(address).then(
      () => notify("The address of this view is copied."),
      () => notify(address, { multiLine: true, autoHideDuration: 30_000 }),
    );
  };
}
