/** Which engine is meant, and whether what it runs can be seen from here. */
import { hostname, platform } from 'node:os';
import { UserError } from '../platform/errors.ts';
import { runProcess } from '../platform/process.ts';

export interface EngineAddress {
  /** As DOCKER_HOST writes it. */
  host: string;
  /** For the client; where it is undefined the client reads DOCKER_HOST itself, with all that belongs to it. */
  socketPath: string | undefined;
}

const SOCKET = 'unix://';
const DEFAULT_HOST = 'unix:///var/run/docker.sock';
const CONTEXT_TIMEOUT_MS = 10_000;

/** The engine that the docker command would use. @throws UserError for one that only the docker command can reach. */
export async function engineAddress(env: NodeJS.ProcessEnv): Promise<EngineAddress> {
  const given = env['DOCKER_HOST'];
  if (given) return { host: given, socketPath: undefined };
  const host = await hostOfContext(env);
  if (host.startsWith(SOCKET)) return { host, socketPath: host.slice(SOCKET.length) };
  throw new UserError(
    `The Docker context in use is at ${host}. Only sockets of this machine are taken from a context: set DOCKER_HOST to it.`,
  );
}

/** Docker Desktop, rootless Docker and others come with a context of their own (`docker context use`). */
async function hostOfContext(env: NodeJS.ProcessEnv): Promise<string> {
  const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
  const { exitCode, stdout } = await runProcess('docker', args, {
    env,
    timeoutMs: CONTEXT_TIMEOUT_MS,
  });
  const host = stdout.trim();
  return exitCode === 0 && host !== '' ? host : DEFAULT_HOST;
}

/**
 * Local means: container addresses and container processes can be seen from here. That holds where the engine is reached by
 * its socket, calls this host by its name (a virtual machine or a job container has another one) and is not rootless.
 */
export function locate(host: string, info: Record<string, unknown>): 'local' | 'remote' {
  const rootless = ((info['SecurityOptions'] as string[] | undefined) ?? []).some((option) =>
    option.includes('rootless'),
  );
  const isHere = host.startsWith(SOCKET) && info['Name'] === hostname();
  return platform() === 'linux' && isHere && !rootless ? 'local' : 'remote';
}
