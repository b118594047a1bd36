import { Skeleton, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { Cards } from "../layout/Cards.tsx";
import { FaultNotice } from "../layout/FaultNotice.tsx";

interface Props<Item> {
  /** Undefined until the answer is there. */
  readonly items: readonly Item[] | undefined;
  readonly fault: Error | null;
  readonly onRetry: () => void;
  /** What is said where there are none. */
  readonly none: string;
  readonly card: (item: Item) => ReactNode;
}

/** What is computed from the whole graph: it takes longer than what is stored, so the page does not wait for it. */
export function ComputedCards<Item>({ items, fault, onRetry, none, card }: Props<Item>) {
  if (fault) return <FaultNotice fault={fault} onRetry={onRetry} />;
  if (!items) return <Skeleton height={96} />;
  if (items.length === 0) return <Typography color="text.secondary">{none}</Typography>;
  return <Cards>{items.map(card)}</Cards>;
}
