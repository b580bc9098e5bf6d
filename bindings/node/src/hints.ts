import type { Failure } from "./error.js";
import { wordings } from "./generated/hints.js";

/** What to do about a failure as the core tells it: which hint it is, and what stands in it. */
export interface ToldHint {
  id: string | null;
  values: Readonly<Record<string, string>>;
  /** In the words of Rust: for hints that have no wording here, the same in every language. */
  text: string;
}

/** Options that no operation has as a parameter. */
const options: readonly string[] = [
  "signal",
  "timeout",
  "deadline",
  "maxRetries",
  "limit",
  "pageToken",
  "idempotencyKey",
  "raiseOnItemError",
  "extraQuery",
  "extraBody",
  "extraHeaders",
];

/** The hint of a failure for people who read JavaScript. */
export function hintOf({ hint, parameter }: Failure): string | undefined {
  if (!hint) return undefined;
  if (parameter && options.includes(parameter)) {
    return `It is an option: options come last, as in (params, { ${parameter} }).`;
  }
  const wording = hint.id === null ? undefined : wordings[hint.id];
  return wording === undefined ? hint.text : filled(wording, hint.values);
}

function filled(template: string, values: ToldHint["values"]): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
