// What the search knows of a page. All of it would be megabytes: of an operation it knows what it is called and does, not its fields.
import type { MarkdownEnv, MarkdownRenderer } from "vitepress";

export function searchable(source: string, env: MarkdownEnv, md: MarkdownRenderer): string {
  const html = md.render(excerpt(source, env.relativePath), env);
  return env.frontmatter?.search === false ? "" : html;
}

function excerpt(source: string, page: string): string {
  if (page.startsWith("generated/operations/") && page.split("/").length === 4) return source.split("\n## ")[0];
  // The operations have pages of their own.
  if (page.startsWith("generated/operations") || page === "generated/names.md") return source.split("\n|")[0];
  return source;
}
