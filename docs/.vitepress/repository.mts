// Links from a page to what is not a page: they lead to the repository, and to nothing that is not there.
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { MarkdownEnv, MarkdownRenderer } from "vitepress";

/** Where the repository is, as the packages' own metadata says. */
export function address(root: string): string {
  const pom = readFileSync(path.join(root, "uniffi/kotlin/pom.xml"), "utf8");
  const found = pom.match(/<url>(https:\/\/[^<]+)<\/url>/);
  if (!found) throw new Error("pom.xml names no URL of the repository");
  return found[1];
}

/** Turns relative links that leave `docs` into links to the repository. */
export function sourceLinks(md: MarkdownRenderer, root: string): void {
  const docs = path.join(root, "docs");
  md.core.ruler.push("source-links", (state) => {
    const page = path.join(docs, (state.env as MarkdownEnv).relativePath ?? "");
    for (const token of state.tokens.flatMap((one) => one.children ?? [])) {
      const href = token.type === "link_open" ? token.attrGet("href") : null;
      if (href) token.attrSet("href", target(href, page, docs, root));
    }
  });
}

function target(href: string, page: string, docs: string, root: string): string {
  if (/^([a-z]+:|#|\/)/.test(href)) return href;
  const [file, anchor] = href.split("#");
  const at = path.resolve(path.dirname(page), decodeURI(file));
  const isPage = at.startsWith(docs + path.sep) && at.endsWith(".md");
  if (isPage) return href;
  if (!existsSync(at)) throw new Error(`${page}: the link ${href} leads to nothing`);
  const kind = statSync(at).isDirectory() ? "tree" : "blob";
  const inside = path.relative(root, at).split(path.sep).join("/");
  return `${address(root)}/${kind}/main/${inside}${anchor ? `#${anchor}` : ""}`;
}
