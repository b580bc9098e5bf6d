// The pages of the packages with native code, one for each platform: all alike, so that who finds one on npm knows where it belongs.
const systems = { darwin: "macOS", linux: "Linux", win32: "Windows" };
const libraries = { glibc: " with glibc 2.17 or later", musl: " with musl" };
const repository = "https://github.com/tiktokshop/tiktokshop";

/** In Markdown, from a manifest of `npm`. */
function page({ name, description, os: [system], cpu: [processor], libc: [library] = [] }) {
  const isCommand = name.startsWith("tiktokshop-cli-");
  const parent = isCommand ? "tiktokshop-cli" : "tiktokshop";
  const folder = isCommand ? "bindings/node/npm/cli" : "bindings/node";
  return `# ${name}

${description} It belongs to [${parent}](${repository}/tree/main/${folder}#readme): install that, and npm adds this one where it fits.

\`\`\`sh
npm install ${parent}
\`\`\`

For ${systems[system]} on ${processor}${libraries[library] ?? ""}. Nothing is compiled or fetched when it is installed.
`;
}

module.exports = { page };
