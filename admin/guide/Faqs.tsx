import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { Accordion, AccordionDetails, AccordionSummary } from "@mui/material";
import type { GuideEntryFragment } from "../gql/graphql.ts";
import { ItemBody } from "./GuideItems.tsx";

const question = {
  fontWeight: 650,
  fontSize: "1rem",
  lineHeight: 1.4,
  "& .MuiAccordionSummary-content": { my: 1.5 },
} as const;

/** Questions that unfold to their answers; on paper all are unfolded. */
export function Faqs({ faqs }: { faqs: readonly GuideEntryFragment[] }) {
  return faqs.map((faq) => (
    <Accordion key={faq.id} disableGutters slotProps={{ heading: { component: "h3" } }}>
      <AccordionSummary
        id={`question-${faq.id}`}
        aria-controls={`answer-${faq.id}`}
        expandIcon={<ExpandMoreIcon />}
        sx={question}
      >
        {faq.heading ?? "Question"}
      </AccordionSummary>
      <AccordionDetails id={`answer-${faq.id}`}>
        <ItemBody item={faq} />
      </AccordionDetails>
    </Accordion>
  ));
}
