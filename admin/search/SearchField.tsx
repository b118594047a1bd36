import SearchIcon from "@mui/icons-material/Search";
import { type AutocompleteRenderInputParams, InputAdornment, TextField } from "@mui/material";

const onTheBar = {
  m: 0,
  "& .MuiOutlinedInput-root": { color: "#fff", bgcolor: "rgba(255, 255, 255, 0.14)" },
  "& .MuiOutlinedInput-notchedOutline": { borderColor: "rgba(255, 255, 255, 0.55)" },
  "& .MuiInputAdornment-root, & .MuiAutocomplete-clearIndicator": { color: "inherit" },
  "& .MuiOutlinedInput-root:hover .MuiOutlinedInput-notchedOutline": { borderColor: "#fff" },
  "& .MuiOutlinedInput-root.Mui-focused .MuiOutlinedInput-notchedOutline": { borderColor: "#fff" },
  "& input::placeholder": { opacity: 0.9 },
} as const;

interface Props {
  readonly params: AutocompleteRenderInputParams;
  readonly onBar: boolean;
}

/** The box one types a search into: small on the bar, large on the home page. */
export function SearchField({ params, onBar }: Props) {
  const icon = (
    <InputAdornment position="start">
      <SearchIcon />
    </InputAdornment>
  );
  return (
    <TextField
      {...params}
      size={onBar ? "small" : "medium"}
      placeholder={onBar ? "Search everything" : "Role, skill, specialization, degree, country …"}
      {...(onBar ? { sx: onTheBar } : { label: "Search everything" })}
      slotProps={{
        input: { ...params.InputProps, startAdornment: icon },
        htmlInput: {
          ...params.inputProps,
          "aria-label": onBar ? "Search everything, in the bar" : "Search everything",
        },
        inputLabel: { ...params.InputLabelProps },
      }}
    />
  );
}
