/** What a store of the app's own threw. The core hands on its message alone, to all calls that waited for it. */
const thrown: unknown[] = [];
const KEPT = 32;

/** Keeps an error until the failure that it causes is told. */
export function remember(error: unknown): void {
  thrown.push(error);
  if (thrown.length > KEPT) thrown.shift();
}

/** The error that a failure of the token store comes from. */
export function causeOf(detail: string): unknown {
  return thrown.findLast((error) => detail.endsWith(messageOf(error)));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
