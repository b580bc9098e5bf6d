import { readAll } from "./node.js";
import { type HandlerOptions, type Incoming, type Outgoing, Receiver } from "./receiver.js";

/** For whatever speaks `Request` and `Response`: Hono, Next.js routes, Deno. Responds with 404 to what it does not serve. */
export function webHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const receiver = new Receiver(options);
  return async (request) => responseOf(await receiver.answer(incoming(request)));
}

/** The part of Hono's context that is used here. */
export interface HonoContext {
  req: { raw: Request };
}

/** A Hono middleware: `app.use(honoHandler({...}))`. What it does not serve goes on. */
export function honoHandler(
  options: HandlerOptions,
): (context: HonoContext, next: () => Promise<void>) => Promise<Response | undefined> {
  const receiver = new Receiver(options);
  return async (context, next) => {
    const answer = await receiver.answer(incoming(context.req.raw, context));
    if (!answer.passes) return responseOf(answer);
    await next();
    return undefined;
  };
}

function incoming(request: Request, whole: unknown = request): Incoming {
  return {
    method: request.method,
    url: request.url,
    header: (name) => request.headers.get(name) ?? undefined,
    secure: request.url.startsWith("https:"),
    request: whole,
    body: (limit) =>
      request.body
        ? readAll(request.body as unknown as AsyncIterable<Uint8Array>, limit)
        : Promise.resolve(new Uint8Array()),
  };
}

function responseOf(answer: Outgoing): Response {
  return new Response(answer.body, { status: answer.status, headers: answer.headers });
}
