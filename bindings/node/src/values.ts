import { types } from "node:util";
import { misuse } from "./failure.js";
import type { JsonObject } from "./types.js";

/** JSON text: dates are Unix seconds, maps are objects, bigints keep their digits as text, which the core turns into what is wanted. */
export function jsonOf(value: unknown): string {
  return isPlain(value) ? JSON.stringify(value) : JSON.stringify(value, replace);
}

/** So deep at most is looked without help: an object that holds itself has no end. */
const DEEP = 32;

/** Whether JSON holds it as it is. With a function that looks at each value, JSON.stringify takes three times as long. */
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

/** What JSON.stringify leaves out, or makes an empty object of. */
function isLost(value: unknown): boolean {
  return typeof value === "function" || typeof value === "symbol" || types.isSet(value);
}

/** A list as it is. Its items are looked at here, where the list's name is known. */
function eachChecked(name: string, list: unknown[]): unknown[] {
  for (const item of list) {
    if (typeof item === "number") checked(name, item);
  }
  return list;
}

/** A number as it is. One that JSON or JavaScript cannot hold would be sent as another, or not at all. */
function checked(name: string, value: number): number {
  if (!Number.isFinite(value)) throw refused(name, `cannot be ${value}`, "Leave it out, or give a number.");
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    const hint = "Give it as text, or as a bigint.";
    throw refused(name, "has more digits than a JavaScript number holds", hint);
  }
  return value;
}

/** The second that a date is in. */
export function unixSeconds(date: Date | number | bigint, name = "time"): number {
  return types.isDate(date) ? secondsOf(name, date) : Number(date);
}

function secondsOf(name: string, date: Date): number {
  const time = date.getTime();
  if (Number.isNaN(time)) throw refused(name, "is an invalid Date", "Look at how it is made.");
  return Math.floor(time / 1000);
}

/** Milliseconds as seconds. */
export function seconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}

function refused(name: string, problem: string, hint: string) {
  return misuse("InvalidRequest", `\`${name}\` ${problem}`, hint);
}
