import type { IncomingMessage, ServerResponse } from "node:http";
import { BodyTooLarge, type HandlerOptions, type Incoming, type Outgoing, Receiver } from "./receiver.js";

/** A request that a framework may have read already. */
export type NodeRequest = IncomingMessage & { rawBody?: unknown; body?: unknown; originalUrl?: string };

/** For `http.createServer`: serves its paths, and responds with 404 to the rest. */
export function nodeHandler(
  options: HandlerOptions,
): (request: NodeRequest, response: ServerResponse) => Promise<void> {
  const receiver = new Receiver(options);
  return async (request, response) => {
    try {
      send(response, await receiver.answer(incoming(request)));
    } catch (error) {
      // A bug of ours, or of the server's: it must not end the process.
      await receiver.report(error);
      response.destroy();
    }
  };
}

/** For Express, Connect and others with `next`: mount it before a JSON parser, or keep the raw body in `request.rawBody`. */
export function expressHandler(
  options: HandlerOptions,
): (request: NodeRequest, response: ServerResponse, next: (error?: unknown) => void) => Promise<void> {
  const receiver = new Receiver(options);
  return async (request, response, next) => {
    try {
      const answer = await receiver.answer(incoming(request));
      if (answer.passes) next();
      else send(response, answer);
    } catch (error) {
      next(error);
    }
  };
}

function incoming(request: NodeRequest): Incoming {
  return {
    method: request.method ?? "GET",
    url: request.originalUrl ?? request.url ?? "/",
    inner: request.url,
    header: (name) => [request.headers[name] ?? []].flat()[0],
    secure: "encrypted" in request.socket,
    request,
    body: (limit) => rawBody(request, limit),
  };
}

async function rawBody(request: NodeRequest, limit: number): Promise<Uint8Array> {
  for (const kept of [request.rawBody, request.body]) {
    if (kept instanceof Uint8Array) return kept;
    if (typeof kept === "string") return Buffer.from(kept);
  }
  if (request.readableEnded || request.body !== undefined) {
    throw new Error(
      "the webhook's body was parsed before its signature could be checked: mount the handler before the JSON parser, or keep request.rawBody",
    );
  }
  return readAll(request, limit);
}

/** All bytes of a stream, up to a limit. */
export async function readAll(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.byteLength;
    if (size > limit) throw new BodyTooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function send(response: ServerResponse, answer: Outgoing): void {
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}
