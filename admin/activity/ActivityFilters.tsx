import { Autocomplete, Box, Button, TextField } from "@mui/material";
import { useEffect, useState } from "react";
import { useMay } from "../access/useMay.ts";
import { kindName } from "../concept/conceptPath.ts";
import { ConceptKind, PeopleLikeDocument } from "../gql/graphql.ts";
import { FilterSelect } from "../inputs/FilterSelect.tsx";
import { useAddress } from "../layout/useAddress.ts";
import { searchingText, useFound } from "../search/useFound.ts";
import { useSettled } from "../search/useSettled.ts";
import { capital } from "../wording/count.ts";

const kinds = Object.values(ConceptKind);
const asLabel = { inputLabel: { shrink: true } } as const;

/** Which revisions are shown: kept in the address, so that a link shows the same. */
export function ActivityFilters() {
  const { parameters, change } = useAddress();
  const mayKnowPeople = useMay("EDITOR");
  return (
    <Box
      component="search"
      sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr", lg: "2fr 2fr 1fr 1fr 1fr" } }}
    >
      <MessageFilter />
      {mayKnowPeople ? <PersonFilter /> : null}
      <FilterSelect
        label="Kind"
        all="All kinds"
        value={parameters.get("kind") ?? ""}
        choices={kinds.map((id) => ({ id, name: capital(kindName(id)) }))}
        onChange={(kind) => change({ kind })}
      />
      <DayFilter name="from" label="From" />
      <DayFilter name="to" label="To" />
      {parameters.size > 0 ? (
        <Button
          sx={{ justifySelf: "start" }}
          onClick={() => change({ text: null, person: null, name: null, kind: null, from: null, to: null })}
        >
          Clear all filters
        </Button>
      ) : null}
    </Box>
  );
}

function DayFilter({ name, label }: { name: "from" | "to"; label: string }) {
  const { parameters, change } = useAddress();
  return (
    <TextField
      type="date"
      label={label}
      value={(parameters.get(name) ?? "").slice(0, 10)}
      onChange={(event) => change({ [name]: event.target.value })}
      slotProps={asLabel}
    />
  );
}

function MessageFilter() {
  const { parameters, change } = useAddress();
  const asked = parameters.get("text") ?? "";
  const [text, setText] = useState(asked);
  const settled = useSettled(text, 300);
  useEffect(() => {
    if (settled !== asked) change({ text: settled });
    // Only what is typed changes the address; a change of the address is none of typing.
  }, [settled]);
  return (
    <TextField type="search" label="Reason contains" value={text} onChange={(event) => setText(event.target.value)} />
  );
}

function PersonFilter() {
  const { parameters, change } = useAddress();
  const [text, setText] = useState("");
  const { answer, searching } = useFound(PeopleLikeDocument, text, (asked) => ({ text: asked || null }));
  const id = parameters.get("person");
  const chosen = id === null ? null : { id, name: parameters.get("name") ?? id };
  return (
    <Autocomplete
      options={answer?.users.nodes ?? []}
      value={chosen}
      inputValue={text}
      onInputChange={(_event, next) => setText(next)}
      onChange={(_event, person) => change({ person: person?.id ?? null, name: person?.name ?? null })}
      getOptionKey={(person) => person.id}
      getOptionLabel={(person) => person.name}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      filterOptions={(all) => all}
      loading={searching}
      loadingText={searchingText}
      renderInput={(params) => <TextField {...params} label="Person" />}
    />
  );
}
