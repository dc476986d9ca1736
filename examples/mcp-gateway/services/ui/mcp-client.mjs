import { requestJson } from '../shared/http-client.mjs';
import {
  META_CLIENT_CAPABILITIES,
  META_CLIENT_INFO,
  META_VERSION,
  MODERN_VERSION,
  encodeHeaderValue,
} from '../shared/mcp.mjs';

const META = {
  [META_VERSION]: MODERN_VERSION,
  [META_CLIENT_INFO]: { name: 'mcp-gateway-ui', version: '1.0.0' },
  [META_CLIENT_CAPABILITIES]: {},
};

/** The gateway understood the request and refused it: `code` is the JSON-RPC error's. */
export class RefusedError extends Error {
  constructor({ code, message }) {
    super(message);
    this.code = code;
  }
}

/** A client of the gateway's stateless revision: no session, every request stands alone. */
export function createMcpClient({ gatewayUrl, timeoutMs }) {
  let lastId = 0;

  const send = async (method, params, nameHeader = {}) => {
    lastId += 1;
    const { json } = await requestJson(`${gatewayUrl}/mcp`, {
      method: 'POST',
      headers: {
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': MODERN_VERSION,
        'mcp-method': method,
        ...nameHeader,
      },
      body: { jsonrpc: '2.0', id: lastId, method, params: { ...params, _meta: META } },
      timeoutMs,
    });
    if (json.error) throw new RefusedError(json.error);
    return json.result;
  };

  return {
    listTools: async () => (await send('tools/list', {})).tools,
    callTool: (name, args) =>
      send('tools/call', { name, arguments: args }, { 'mcp-name': encodeHeaderValue(name) }),
  };
}
