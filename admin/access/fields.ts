import type { AccessField } from "./AccessCard.tsx";

export const EMAIL: AccessField = { name: "email", label: "E-mail", type: "email", autoComplete: "username" };

export const PASSWORD: AccessField = {
  name: "password",
  label: "Password",
  type: "password",
  autoComplete: "current-password",
};

export const NEW_PASSWORD: AccessField = {
  ...PASSWORD,
  label: "New password",
  autoComplete: "new-password",
  hint: "At least 12 characters, and not the e-mail.",
};

export const NAME: AccessField = { name: "name", label: "Name", type: "text", autoComplete: "name" };
