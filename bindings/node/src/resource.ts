import type { CallPromise, PagePromise } from "./promise.js";
import type { TimeWalk } from "./time_walk.js";
import type { CallOptions, PageOptions, Time, WindowOptions } from "./types.js";

/** Calls operations: a client or a handle. */
export interface Caller {
  /** Calls an operation; `files` names the parameters that are files. */
  call<T>(
    operation: string,
    params?: object,
    options?: CallOptions,
    files?: readonly string[],
  ): CallPromise<T>;
  /** Walks the pages of a list. */
  list<Item, Data>(operation: string, params?: object, options?: PageOptions): PagePromise<Item, Data>;
  /** Walks a search through time. */
  between<Item, Data>(
    operation: string,
    from: Time,
    to: Time,
    params?: object,
    options?: WindowOptions,
  ): TimeWalk<Item, Data>;
}

/** The operations of one domain. */
export abstract class Resource {
  /** The client or handle, under a name that no operation has. */
  protected readonly caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.caller = caller;
  }
}
