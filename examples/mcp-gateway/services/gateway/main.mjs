import { runService } from '../shared/service.mjs';
import { createMcpEndpoint } from './mcp-endpoint.mjs';
import { createMethods } from './methods.mjs';
import { createSessions } from './sessions.mjs';
import { createTools } from './tools.mjs';

await runService('gateway', ({ settings }) => {
  const toolsTtlMs = settings.timeoutMs('TOOLS_TTL_MS', 2_000);
  const tools = createTools({
    serviceManagerUrl: settings.httpOrigin('SERVICE_MANAGER_URL', 'http://service-manager:8080'),
    toolRouterUrl: settings.httpOrigin('TOOL_ROUTER_URL', 'http://tool-router:8080'),
    toolsTtlMs,
    listTimeoutMs: settings.timeoutMs('LIST_TIMEOUT_MS', 1_000),
    callTimeoutMs: settings.timeoutMs('CALL_TIMEOUT_MS', 5_000),
  });
  const mcp = createMcpEndpoint({
    methods: createMethods({ ...tools, toolsTtlMs }),
    sessions: createSessions(),
    allowedOrigins: settings.list('ALLOWED_ORIGINS'),
  });
  return { routes: { '/mcp': mcp } };
});
