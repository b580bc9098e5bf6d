import { inspect } from "node:util";

/** The errors of the app's own stores. The core only passes on their messages, to all waiting calls. */
const thrown: unknown[] = [];
const KEPT = 32;
/** The prefixes of tokens, and values after the names of secrets. */
const SECRET = /\b(?:TTP|ROW)_|(?:(?:access|refresh)[_-]?token|app_?secret)["']?\s*[:=]/i;

/** Keeps an error until the failure that it causes is reported, unless it quotes a token, which would be printed. */
export function remember(error: unknown, tokens: readonly unknown[]): void {
  const shown = inspect(error, { depth: 5 });
  const quoted = tokens.some((token) => typeof token === "string" && token !== "" && shown.includes(token));
  if (quoted || SECRET.test(shown)) return;
  thrown.push(error);
  if (thrown.length > KEPT) thrown.shift();
}

/** The error that caused a failure of the token store. */
export function causeOf(detail: string): unknown {
  return thrown.findLast((error) => {
    const message = error instanceof Error ? error.message : String(error);
    return message !== "" && detail.endsWith(message);
  });
}
