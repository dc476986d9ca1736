/** What both ends of the Model Context Protocol in this stack (gateway and ui) agree on. */

/** The stateless revision: every request carries its version and the client's capabilities in `_meta`. */
export const MODERN_VERSION = '2026-07-28';
/** Revisions that open with `initialize`, newest first. */
export const LEGACY_VERSIONS = ['2025-11-25', '2025-06-18'];

export const META_VERSION = 'io.modelcontextprotocol/protocolVersion';
export const META_CLIENT_INFO = 'io.modelcontextprotocol/clientInfo';
export const META_CLIENT_CAPABILITIES = 'io.modelcontextprotocol/clientCapabilities';
export const META_SERVER_INFO = 'io.modelcontextprotocol/serverInfo';

const SENTINEL = /^=\?base64\?(.*)\?=$/u;

/** Header values are visible ASCII; the specification wraps anything else in a Base64 sentinel. */
export function encodeHeaderValue(value) {
  const isPlain = /^[\x21-\x7e]+( +[\x21-\x7e]+)*$/u.test(value) && !SENTINEL.test(value);
  return isPlain ? value : `=?base64?${Buffer.from(value, 'utf8').toString('base64')}?=`;
}

export function decodeHeaderValue(value) {
  const encoded = SENTINEL.exec(value)?.[1];
  return encoded === undefined ? value : Buffer.from(encoded, 'base64').toString('utf8');
}
