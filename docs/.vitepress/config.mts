// The site: `make docs` builds it from the pages of this folder, without a network.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { languageTabs } from "./language-tabs.mts";
import { navigation } from "./navigation.mts";
import { address, sourceLinks } from "./repository.mts";
import { searchable } from "./search.mts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { nav, sidebar } = navigation(root);

export default defineConfig({
  title: "tiktokshop",
  description: "A client for the TikTok Shop Open Platform in Rust, Python, Node, Kotlin and Swift",
  lang: "en",
  // Where the site is served, if that is not the root of a host: `/tiktokshop/`.
  base: process.env.DOCS_BASE ?? "/",
  outDir: "../target/site",
  vite: { build: { chunkSizeWarningLimit: 2048 } },
  // The navigation stands in one file, not in each page.
  metaChunk: true,
  head: [["link", { rel: "icon", href: "data:," }]],
  markdown: {
    config(md) {
      md.use(sourceLinks, root);
      md.use(languageTabs);
    },
    theme: { light: "github-light-high-contrast", dark: "github-dark" },
    // As GitHub makes them, so that a link to a heading works in both places.
    anchor: { slugify: (heading) => heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-") },
  },
  themeConfig: {
    nav,
    sidebar,
    outline: [2, 3],
    search: { provider: "local", options: { _render: searchable, detailedView: true } },
    socialLinks: [{ icon: "github", link: address(root) }],
    editLink: {
      pattern: `${address(root)}/edit/main/docs/:path`,
      text: "Edit this page",
    },
    footer: { message: "MIT or Apache-2.0, at your option. Not affiliated with TikTok." },
  },
});
