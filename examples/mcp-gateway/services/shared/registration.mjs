import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { requestJson } from './http-client.mjs';

const FIRST_RETRY_MS = 250;
const MAX_RETRY_MS = 2_000;
const TIMEOUT_MS = 1_000;

/**
 * Tells service-manager which tools this service has, until it takes them, and again from time to time,
 * since its registry is in memory. Returns `{ start(port), isDone() }`: a service whose tools
 * nobody can find yet is not ready.
 */
export function createRegistration({ name, tools, settings, log }) {
  const origin = settings.httpOrigin('SERVICE_MANAGER_URL', 'http://service-manager:8080');
  const host = settings.text('ADVERTISED_HOST', hostname());
  // A registry that was restarted is complete again after this long.
  const renewAfterMs = settings.timeoutMs('REGISTRATION_RENEW_MS', 5_000);
  let isDone = false;

  const register = async (url) => {
    const options = { method: 'POST', body: { name, url, tools }, timeoutMs: TIMEOUT_MS };
    const { status, json } = await requestJson(`${origin}/services`, options);
    if (status >= 300)
      throw new Error(`service-manager answered ${status}: ${json.error?.message}`);
    if (!isDone) log.info('registered', { url, tools: tools.length });
    isDone = true;
  };

  const keepRegistered = async (url) => {
    let retryMs = FIRST_RETRY_MS;
    for (;;) {
      try {
        await register(url);
        retryMs = FIRST_RETRY_MS;
        await pause(renewAfterMs);
      } catch (error) {
        log.warn('registration failed', { error: error.message, retryInMs: retryMs });
        await pause(retryMs);
        retryMs = Math.min(retryMs * 2, MAX_RETRY_MS);
      }
    }
  };

  return {
    start: (port) => void keepRegistered(`http://${host}:${port}`),
    isDone: () => isDone,
  };
}

/** Waits without keeping the process alive. */
function pause(durationMs) {
  return sleep(durationMs, undefined, { ref: false });
}
