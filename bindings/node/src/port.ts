/** What the app wrote and the core asks: a token store, a signer. */

/** An answer: JSON text, or why there is none, with the number under which what was thrown is kept. */
export interface PortAnswer {
  answer?: string;
  words?: string;
  causeId?: number;
}

/** Something of the app's. The core's questions are named, their arguments JSON text. */
export interface Port {
  /** The questions that it answers. */
  questions: string[];
  ask: (question: string, input: string) => Promise<PortAnswer>;
  /** A store's number, by which it is asked while the process exits. */
  number?: number;
}

/** A value, now or later. */
export type Maybe<T> = T | Promise<T>;
