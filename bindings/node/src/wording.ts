/** The names of the core, and the names here. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\bclient\.shop\(id\) or with_shop_cipher\(\)/g, "client.shop(id) or the option shopCipher"],
  [/\bwith_category_asset_cipher\(\)/g, "the option categoryAssetCipher"],
  [/\bshop\(id\), with_account\(\) or ClientBuilder::account/g, "client.shop(id) or the option account"],
  [/\bSet one with access_token\(\)/g, "Set the option accessToken"],
  [/\bClientBuilder::(\w+)(, or \w+ in the environment) with from_env\(\)/g, "the option $1$2"],
  [/\bwith ClientBuilder::store\b/g, "with the option store"],
  [/\bSet service_id\b/g, "Set the option serviceId"],
  [/\bPass shop_cipher, or category_asset_cipher\b/g, "Set the option shopCipher, or categoryAssetCipher"],
  [/\bRaise max_body_bytes\b/g, "Raise maxBodyBytes"],
  [/\bwith content_type\(\)/g, "with contentType"],
  [/\bwindows\(\) does it/g, "the method whose name ends in Between does it"],
  [/\bUse pages\(\) or items\(\)/g, "Walk its pages"],
  [/\brequest\(\) calls any path/g, "client.request() calls any path"],
  [/\bas an Upload: from a path, from bytes or from a stream/g, "as a path, bytes, a Blob or a stream"],
];

/** Options that are not a parameter of any operation. */
const option =
  /there is no parameter `(signal|timeout|deadline|maxRetries|limit|pageToken|idempotencyKey|raiseOnItemError|extra\w+)`$/;

/** The hint of a failure for people who read JavaScript. */
export function hintOf(detail: string, hint: string): string {
  const misplaced = option.exec(detail)?.[1];
  return misplaced
    ? `It is an option: options come last, as in (params, { ${misplaced} }).`
    : inOurWords(hint);
}

/** A text of the core for people who read JavaScript. */
export function inOurWords(text: string): string {
  const replaced = words.reduce((done, [core, ours]) => done.replace(core, ours), text);
  return replaced.replace(/\b(?:extra|app)_(?:query|body|headers|key|secret)\b(?!=)/g, camel);
}

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}
