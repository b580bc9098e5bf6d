// Follows every link of the built site that stays in it, to the heading that it names. `vitepress build` itself looks at pages only.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const [folder] = process.argv.slice(2);
const base = process.env.DOCS_BASE ?? "/";
const pages = new Map(
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".html"))
    .map((name) => [name.split(path.sep).join("/"), readFileSync(path.join(folder, name), "utf8")]),
);
const ids = new Map([...pages].map(([name, html]) => [name, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]));

const text = (raw) => raw.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"');

/** What is wrong with a link of a page, if anything. */
function problem(page, href) {
  const { pathname, hash } = new URL(href, `http://site${base}${page}`);
  if (!pathname.startsWith(base)) return "it leaves the site";
  const inside = decodeURI(pathname.slice(base.length));
  const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  if (/\.(js|css|woff2|json)$/.test(file)) return undefined;
  const target = [file, `${file}.html`].find((name) => pages.has(name));
  if (!target) return "there is no such page";
  const id = decodeURIComponent(hash.slice(1));
  return id && !ids.get(target).has(id) ? "there is no such heading" : undefined;
}

let count = 0;
const problems = new Set();
for (const [page, html] of pages) {
  for (const [, raw] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
    if (/^(https?:|mailto:|data:)/.test(raw)) continue;
    count += 1;
    const found = problem(page, text(raw));
    if (found) problems.add(`${page}: ${text(raw)}: ${found}`);
  }
}
for (const line of problems) console.error(line);
console.log(`${count} links in ${pages.size} pages`);
if (problems.size > 0 || pages.size < 400) process.exit(1);
