// The navigation. The pages of the operations are found, the others are named here.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { DefaultTheme } from "vitepress";

type Item = DefaultTheme.SidebarItem;

const page = (text: string, link: string): Item => ({ text, link });

const START = [page("What it is", "/"), page("Getting started", "/getting-started")];

const GUIDES = [
  page("Authorize sellers", "/guides/authorize"),
  page("Many shops", "/guides/many-shops"),
  page("Sync orders", "/guides/sync-orders"),
  page("Ship, and print labels", "/guides/ship-and-labels"),
  page("Inventory and item errors", "/guides/inventory"),
  page("Webhooks", "/guides/webhooks"),
  page("Retries and unknown outcomes", "/guides/retries"),
  page("Test with the sandbox", "/guides/testing"),
  page("Production checklist", "/guides/production"),
  page("Security", "/security"),
];

const PARTS = [
  page("Tokens", "/tokens"),
  page("Storage", "/storage"),
  page("Sync", "/sync"),
  page("Inbox", "/inbox"),
  page("Receiver", "/receiver"),
  page("Phones", "/phone"),
  page("Sandbox", "/sandbox"),
];

const SERVER = [
  page("The server", "/server"),
  page("HTTP interface", "/sidecar"),
  page("Forwarding", "/forwarding"),
  page("Console", "/console"),
];

const REFERENCE = [
  page("Operations", "/generated/operations"),
  page("Options and defaults", "/options"),
  page("Kinds of errors", "/errors"),
  page("Errors by code", "/generated/error_codes"),
];

const ELSEWHERE = [
  page("From PHP", "/php"),
  page("From Laravel", "/laravel"),
  page("From other packages", "/other-packages"),
  page("Names in other packages", "/generated/names"),
];

const INSIDE = [page("Architecture", "/architecture"), page("Benchmarks", "/benchmarks")];

const PAGES: Item[] = [
  { text: "Start", items: START },
  { text: "Guides", items: GUIDES },
  { text: "Parts", items: PARTS },
  { text: "Server", items: SERVER },
  { text: "Reference", items: REFERENCE },
  { text: "Coming from", items: ELSEWHERE },
  { text: "Inside", items: INSIDE },
];

export function navigation(root: string) {
  const nav = [
    page("Getting started", "/getting-started"),
    { text: "Guides", items: GUIDES },
    { text: "Reference", items: [...REFERENCE, ...PARTS, ...SERVER] },
    { text: "Coming from", items: ELSEWHERE },
  ] as DefaultTheme.NavItem[];
  return { nav, sidebar: { ...operations(root), "/": PAGES } as DefaultTheme.SidebarMulti };
}

/** Each domain has a sidebar of its own, with its operations: all of them in each page would be megabytes. */
function operations(root: string): Record<string, Item[]> {
  const folder = path.join(root, "docs/generated/operations");
  const domains = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const names = domains.map((file) => file.replace(".md", "")).sort();
  const titles = new Map(names.map((name) => [name, title(path.join(folder, `${name}.md`))]));
  const link = (name: string) => page(titles.get(name) ?? name, `/generated/operations/${name}`);
  const of = (chosen: string): Item[] => [
    page("← All pages", "/getting-started"),
    { text: "Operations", items: names.map((name) => (name === chosen ? { ...link(name), items: methods(folder, name) } : link(name))) },
  ];
  // The first key that a path begins with counts: `affiliate_seller` stands before `affiliate`.
  const keys = [...names].sort((one, other) => other.length - one.length);
  return Object.fromEntries(keys.map((name) => [`/generated/operations/${name}`, of(name)]));
}

function title(file: string): string {
  return readFileSync(file, "utf8").match(/^# (.*)$/m)?.[1] ?? file;
}

function methods(folder: string, domain: string): Item[] {
  const files = readdirSync(path.join(folder, domain)).sort();
  return files.map((file) => {
    const method = file.replace(".md", "");
    return page(method, `/generated/operations/${domain}/${method}`);
  });
}
