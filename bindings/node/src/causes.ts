import { inspect } from "node:util";

/** What a store of the app's own threw. The core hands on its message alone, to all calls that waited for it. */
const thrown: unknown[] = [];
const KEPT = 32;
/** How tokens begin, and values behind the names of secrets. */
const SECRET = /\b(?:TTP|ROW)_|(?:(?:access|refresh)[_-]?token|app_?secret)["']?\s*[:=]/i;

/** Keeps an error until the failure that it causes is told: not one that quotes a token, as printing it would show that. */
export function remember(error: unknown, tokens: readonly unknown[]): void {
  const shown = inspect(error, { depth: 5 });
  const quoted = tokens.some((token) => typeof token === "string" && token !== "" && shown.includes(token));
  if (quoted || SECRET.test(shown)) return;
  thrown.push(error);
  if (thrown.length > KEPT) thrown.shift();
}

/** The error that a failure of the token store comes from. */
export function causeOf(detail: string): unknown {
  return thrown.findLast((error) => {
    const message = error instanceof Error ? error.message : String(error);
    return message !== "" && detail.endsWith(message);
  });
}
