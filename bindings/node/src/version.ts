/** The version of this package. */
export const VERSION = "0.1.0";

/** What servers are told: the package, Node, and a word about the app. */
export function userAgent(app: string | undefined): string {
  const own = `tiktokshop-node/${VERSION} node/${process.versions.node}`;
  return app ? `${own} ${app}` : own;
}
