import { useLocation, useNavigate } from "react-admin";

/** The parameters of the address, and how to change some of them: what a page shows can be sent as a link. */
export function useAddress() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const parameters = new URLSearchParams(search);
  const change = (values: Readonly<Record<string, string | null>>) => {
    for (const [name, value] of Object.entries(values))
      if (value === null || value === "") parameters.delete(name);
      else parameters.set(name, value);
    navigate({ pathname, search: `?${parameters}` }, { replace: true });
  };
  return { parameters, change };
}
