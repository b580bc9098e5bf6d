// Generated from docs by `cargo gen`. Do not edit. Settings: store
import { Client, SqliteStore } from "tiktokshop";

const copies = new Map<string, unknown>();
const database = { transaction: (work: (tx: typeof copies) => Promise<void>) => work(copies) };
let saved: string | undefined;
async function write(tx: typeof copies, id: string, data: unknown): Promise<void> { tx.set(id, data); }
async function save(tx: typeof copies, cursor: string): Promise<void> { saved = cursor; }
const lastWeek = new Date(Date.now() - 7 * 86_400_000);
const client = new Client({ store: new SqliteStore("tokens.sqlite") }).shop(process.env["SANDBOX_SHOP_ID"] ?? "");

for await (const change of client.sync.orders({ since: lastWeek, cursor: saved })) {
  await database.transaction(async (tx) => {
    await write(tx, change.id, change.data);
    await save(tx, change.cursor);
  });
}

if (copies.size === 0 || saved === undefined) throw new Error("nothing was copied");
