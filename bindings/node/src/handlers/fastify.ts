import { type HandlerOptions, type Incoming, type Outgoing, Receiver } from "./receiver.js";

/** The parts of Fastify that are used here: any version 4 or 5 has them. */
export interface FastifyLike {
  addContentTypeParser(
    type: string,
    options: { parseAs: "buffer"; bodyLimit?: number },
    parser: (request: unknown, body: Buffer, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  removeAllContentTypeParsers(): unknown;
  route(route: {
    method: string;
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
    const limit = options.maxBodyBytes ?? 1024 * 1024;
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: limit }, (_request, body, done) =>
      done(null, body),
    );
    // The routes know what they are for: with a prefix, the path is another.
    const handler =
      (answerTo: (request: Incoming) => Promise<Outgoing>) =>
      async (request: FastifyRequestLike, reply: FastifyReplyLike) => {
        const answer = await answerTo(incoming(request));
        return reply.code(answer.status).headers(answer.headers).send(answer.body);
      };
    const webhook = handler((request) => receiver.webhook(request));
    const authorize = handler((request) => receiver.authorize(request));
    const callback = handler((request) => receiver.callback(request));
    fastify.route({ method: "POST", url: receiver.webhookPath, handler: webhook });
    if (!options.onAuthorized) return;
    fastify.route({ method: "GET", url: receiver.authorizePath, handler: authorize });
    fastify.route({ method: "GET", url: receiver.callbackPath, handler: callback });
  };
}

function incoming(request: FastifyRequestLike): Incoming {
  return {
    method: request.method,
    url: request.url,
    header: (name) => [request.headers[name] ?? []].flat()[0],
    secure: request.protocol === "https",
    request,
    body: async () => (request.body instanceof Uint8Array ? request.body : new Uint8Array()),
  };
}
