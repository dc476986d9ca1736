/** What the engine says about how far a container is kept from its host. */
import type { ContainerInspect, EngineInfo, HostConfig } from './engine-types.ts';
import { hasSecurityOption } from './engine-facts.ts';
import { capabilityName, optionValue } from './security-option.ts';
import type { Confinement, IsolationFacts } from './service-facts.ts';
import { itemsOf, known } from './setting.ts';

export function containerIsolation(container: ContainerInspect, info: EngineInfo): IsolationFacts {
  const host = container.HostConfig ?? {};
  const options = host.SecurityOpt ?? [];
  return {
    privileged: known(host.Privileged ?? false),
    readOnlyRoot: known(host.ReadonlyRootfs ?? false),
    addedCapabilities: itemsOf(host.CapAdd?.map(capabilityName)),
    droppedCapabilities: itemsOf(host.CapDrop?.map(capabilityName)),
    securityOptions: itemsOf(options),
    noNewPrivileges: known(noNewPrivileges(options, info)),
    seccomp: known(lastValue(options, 'seccomp') === 'unconfined' ? 'off' : 'on'),
    appArmor: known(appArmor(container, info)),
    seLinux: known(seLinux(container, options, info)),
    systemPathsMasked: known(!hasNoMaskedPaths(host)),
    ...namespaces(host, info),
    user: known(container.Config?.User ?? ''),
    addedGroups: itemsOf(host.GroupAdd),
    runtime: known(isDefaultRuntime(host, info) ? '' : (host.Runtime ?? '')),
  };
}

/** Engines say `private`, `default` or the network's name where nothing was chosen; only choices are facts. */
function namespaces(host: HostConfig, info: EngineInfo) {
  return {
    network: known(host.NetworkMode ?? ''),
    pid: known(host.PidMode ?? ''),
    ipc: known(host.IpcMode ?? ''),
    uts: known(host.UTSMode ?? ''),
    userNamespace: known(host.UsernsMode ?? ''),
    // With version 1 of control groups `host` is the engine's own default.
    cgroupNamespace: known(info.CgroupVersion === '1' ? '' : (host.CgroupnsMode ?? '')),
    cgroupParent: known(host.CgroupParent ?? ''),
  };
}

function noNewPrivileges(options: readonly string[], info: EngineInfo): boolean {
  const value = lastValue(options, 'no-new-privileges');
  if (value === undefined) return hasSecurityOption(info, 'no-new-privileges');
  return value !== 'false';
}

function appArmor(container: ContainerInspect, info: EngineInfo): Confinement {
  if (!hasSecurityOption(info, 'apparmor')) return 'unsupported';
  const profile = container.AppArmorProfile ?? '';
  return profile === '' || profile === 'unconfined' ? 'off' : 'on';
}

/** The engine itself disables labels for a container in the host's PID or IPC namespace. */
function seLinux(
  container: ContainerInspect,
  options: readonly string[],
  info: EngineInfo,
): Confinement {
  if (!hasSecurityOption(info, 'selinux')) return 'unsupported';
  const host = container.HostConfig;
  const impliedByHost = host?.PidMode === 'host' || host?.IpcMode === 'host';
  const disabled = options.some((option) => optionValue(option, 'label') === 'disable');
  if (disabled && !impliedByHost) return 'off';
  return disabled || (container.ProcessLabel ?? '') !== '' ? 'on' : 'off';
}

function hasNoMaskedPaths(host: HostConfig): boolean {
  return [host.MaskedPaths, host.ReadonlyPaths].every((paths) => paths?.length === 0);
}

function isDefaultRuntime(host: HostConfig, info: EngineInfo): boolean {
  return (host.Runtime ?? '') === (info.DefaultRuntime ?? 'runc');
}

function lastValue(options: readonly string[], name: string): string | undefined {
  return options
    .map((option) => optionValue(option, name))
    .findLast((value) => value !== undefined);
}
