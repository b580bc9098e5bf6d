import type { Failure } from "./error.js";
import { wordings } from "./generated/hints.js";
import { windowKinds } from "./generated/options.js";

/** A hint as the core names it: which one it is, and with what values. */
export interface ToldHint {
  id: string | null;
  values: Readonly<Record<string, string>>;
  /** In the words of Rust, for hints that read the same in every language. */
  text: string;
}

/** The hint of a failure for people who read JavaScript. */
export function hintOf({ hint, parameter }: Failure): string | undefined {
  if (!hint) return undefined;
  if (parameter && Object.hasOwn(windowKinds, parameter)) {
    return `It is an option: options come last, as in (params, { ${parameter} }).`;
  }
  const wording = hint.id === null ? undefined : wordings[hint.id];
  return wording === undefined ? hint.text : filled(wording, hint.values);
}

function filled(template: string, values: ToldHint["values"]): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
