import type { IncomingMessage } from "node:http";
import { readAll } from "./node.js";
import { type HandlerOptions, type Incoming, Receiver } from "./receiver.js";

/** The parts of Fastify that are used here: any version 4 or 5 has them. */
export interface FastifyLike {
  addContentTypeParser(
    type: string,
    parser: (
      request: unknown,
      payload: IncomingMessage,
      done: (error: Error | null, body?: unknown) => void,
    ) => void,
  ): unknown;
  removeAllContentTypeParsers(): unknown;
  route(route: {
    method: string[];
    url: string;
    handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => unknown;
  }): unknown;
}

/** A request of Fastify. */
export interface FastifyRequestLike {
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  /** `https` where it came through TLS. */
  protocol?: string;
  body: unknown;
}

/** A reply of Fastify. */
export interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  headers(headers: Record<string, string>): FastifyReplyLike;
  send(body: string): FastifyReplyLike;
}

/** A Fastify plugin: `app.register(fastifyPlugin({...}))`. It keeps raw bodies to its own routes. */
export function fastifyPlugin(options: HandlerOptions): (fastify: FastifyLike) => Promise<void> {
  const receiver = new Receiver(options);
  return async (fastify) => {
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    for (const url of Object.values(receiver.paths)) {
      if (url == null) continue;
      fastify.route({
        method: METHODS,
        url,
        handler: async (request, reply) => {
          const answer = await receiver.answer(incoming(request, url));
          return reply.code(answer.status).headers(answer.headers).send(answer.body);
        },
      });
    }
  };
}

/** The receiver says which of them a path takes. */
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** The route knows its path; with a prefix, the request has another. */
function incoming(request: FastifyRequestLike, inner: string): Incoming {
  return {
    method: request.method,
    url: request.url,
    inner,
    header: (name) => [request.headers[name] ?? []].flat()[0],
    secure: request.protocol === "https",
    request,
    body: async (limit) =>
      request.body ? readAll(request.body as IncomingMessage, limit) : new Uint8Array(),
  };
}
