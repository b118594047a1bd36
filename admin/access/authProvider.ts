import type { AuthProvider } from "react-admin";
import { queryClient } from "../data/queryClient.ts";
import { request } from "../data/request.ts";
import { SignInDocument, SignOutDocument, VisitorDocument } from "../gql/graphql.ts";
import { workIn } from "../proposals/workingProposal.ts";

async function visitor() {
  return request(VisitorDocument, {});
}

/** Who is using the panel: strangers may read where reading is public, everybody else signs in. */
export const authProvider: AuthProvider = {
  async login({ email, password }: { email: string; password: string }) {
    await request(SignInDocument, { email, password });
    queryClient.clear();
  },
  async logout() {
    workIn(null);
    await request(SignOutDocument, {});
    queryClient.clear();
  },
  async checkAuth() {
    const { viewer, signInOptions } = await visitor();
    if (!viewer && !signInOptions.publicReading) throw new Error("Sign in to read.");
  },
  async checkError({ body }: { body?: { code?: string } }) {
    if (body?.code === "UNAUTHENTICATED") throw new Error("Sign in to do this.");
  },
  async getIdentity() {
    const { viewer } = await visitor();
    return viewer ? { id: viewer.id, fullName: viewer.name } : { id: "" };
  },
  async getPermissions() {
    const { viewer } = await visitor();
    return viewer?.permission ?? null;
  },
};
