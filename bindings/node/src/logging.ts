import type { Events } from "./events.js";

/**
 * What is logged: `warn` logs probable mistakes, `info` also retries, waits of a second or more,
 * refreshes and failures, and `debug` also each request and response.
 */
export type LogLevel = "off" | "warn" | "info" | "debug";

/** Receives log lines: `console`, pino and winston all fit. */
export interface Logger {
  debug(line: string): void;
  info(line: string): void;
  warn(line: string): void;
}

/** Writes to stderr, which does not disturb a program's output. */
const stderr: Logger = { debug: console.error, info: console.error, warn: console.error };

/** Logs events. No line contains a secret, because no event does. */
export function log(events: Events, level: LogLevel | undefined, logger: Logger = stderr): void {
  const wanted = level ?? levelOf(process.env["TIKTOK_SHOP_LOG"]);
  if (wanted === "off") return;
  const write = (severity: keyof Logger, words: unknown[]) => {
    logger[severity](["tiktokshop", ...words.filter((word) => word !== undefined)].join(" "));
  };
  events.on("warning", (event) => write("warn", ["warning", `${event.operation}:`, event.text]));
  if (wanted === "warn") return;
  events.on("retry", (event) => {
    write("info", [
      "retry",
      event.operation,
      `after attempt ${event.attempt}:`,
      event.kind,
      event.code,
      `waits ${Math.round(event.wait)} ms`,
    ]);
  });
  events.on("wait", (event) => {
    if (event.wait < 1000) return;
    write("info", ["wait", event.operation, `${Math.round(event.wait)} ms:`, event.reason]);
  });
  events.on("refresh", (event) => write("info", ["refresh", event.account, event.failed ?? "done"]));
  events.on("failure", (error) => write("warn", ["failure", error.message]));
  if (wanted !== "debug") return;
  events.on("request", (event) =>
    write("debug", ["request", event.operation, event.method, event.path, `attempt ${event.attempt}`]),
  );
  events.on("response", (event) => {
    const elapsed = `${event.elapsed.toFixed(1)} ms`;
    write("debug", ["response", event.operation, event.httpStatus, event.code, event.requestId, elapsed]);
  });
}

function levelOf(text: string | undefined): LogLevel {
  const level = text?.trim().toLowerCase();
  return level === "off" || level === "info" || level === "debug" ? level : "warn";
}
