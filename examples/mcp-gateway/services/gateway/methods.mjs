import { LEGACY_VERSIONS, META_SERVER_INFO, MODERN_VERSION } from '../shared/mcp.mjs';
import { findProblem } from '../shared/schema.mjs';
import { INVALID_PARAMS, RpcError } from './json-rpc.mjs';

const SERVER_INFO = { name: 'mcp-gateway', title: 'Example MCP gateway', version: '1.0.0' };
const CAPABILITIES = { tools: {} };
const INSTRUCTIONS = 'Text and number tools, and a small English dictionary translator.';
const DISCOVERY_TTL_MS = 60 * 60 * 1000;

const INITIALIZE_PARAMS = {
  type: 'object',
  required: ['protocolVersion', 'capabilities', 'clientInfo'],
  properties: {
    protocolVersion: { type: 'string' },
    capabilities: { type: 'object' },
    clientInfo: { type: 'object' },
  },
};
const CALL_PARAMS = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', maxLength: 128 }, arguments: { type: 'object' } },
};

/** The methods of each era, by name: `(params) => result`, which may be a promise. */
export function createMethods({ listTools, callTool, toolsTtlMs }) {
  const list = async (params) => {
    if (params.cursor !== undefined) {
      throw new RpcError(INVALID_PARAMS, 'params.cursor is unknown: the list has one page');
    }
    return { tools: await listTools() };
  };
  const call = (params) => {
    requireValid(CALL_PARAMS, params);
    return callTool(params.name, params.arguments ?? {});
  };

  return {
    legacy: new Map([
      ['initialize', initialize],
      ['ping', () => ({})],
      ['tools/list', list],
      ['tools/call', call],
    ]),
    modern: new Map([
      ['server/discover', () => complete(cacheable(discover(), DISCOVERY_TTL_MS))],
      ['tools/list', async (params) => complete(cacheable(await list(params), toolsTtlMs))],
      ['tools/call', async (params) => complete(await call(params))],
    ]),
  };
}

function initialize(params) {
  requireValid(INITIALIZE_PARAMS, params);
  const { protocolVersion } = params;
  return {
    protocolVersion: LEGACY_VERSIONS.includes(protocolVersion)
      ? protocolVersion
      : LEGACY_VERSIONS[0],
    capabilities: CAPABILITIES,
    serverInfo: SERVER_INFO,
    instructions: INSTRUCTIONS,
  };
}

function discover() {
  return {
    supportedVersions: [MODERN_VERSION, ...LEGACY_VERSIONS],
    capabilities: CAPABILITIES,
    instructions: INSTRUCTIONS,
  };
}

function complete(result) {
  return { resultType: 'complete', ...result, _meta: { [META_SERVER_INFO]: SERVER_INFO } };
}

/** Nothing here depends on who asks, so any cache on the way may keep it. */
function cacheable(result, ttlMs) {
  return { ...result, ttlMs, cacheScope: 'public' };
}

function requireValid(schema, params) {
  const problem = findProblem(schema, params, 'params');
  if (problem) throw new RpcError(INVALID_PARAMS, problem);
}
