// Code blocks of different languages that follow each other become tabs. The pages stay plain markdown.
import type { MarkdownRenderer } from "vitepress";

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

const LANGUAGES: Record<string, string> = {
  python: "Python",
  ts: "Node",
  js: "Node",
  rust: "Rust",
  kotlin: "Kotlin",
  swift: "Swift",
};

export function languageTabs(md: MarkdownRenderer): void {
  md.core.ruler.push("language-tabs", (state) => {
    // `rust,no_run` is for the compiler.
    for (const token of state.tokens) token.info = token.info.replace(/,\S*/, "");
    const tokens = state.tokens.filter((token) => !isComment(token));
    state.tokens = runs(tokens).flatMap((run) => wrapped(run, state.Token));
  });
}

/** What is written for tests, and for those who read the source. */
function isComment(token: Token): boolean {
  return token.type === "html_block" && /^\s*<!--.*-->\s*$/s.test(token.content);
}

/** `python`, or what a block says itself: `sh [Python]`. */
function language(token: Token): string | undefined {
  if (token.type !== "fence" || token.level !== 0) return undefined;
  const [, named] = token.info.match(/\[(.+)\]/) ?? [];
  return named ?? LANGUAGES[token.info.trim().split(/\s/)[0]];
}

/** Blocks that follow each other are a run; anything else is one by itself. */
function runs(tokens: Token[]): Token[][] {
  const found: Token[][] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    if (language(token) && last && language(last[0])) last.push(token);
    else found.push([token]);
  }
  return found;
}

/** The blocks of each language, in their order. */
function byLanguage(run: Token[]): Map<string, Token[]> {
  const found = new Map<string, Token[]>();
  for (const token of run) {
    const name = language(token);
    if (name) found.set(name, [...(found.get(name) ?? []), token]);
  }
  return found;
}

function wrapped(run: Token[], Token: new (type: string, tag: string, nesting: 0) => Token): Token[] {
  const panels = byLanguage(run);
  if (panels.size < 2) return run;
  const html = (text: string) => Object.assign(new Token("html_block", "", 0), { content: text });
  const slots = [...panels].flatMap(([name, blocks]) => [html(`<template #${name}>\n`), ...blocks, html("</template>\n")]);
  return [html(`<LanguageTabs names="${[...panels.keys()].join(",")}">\n`), ...slots, html("</LanguageTabs>\n")];
}
