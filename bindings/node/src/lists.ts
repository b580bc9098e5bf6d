import { lists } from "./generated/lists.js";

const known = new Map<string, Set<string>>();

/** Puts empty lists where the platform sent null for one, so that loops need no guard. */
export function mendLists(value: unknown, domain: string): void {
  let names = known.get(domain);
  if (!names) known.set(domain, (names = new Set(lists[domain])));
  mend(value, names);
}

/** With a list of what is still to be looked at: an answer that is nested deeply must not exhaust the stack. */
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
