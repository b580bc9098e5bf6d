// Generated from docs by `cargo gen`. Do not edit. Settings: app
import { Sandbox } from "tiktokshop/testing";

await using sandbox = await Sandbox.start({ frozen: true });
const client = sandbox.client();
