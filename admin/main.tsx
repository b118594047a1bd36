import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Panel } from "./Panel.tsx";

const place = document.getElementById("panel");
if (place)
  createRoot(place).render(
    <StrictMode>
      <Panel />
    </StrictMode>,
  );
