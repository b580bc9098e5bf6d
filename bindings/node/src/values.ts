import { types } from "node:util";
import { misuse } from "./failure.js";
import type { JsonObject } from "./types.js";

/** JSON text. Dates become Unix seconds, maps become objects, and bigints become text, which the core converts. */
export function jsonOf(value: unknown): string {
  return isPlain(value) ? JSON.stringify(value) : JSON.stringify(value, replace);
}

/** The depth up to which values are inspected: an object that contains itself has no end. */
const DEEP = 32;

/** Whether JSON can hold it unchanged. With a replacer function, JSON.stringify takes three times as long. */
function isPlain(value: unknown, depth = 0): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return true;
    case "number":
      return Number.isSafeInteger(value);
    case "object":
      return value === null || (depth < DEEP && holdsPlain(value, depth + 1));
    default:
      return false;
  }
}

function holdsPlain(value: object, depth: number): boolean {
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth));
  const made = Object.getPrototypeOf(value);
  if (made !== Object.prototype && made !== null) return false;
  for (const name in value) {
    if (!isPlain((value as JsonObject)[name], depth)) return false;
  }
  return true;
}

function replace(this: unknown, key: string, value: unknown): unknown {
  if (typeof value === "number") return checked(key, value);
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return eachChecked(key, value);
  if (types.isMap(value)) return Object.fromEntries(value);
  if (isLost(value))
    throw refused(key, "cannot be sent as JSON", "Give a text, a number, a list or an object.");
  // JSON.stringify has made a text of a date by now, and null of an invalid one.
  const given = typeof value === "string" || value === null ? (this as JsonObject)[key] : value;
  return types.isDate(given) ? secondsOf(key, given) : value;
}

/** What JSON.stringify leaves out or turns into an empty object. */
function isLost(value: unknown): boolean {
  return typeof value === "function" || typeof value === "symbol" || types.isSet(value);
}

/** A list, whose items are inspected here, where the name of the list is known. */
function eachChecked(name: string, list: unknown[]): unknown[] {
  for (const item of list) {
    if (typeof item === "number") checked(name, item);
  }
  return list;
}

/** A number. One that JSON or JavaScript cannot represent is refused. */
function checked(name: string, value: number): number {
  if (!Number.isFinite(value)) throw refused(name, `cannot be ${value}`, "Leave it out, or give a number.");
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    const hint = "Give it as text, or as a bigint.";
    throw refused(name, "has more digits than a JavaScript number holds", hint);
  }
  return value;
}

/** The Unix second of a date. */
export function unixSeconds(date: Date | number | bigint, name = "time"): number {
  return types.isDate(date) ? secondsOf(name, date) : Number(date);
}

function secondsOf(name: string, date: Date): number {
  const time = date.getTime();
  if (Number.isNaN(time)) throw refused(name, "is an invalid Date", "Look at how it is made.");
  return Math.floor(time / 1000);
}

/** Milliseconds to seconds. */
export function seconds(milliseconds: number | null | undefined): number | undefined {
  return milliseconds == null ? undefined : milliseconds / 1000;
}

function refused(name: string, problem: string, hint: string) {
  return misuse("invalid_request", `\`${name}\` ${problem}`, hint);
}
