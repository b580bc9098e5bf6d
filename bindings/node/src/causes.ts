import { inspect } from "node:util";

/** The errors of the app's own stores and signers, by number. The core passes the number on to all waiting calls. */
const thrown = new Map<number, unknown>();
let count = 0;
const KEPT = 32;
/** The prefixes of tokens, and values after the names of secrets. */
const SECRET = /\b(?:TTP|ROW)_|(?:(?:access|refresh)[_-]?token|app_?secret)["']?\s*[:=]/i;

/** Keeps an error for the failure that it causes, unless it quotes a token, which would be printed. */
export function remember(error: unknown, tokens: readonly unknown[]): number | undefined {
  const shown = inspect(error, { depth: 5 });
  const quoted = tokens.some((token) => typeof token === "string" && token !== "" && shown.includes(token));
  if (quoted || SECRET.test(shown)) return undefined;
  count += 1;
  thrown.set(count, error);
  thrown.delete(count - KEPT);
  return count;
}

/** What the core is told of something thrown: no text of the app's own, which may quote a token that nobody here knows by sight. */
export function wordsOf(error: unknown): string {
  return `it threw ${error instanceof Error ? error.name : `a ${typeof error}`}`;
}

/** What was kept under a number. */
export function causeOf(number: number | null | undefined): unknown {
  return number == null ? undefined : thrown.get(number);
}
