// What the tests share: a sandbox of their own, built in this clone.
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { Sandbox } from "tiktokshop/testing";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
export const target = process.env.CARGO_TARGET_DIR ?? path.join(root, "target");

const built = path.join(target, "debug", process.platform === "win32" ? "tiktokshop.exe" : "tiktokshop");
if (!process.env.TIKTOKSHOP_BINARY && existsSync(built)) process.env.TIKTOKSHOP_BINARY = built;

/** A sandbox for a file of tests. */
export function startSandbox(options) {
  return Sandbox.start(options);
}

/** A picture as the platform wants them: 400 by 400 pixels. */
export const png = picture(400);

/** The smallest document that is one. */
export const pdf = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);

function picture(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.writeUInt8(8, 8);
  const rows = Buffer.alloc((size + 1) * size, 0xcc);
  for (let row = 0; row < size; row++) rows[row * (size + 1)] = 0;
  const parts = [chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...parts]);
}

function chunk(kind, content) {
  const body = Buffer.concat([Buffer.from(kind), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
