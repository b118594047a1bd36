import { Button } from "@mui/material";

const hiddenUntilFocused = {
  position: "fixed",
  top: 8,
  left: 8,
  zIndex: "tooltip",
  "&:not(:focus)": { transform: "translateY(-200%)" },
} as const;

/** The first stop of the Tab key: past the bar and the navigation. A button, because the address's hash is the route. */
export function SkipLink() {
  const skip = () => document.getElementById("content")?.focus();
  return (
    <Button
      component="a"
      href="#content"
      variant="contained"
      color="secondary"
      sx={hiddenUntilFocused}
      onClick={(event) => {
        event.preventDefault();
        skip();
      }}
    >
      Skip to the content
    </Button>
  );
}
