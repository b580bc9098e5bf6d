import { lists } from "./generated/lists.js";

const known = new Map<string, Set<string>>();

/** Puts empty lists where the platform sent null for one, so that loops need no guard. */
export function mendLists(value: unknown, domain: string): void {
  let names = known.get(domain);
  if (!names) known.set(domain, (names = new Set(lists[domain])));
  mend(value, names);
}

function mend(value: unknown, names: ReadonlySet<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) mend(item, names);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const object = value as Record<string, unknown>;
  for (const name of Object.keys(object)) {
    if (object[name] === null && names.has(name)) object[name] = [];
    else mend(object[name], names);
  }
}
