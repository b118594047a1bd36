import { reactRouterProvider } from "react-admin";

const { useParams } = reactRouterProvider;

/** The secret that a set-up or password link carries. */
export function useLinkToken(): string {
  const { token } = useParams();
  return token ?? "";
}
