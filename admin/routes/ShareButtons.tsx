import CodeIcon from "@mui/icons-material/Code";
import LinkIcon from "@mui/icons-material/Link";
import { Button, Snackbar, Stack } from "@mui/material";
import { useState } from "react";
import { useLocation } from "react-admin";

interface Props {
  /** The page without the panel's frame. */
  readonly view: "routes" | "gap";
}

/** Copies the address of the answer, or what puts it into a page of one's own. */
export function ShareButtons({ view }: Props) {
  const { search } = useLocation();
  const [said, setSaid] = useState("");
  const copy = async (text: string, what: string) => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(done ? `${what} copied.` : `The browser does not let this page copy. ${text}`);
  };
  const frame = `<iframe src="${window.location.origin}/embed/${view}${search}" title="Career ${view}" width="100%" height="800"></iframe>`;
  return (
    <Stack direction="row" spacing={1}>
      <Button startIcon={<LinkIcon />} onClick={() => copy(window.location.href, "Link")}>
        Copy link
      </Button>
      <Button startIcon={<CodeIcon />} onClick={() => copy(frame, "Code")}>
        Copy code to embed
      </Button>
      <Snackbar open={said !== ""} message={said} autoHideDuration={4000} onClose={() => setSaid("")} />
    </Stack>
  );
}
