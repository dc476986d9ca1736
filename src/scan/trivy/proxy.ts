/** Node's fetch knows no proxies; behind one the download goes through it, by the variables that every program reads. */
import { isIP } from 'node:net';

export type Fetch = (url: URL, options: { signal: AbortSignal }) => Promise<Answer>;
type Answer = Pick<Response, 'ok' | 'status'> & { body: AsyncIterable<Uint8Array> | null };

/** @throws Error for a proxy that is no address */
export async function fetchBy(env: NodeJS.ProcessEnv, url: URL): Promise<Fetch> {
  const proxy = proxyFor(url, env);
  if (proxy === undefined) return fetch;
  const { fetch: fetchThrough, ProxyAgent } = await import('undici');
  const dispatcher = new ProxyAgent(proxy.href);
  return (target, options) => fetchThrough(target, { ...options, dispatcher });
}

/** The proxy that HTTPS_PROXY or HTTP_PROXY names, where NO_PROXY does not except the host; never for this machine. */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv): URL | undefined {
  const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const text = valueOf(env, name);
  if (text === '' || isLoopback(url.hostname) || isExcepted(url, valueOf(env, 'NO_PROXY'))) {
    return undefined;
  }
  const address = text.includes('://') ? text : `http://${text}`;
  // It may hold a password, so it is not repeated.
  if (!URL.canParse(address)) throw new Error(`${name} is not an address`);
  return new URL(address);
}

function valueOf(env: NodeJS.ProcessEnv, name: string): string {
  return (env[name.toLowerCase()] ?? env[name] ?? '').trim();
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** `example.com`, `.example.com` and `*.example.com` hold for all below it; a port narrows it. */
function isExcepted(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true;
    const [, suffix = '', only] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (suffix === '' || (only !== undefined && only !== port)) return false;
    return url.hostname === suffix || url.hostname.endsWith(`.${suffix}`);
  });
}
