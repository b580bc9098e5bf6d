import { lists } from "./generated/lists.js";

const known = new Map<string, Set<string>>();

/**
 * Replaces null by an empty list where a list is expected, so that loops need no guard. `nulls` are the names of the
 * members that are null, if they are known, separated by commas; `*` stands for any.
 */
export function mendLists(value: unknown, domain: string, nulls = "*"): void {
  let names = known.get(domain);
  if (!names) known.set(domain, (names = new Set(lists[domain])));
  const all = names;
  if (nulls.split(",").some((name) => name === "*" || all.has(name))) mend(value, all);
}

/** Uses a work list, so that a deeply nested response cannot exhaust the stack. */
function mend(value: unknown, names: ReadonlySet<string>): void {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === "object") open.push(item);
    } else {
      mendObject(next as Record<string, unknown>, names, open);
    }
  }
}

function mendObject(object: Record<string, unknown>, names: ReadonlySet<string>, open: unknown[]): void {
  for (const name of Object.keys(object)) {
    const value = object[name];
    if (value === null && names.has(name)) object[name] = [];
    else if (typeof value === "object") open.push(value);
  }
}
