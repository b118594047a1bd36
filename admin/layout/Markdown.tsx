import { Box, Link } from "@mui/material";
import ReactMarkdown, { type Components } from "react-markdown";

// Headings inside a text rank below the page's own; links leave the panel and must not hand over its address.
const components: Components = {
  h1: ({ children }) => <h4>{children}</h4>,
  h2: ({ children }) => <h4>{children}</h4>,
  h3: ({ children }) => <h4>{children}</h4>,
  a: ({ href, children }) => (
    <Link href={href} rel="noopener noreferrer" underline="always">
      {children}
    </Link>
  ),
};

const look = {
  "& > :first-of-type": { mt: 0 },
  "& > :last-child": { mb: 0 },
  "& p": { my: 1 },
  "& ul, & ol": { pl: 3 },
} as const;

/** Draws Markdown; raw HTML in it stays text and images are left out, so nothing is loaded from elsewhere. */
export function Markdown({ children }: { children: string }) {
  return (
    <Box sx={look}>
      <ReactMarkdown components={components} disallowedElements={["img"]}>
        {children}
      </ReactMarkdown>
    </Box>
  );
}
