import type { ErrorRequestHandler } from "express";
import { ClientError, type ErrorCode } from "../errors.ts";

const STATUSES: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

/** Answers errors meant for clients outside GraphQL: the same JSON, with the status HTTP has for each. */
export const clientErrors: ErrorRequestHandler = (error, _request, response, next) => {
  if (!(error instanceof ClientError)) return next(error);
  const { message, extensions } = error;
  const code = Object.entries(STATUSES).find(([name]) => name === extensions.code);
  response.status(code?.[1] ?? 500).json({ errors: [{ message, extensions }] });
};
