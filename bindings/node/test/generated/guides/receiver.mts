// Generated from docs by `cargo gen`. Do not edit. Settings: app
import { Client } from "tiktokshop";
import { expressHandler } from "tiktokshop/handlers";

const used: unknown[] = [];
const app = { use: (handler: unknown) => used.push(handler) };
const client = new Client({ store: "sqlite://tokens.sqlite" });
const queue = async (): Promise<void> => {};

app.use(expressHandler({ client, onEvent: queue, onAuthorized: ({ note }) => `/welcome/${note}` }));

if (typeof used[0] !== "function") throw new Error("it is not a handler");
