import { platforms } from "./platform.js";

/** Why the loader refused a library, and what helps, by its message. */
const causes: [RegExp, string][] = [
  [
    /GLIBC_[\d.]+' not found/,
    "The C library of this system is too old for it: take a newer system, or build the package here.",
  ],
  [
    /invalid ELF header|wrong ELF class|Exec format error|not a valid Win32|incompatible architecture|not a mach-o/i,
    "It is for another platform, or damaged: remove node_modules and install again on this machine.",
  ],
  [
    /file too short|too small|truncated|ELF load command|ELF file's phentsize/i,
    "It is damaged: remove node_modules and install again.",
  ],
  [
    /failed to map segment|Operation not permitted/i,
    "Its folder is mounted without the right to run programs (noexec), or a policy forbids it.",
  ],
  [/permission denied|EACCES/i, "This user may not read it."],
  [
    /ld-musl|ld-linux|libc\.musl|libc\.so/,
    "It is for another C library (glibc or musl): install again on this machine.",
  ],
];

/** The error for a library that exists but does not load. */
export function broken(file: string, cause: unknown): Error {
  const reason = (cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "";
  const advice = causes.find(([words]) => words.test(reason))?.[1] ?? "";
  return new Error(
    `tiktokshop's native library ${file} is there, but does not load: ${reason}. ${advice}`.trim(),
    {
      cause,
    },
  );
}

/** The error for a library that does not exist. `has` tells whether a package is installed. */
export function missing(key: string, has: (name: string) => boolean, cause: unknown): Error {
  const build = "or build it: run `npm install` in bindings/node of a clone, with cargo on the PATH.";
  if (!platforms.includes(key)) {
    const text = `tiktokshop has no native library for ${key}, only for ${platforms.join(", ")}. Take one of those, ${build}`;
    return new Error(text, { cause });
  }
  const others = platforms.filter((other) => has(`tiktokshop-${other}`));
  const why = others.length
    ? `node_modules was made for ${others.join(", ")}: install again on this machine, with its own node_modules,`
    : `Install without --omit=optional, so that the package tiktokshop-${key} comes along,`;
  return new Error(`tiktokshop's native library for ${key} is not installed. ${why} ${build}`, { cause });
}

/** Whether the package itself was not found, rather than something in it. */
export function isMissing(name: string, cause: unknown): boolean {
  const { code, message } = cause as { code?: string; message?: string };
  const own = message?.includes(`'${name}'`) || message?.includes(`"${name}"`);
  return (code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND") && own === true;
}
