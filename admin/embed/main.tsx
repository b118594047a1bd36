import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Embed } from "./Embed.tsx";

const place = document.getElementById("panel");
if (place)
  createRoot(place).render(
    <StrictMode>
      <Embed />
    </StrictMode>,
  );
