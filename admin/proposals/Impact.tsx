import { Alert, Box, Skeleton, Typography } from "@mui/material";
import { Fragment } from "react";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import { useAnswer } from "../data/useAnswer.ts";
import { ProposalImpactDocument, type ProposalImpactQuery } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { Section } from "../layout/Section.tsx";
import { MovesImpact } from "./MovesImpact.tsx";

type Findings = ProposalImpactQuery["proposalImpact"]["broken"];

/** What a proposal would do beyond its own changes: asked anew for each version of it. */
export function Impact({ id, version }: { id: string; version: number }) {
  const content = (
    <Fragment key={version}>
      <Found id={id} />
      <MovesImpact id={id} />
    </Fragment>
  );
  return <Section section={{ anchor: "impact", title: "Impact", content }} />;
}

function Found({ id }: { id: string }) {
  const { data, error, refetch } = useAnswer(ProposalImpactDocument, { id });
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton height={48} />;
  const { broken, fixed, complete } = data.proposalImpact;
  return (
    <>
      {complete ? null : <Alert severity="info">It touches so much that only a part was looked at.</Alert>}
      {broken.length + fixed.length === 0 ? (
        <Typography color="text.secondary">No rule of quality is newly broken or fixed by it.</Typography>
      ) : null}
      <List title="Rules of quality it breaks" findings={broken} color="error.main" />
      <List title="Rules of quality it fixes" findings={fixed} color="success.main" />
    </>
  );
}

function List({ title, findings, color }: { title: string; findings: Findings; color: string }) {
  if (findings.length === 0) return null;
  return (
    <>
      <Typography variant="h3" sx={{ mt: 1, color }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {findings.map(({ id, message, concepts: [concept] }) => (
          <li key={id}>
            {concept ? <ConceptLink concept={concept} /> : <em>Something new</em>}: {message}
          </li>
        ))}
      </Box>
    </>
  );
}
