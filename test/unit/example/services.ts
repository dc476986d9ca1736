import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SERVICES = new URL('../../../examples/mcp-gateway/services/', import.meta.url);
const START_TIMEOUT_MS = 10_000;

export interface Service {
  url: string;
  port: number;
  /** What the service has written to stdout so far, one parsed line each. */
  logs: Record<string, unknown>[];
  /** Sends the signal and returns the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts one service of the example as a plain process on an ephemeral loopback port. */
export async function startService(
  name: string,
  env: Record<string, string> = {},
): Promise<Service> {
  const child = launch(name, env);
  const logs: Record<string, unknown>[] = [];
  const port = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${name} did not listen within ${START_TIMEOUT_MS} ms`));
    }, START_TIMEOUT_MS);
    createInterface({ input: child.stdout }).on('line', (line) => {
      const entry = JSON.parse(line) as Record<string, unknown>;
      logs.push(entry);
      if (entry['message'] !== 'listening') return;
      clearTimeout(timer);
      resolve(Number(entry['port']));
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`${name} exited with ${String(code)}: ${JSON.stringify(logs)}`));
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    logs,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null) return child.exitCode;
      const exited = once(child, 'exit');
      child.kill(signal);
      return (await exited)[0] as number | null;
    },
  };
}

/** Runs a service that is expected to refuse to start: its exit code and its log lines. */
export async function runToExit(
  name: string,
  env: Record<string, string>,
): Promise<{ code: number; logs: Record<string, unknown>[] }> {
  const child = launch(name, env);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  const lines = output.trim().split('\n');
  return { code, logs: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

function launch(name: string, env: Record<string, string>) {
  const script = fileURLToPath(new URL(`${name}/main.mjs`, SERVICES));
  return spawn(process.execPath, [script], {
    env: { HOST: '127.0.0.1', ADVERTISED_HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

export interface Stack extends Record<'serviceManager' | 'toolRouter' | 'translate', Service> {
  gateway: Service;
  ui: Service;
  stop(): Promise<void>;
}

/** All five services, wired to each other and ready. */
export async function startStack(): Promise<Stack> {
  const serviceManager = await startService('service-manager');
  const env = {
    SERVICE_MANAGER_URL: serviceManager.url,
    REGISTRATION_RENEW_MS: '50',
    TOOLS_TTL_MS: '1',
    REGISTRY_TTL_MS: '1',
    TOOL_TIMEOUT_MS: '300',
  };
  const [translate, toolRouter] = await Promise.all([
    startService('translate', env),
    startService('tool-router', env),
  ]);
  const gateway = await startService('gateway', { ...env, TOOL_ROUTER_URL: toolRouter.url });
  const ui = await startService('ui', { GATEWAY_URL: gateway.url });
  await Promise.all([untilHealthy(translate), untilHealthy(toolRouter)]);
  const services = { serviceManager, translate, toolRouter, gateway, ui };
  const stop = async () => {
    await Promise.all(Object.values(services).map((service) => service.stop()));
  };
  return { ...services, stop };
}

export async function untilHealthy(service: Service): Promise<void> {
  await until(async () => (await fetch(`${service.url}/health`)).ok);
}

/** Asks again until the answer is yes; Jest's own timeout is the bound. */
export async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** What an answer may hold, each part only in answers of its kind: a test that reads another one fails. */
export interface AnswerBody {
  id: string | number | null;
  error: { code: string | number; message: string; data?: unknown };
  result: ToolResult & { protocolVersion: string; tools: Tool[]; ttlMs: number };
}

interface ToolResult {
  content: [{ text: string }];
  structuredContent: Record<string, unknown>;
  isError: boolean;
}

interface Tool {
  name: string;
  inputSchema: { type: string };
}

export interface Answer {
  status: number;
  headers: Headers;
  json: AnswerBody;
}

/** POSTs a body (text as it is, anything else as JSON) and reads the JSON answer, if there is one. */
export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, json: json as AnswerBody };
}

/** A JSON-RPC request as clients of the gateway send it. */
export function rpc(method: string, params: object = {}, id: string | number = 1) {
  return { jsonrpc: '2.0', id, method, params };
}

export function toolCall(name: string, args: unknown, id: string | number = 1) {
  return rpc('tools/call', { name, arguments: args }, id);
}
