import { UpstreamError, requestJson } from '../shared/http-client.mjs';
import { toolPath } from '../shared/tool-name.mjs';
import { cacheFor } from '../shared/ttl-cache.mjs';

/** The tools of other services, found in the registry and called in their REST form. */
export function createRemoteTools({
  serviceManagerUrl,
  registryTtlMs,
  registryTimeoutMs,
  toolTimeoutMs,
}) {
  const ownersByTool = cacheFor(registryTtlMs, async () => {
    const { json } = await requestJson(`${serviceManagerUrl}/tools`, {
      timeoutMs: registryTimeoutMs,
    });
    return new Map(json.tools.map(({ name, service }) => [name, service.url]));
  });

  return {
    /** Returns the same outcomes as `route` in router.mjs. */
    async call(tool, args) {
      try {
        const ownerUrl = (await ownersByTool()).get(tool);
        if (!ownerUrl) return { kind: 'unknown-tool' };
        const options = { method: 'POST', body: args, timeoutMs: toolTimeoutMs };
        return asOutcome(await requestJson(ownerUrl + toolPath(tool), options));
      } catch (error) {
        if (!(error instanceof UpstreamError)) throw error;
        return { kind: 'failed', message: `${tool} is not available now: ${error.message}` };
      }
    },
  };
}

function asOutcome({ status, json }) {
  if (status === 200) return { kind: 'done', result: json };
  const message = json.error?.message ?? `it answered ${status}`;
  return status === 422 ? { kind: 'invalid-arguments', message } : { kind: 'failed', message };
}
