/** What the engine says about the ways between a container and the host or the network. */
import type { ContainerInspect, HostConfig, PortMap } from './engine-types.ts';
import type { Device, ExposureFacts, Port } from './service-facts.ts';
import { itemsOf, known } from './setting.ts';

export function containerExposure(container: ContainerInspect): ExposureFacts {
  const host = container.HostConfig ?? {};
  return {
    ports: itemsOf(ports(container)),
    publishesAll: known(host.PublishAllPorts ?? false),
    defaultHostIp: known(''),
    mounts: itemsOf(
      container.Mounts?.map((mount) => ({
        type: mount.Type ?? '',
        source: mount.Source ?? '',
        target: mount.Destination ?? '',
        readOnly: mount.RW === false,
        propagation: mount.Propagation ?? '',
      })),
    ),
    usesApiSocket: known(false),
    volumesFrom: itemsOf(host.VolumesFrom),
    devices: itemsOf(devices(host)),
    extraHosts: itemsOf(
      host.ExtraHosts?.map((entry) => {
        const [name, address] = splitFirst(entry);
        return { host: name, address, duringBuild: false };
      }),
    ),
    onDefaultBridge: known('bridge' in (container.NetworkSettings?.Networks ?? {})),
    sysctls: itemsOf(Object.entries(host.Sysctls ?? {}).map(([name, value]) => ({ name, value }))),
  };
}

/** What the engine bound, which knows the network's default address; before a start, what was asked for. */
function ports(container: ContainerInspect): Port[] {
  const bound = portsOf(container.NetworkSettings?.Ports);
  return bound.length > 0 ? bound : portsOf(container.HostConfig?.PortBindings);
}

function portsOf(map: PortMap | null | undefined): Port[] {
  return Object.entries(map ?? {}).flatMap(([port, bindings]) =>
    (bindings ?? []).map(({ HostIp, HostPort }) => {
      const [target = '', protocol = 'tcp'] = port.split('/');
      return { hostIp: HostIp ?? '', published: HostPort ?? '', target, protocol };
    }),
  );
}

function devices(host: HostConfig): Device[] {
  return [
    ...(host.Devices ?? []).map(({ PathOnHost }) => ({
      kind: 'path' as const,
      name: PathOnHost ?? '',
    })),
    ...(host.DeviceCgroupRules ?? []).map((name) => ({ kind: 'rule' as const, name })),
    ...((host.DeviceRequests ?? []).length > 0 ? [{ kind: 'gpu' as const, name: 'gpu' }] : []),
  ];
}

function splitFirst(text: string): [string, string] {
  const separator = text.indexOf(':');
  return separator < 0 ? [text, ''] : [text.slice(0, separator), text.slice(separator + 1)];
}
