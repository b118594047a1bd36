import { Button } from "@mui/material";
import { LinkBase } from "react-admin";
import { PageHeading } from "./PageHeading.tsx";

/** The address leads nowhere. */
export function NotFound() {
  return (
    <>
      <PageHeading title="There is no such page" intro="The address may be misspelled, or the page may have moved." />
      <Button component={LinkBase} to="/" variant="outlined">
        Go to the home page
      </Button>
    </>
  );
}
