import {
  LEGACY_VERSIONS,
  META_CLIENT_CAPABILITIES,
  META_VERSION,
  MODERN_VERSION,
  decodeHeaderValue,
} from '../shared/mcp.mjs';
import { findProblem } from '../shared/schema.mjs';
import { INVALID_PARAMS, INVALID_REQUEST, RpcError } from './json-rpc.mjs';

const HEADER_MISMATCH = -32020;
const UNSUPPORTED_VERSION = -32022;

const MODERN_META = {
  type: 'object',
  required: [META_VERSION, META_CLIENT_CAPABILITIES],
  properties: {
    [META_VERSION]: { type: 'string' },
    [META_CLIENT_CAPABILITIES]: { type: 'object' },
  },
};

/**
 * The protocol has two eras on one endpoint: `modern` requests describe themselves, `legacy` ones belong
 * to a session that `initialize` opened. The request itself says which: by its `_meta`, else by its header.
 */
export function eraOf(params, headers) {
  const isModern =
    params._meta?.[META_VERSION] !== undefined ||
    headers['mcp-protocol-version'] === MODERN_VERSION;
  return isModern ? 'modern' : 'legacy';
}

/**
 * A modern request repeats in its headers what a proxy may route on. Headers and body that disagree are
 * refused, so that no proxy can be told one thing and this server another.
 */
export function checkModernRequest({ method, params }, headers) {
  const { _meta: meta = {} } = params;
  const problem = findProblem(MODERN_META, meta, 'params._meta');
  if (problem) throw new RpcError(INVALID_PARAMS, problem, { httpStatus: 400 });

  const version = meta[META_VERSION];
  requireHeader(headers, 'mcp-protocol-version', version);
  if (version !== MODERN_VERSION) throw unsupportedVersion(version);
  requireHeader(headers, 'mcp-method', method);
  if (method === 'tools/call') requireHeader(headers, 'mcp-name', params.name);
}

function requireHeader(headers, name, expected) {
  const value = headers[name];
  if (value !== undefined && decodeHeaderValue(value) === expected) return;
  const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  const message = `Header mismatch: ${name} ${found}, the body says ${JSON.stringify(expected)}`;
  throw new RpcError(HEADER_MISMATCH, message, { httpStatus: 400 });
}

/**
 * A session is optional: every tool here is stateless, so it only pins the version that was agreed on.
 * One that is named must exist, though; the 404 tells its client to initialize again.
 */
export function checkLegacyMessage(headers, sessions) {
  const version = headers['mcp-protocol-version'];
  if (version !== undefined && !LEGACY_VERSIONS.includes(version))
    throw unsupportedVersion(version);

  const sessionId = headers['mcp-session-id'];
  if (sessionId === undefined) return;
  const agreedVersion = sessions.find(sessionId);
  if (agreedVersion === undefined) {
    const message = 'this session does not exist or has ended; send initialize';
    throw new RpcError(INVALID_REQUEST, message, { httpStatus: 404 });
  }
  if (version !== undefined && version !== agreedVersion) {
    const message = `mcp-protocol-version is ${version}, this session agreed on ${agreedVersion}`;
    throw new RpcError(INVALID_REQUEST, message, { httpStatus: 400 });
  }
}

function unsupportedVersion(requested) {
  return new RpcError(UNSUPPORTED_VERSION, 'Unsupported protocol version', {
    httpStatus: 400,
    data: { supported: [MODERN_VERSION, ...LEGACY_VERSIONS], requested },
  });
}
