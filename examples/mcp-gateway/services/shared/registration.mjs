import { hostname } from 'node:os';
import { requestJson } from './http-client.mjs';

const RENEW_AFTER_MS = 15_000;
const FIRST_RETRY_MS = 250;
const MAX_RETRY_MS = 5_000;
const TIMEOUT_MS = 1_000;

/**
 * Tells service-manager which tools this service has, until it takes them, and again from time to time,
 * since its registry is in memory. Returns `{ start(port), isDone() }`: a service whose tools
 * nobody can find yet is not ready.
 */
export function createRegistration({ name, tools, settings, log }) {
  const serviceManagerUrl = settings.httpOrigin(
    'SERVICE_MANAGER_URL',
    'http://service-manager:8080',
  );
  const host = settings.text('ADVERTISED_HOST', hostname());
  let isDone = false;

  const register = async (url, retryMs) => {
    let waitMs = retryMs;
    try {
      const body = { name, url, tools };
      const target = `${serviceManagerUrl}/services`;
      const { status, json } = await requestJson(target, {
        method: 'POST',
        body,
        timeoutMs: TIMEOUT_MS,
      });
      if (status >= 300) throw new Error(`${target} answered ${status}: ${json.error?.message}`);
      if (!isDone) log.info('registered', { url, tools: tools.length });
      isDone = true;
      waitMs = RENEW_AFTER_MS;
    } catch (error) {
      log.warn('registration failed', { error: error.message, retryInMs: waitMs });
    }
    const nextRetryMs =
      waitMs === RENEW_AFTER_MS ? FIRST_RETRY_MS : Math.min(waitMs * 2, MAX_RETRY_MS);
    setTimeout(register, waitMs, url, nextRetryMs).unref();
  };

  return {
    start: (port) => void register(`http://${host}:${port}`, FIRST_RETRY_MS),
    isDone: () => isDone,
  };
}
