/** What rules know of the engine itself. */
import type { EngineInfo, NetworkInspect } from './engine-types.ts';

export interface EngineFacts {
  info: EngineInfo;
  /** The network named `bridge`, or null where it was not inspected. */
  bridge: NetworkInspect | null;
  /** daemon.json, or null where it cannot be read (an engine elsewhere). */
  daemonConfig: Readonly<Record<string, unknown>> | null;
  /** Permission bits and owner of the engine's socket, or null where there is none to look at. */
  socket: { mode: number; uid: number } | null;
  /** DOCKER_CONTENT_TRUST of the user, or null where it is not given. */
  contentTrust: string | null;
  /** A hosted runner: nobody can change its engine, so its rules only inform. */
  hosted: boolean;
}

/** Whether `docker info` lists `name=NAME` among its security options. */
export function hasSecurityOption(info: EngineInfo, name: string): boolean {
  return securityOption(info, name) !== undefined;
}

/** The whole option, such as `name=seccomp,profile=builtin`. */
export function securityOption(info: EngineInfo, name: string): string | undefined {
  return info.SecurityOptions?.find((option) => option.split(',').includes(`name=${name}`));
}
