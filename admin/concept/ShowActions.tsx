import EditIcon from "@mui/icons-material/EditOutlined";
import HubIcon from "@mui/icons-material/HubOutlined";
import { Box, Button } from "@mui/material";
import type { ReactNode } from "react";
import { LinkBase } from "react-admin";
import { useMayEdit } from "../access/useMay.ts";
import type { ConceptCore } from "./conceptFacts.tsx";
import { editPath, explorePath } from "./conceptPath.ts";
import { LifecycleMenu } from "./LifecycleMenu.tsx";

/** What one can do with a concept, beside its heading; what one may not do is not there. */
export function ShowActions({ concept, children }: { concept: ConceptCore; children: ReactNode }) {
  const mayEdit = useMayEdit();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      {children}
      <Button component={LinkBase} to={explorePath(concept)} startIcon={<HubIcon />}>
        Explore from here
      </Button>
      {mayEdit ? (
        <>
          <Button component={LinkBase} to={editPath(concept)} variant="outlined" startIcon={<EditIcon />}>
            Edit
          </Button>
          <LifecycleMenu concept={concept} />
        </>
      ) : null}
    </Box>
  );
}
