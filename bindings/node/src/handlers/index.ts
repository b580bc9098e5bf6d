/** Webhooks and OAuth callbacks for the servers that people use. */
export {
  type FastifyLike,
  type FastifyReplyLike,
  type FastifyRequestLike,
  fastifyPlugin,
} from "./fastify.js";
export { expressHandler, type NodeRequest, nodeHandler } from "./node.js";
export type { EventHandlers, HandlerOptions, Visit } from "./receiver.js";
export { type HonoContext, honoHandler, webHandler } from "./web.js";
