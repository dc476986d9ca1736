/** What the Compose file opens between a container and the host or the network. */
import type { Project } from '../source/project.ts';
import type { MappingNode, SourceNode } from '../source/node.ts';
import {
  collect,
  entryAt,
  fieldNode,
  listAt,
  mappingAt,
  placeOf,
  readFlag,
  readTexts,
  textOf,
  unresolvedReason,
} from '../source/read.ts';
import { fieldText } from '../source/unique.ts';
import type { Device, ExposureFacts, HostEntry, Mount, Port } from './service-facts.ts';
import { known, type Item, type Items, type Setting } from './setting.ts';

export function composeExposure(service: MappingNode, project: Project): ExposureFacts {
  const networkMode = fieldText(service, 'network_mode');
  return {
    ports: collect(listAt(service, 'ports'), readPort),
    publishesAll: known(false),
    defaultHostIp: defaultHostIp(service, project),
    mounts: collect(listAt(service, 'volumes'), (item) => readMount(item, project)),
    usesApiSocket: readFlag(service, 'use_api_socket'),
    volumesFrom: readTexts(service, 'volumes_from'),
    devices: devices(service),
    extraHosts: extraHosts(service),
    onDefaultBridge: onDefaultBridge(service, networkMode),
    sysctls: sysctls(service),
  };
}

function readPort(item: SourceNode): { value: Port } | { why: string } | null {
  const target = fieldNode(item, 'target');
  if (!target) return null;
  const hostIp = fieldNode(item, 'host_ip');
  const why = hostIp && unresolvedReason(hostIp);
  if (why != null) return { why };
  return {
    value: {
      hostIp: String(hostIp?.value ?? '').replace(/^\[(.*)\]$/, '$1'),
      published: fieldText(item, 'published') ?? '',
      target: String(target.value),
      protocol: fieldText(item, 'protocol') ?? 'tcp',
    },
  };
}

const HOST_BINDING = 'com.docker.network.bridge.host_binding_ipv4';

/** A bridge network can bind published ports to an address of its own choice. */
function defaultHostIp(service: MappingNode, project: Project): Setting<string> {
  const attached = [...mappingAt(service, 'networks').keys()];
  const names = attached.length > 0 ? attached : ['default'];
  const addresses = names.map((name) => {
    const network = project.networks.get(name)?.value;
    return network ? mappingAt(network, 'driver_opts').get(HOST_BINDING)?.value : undefined;
  });
  const [first] = addresses;
  const same = first?.kind === 'scalar' && addresses.every((address) => sameText(address, first));
  return known(same ? String(first.value) : '');
}

function sameText(node: SourceNode | undefined, other: SourceNode): boolean {
  return node?.kind === 'scalar' && other.kind === 'scalar' && node.value === other.value;
}

function readMount(item: SourceNode, project: Project): { value: Mount } | { why: string } | null {
  const source = fieldNode(item, 'source');
  const why = source && unresolvedReason(source);
  if (why != null) return { why };
  const mount = {
    type: fieldText(item, 'type') ?? 'volume',
    source: String(source?.value ?? ''),
    target: fieldText(item, 'target') ?? '',
    readOnly: /^(?:true|y|yes|on)$/i.test(fieldText(item, 'read_only') ?? ''),
    propagation: String(fieldNode(item, 'bind.propagation')?.value ?? ''),
  };
  return { value: mount.type === 'volume' ? asBindOfVolume(mount, project) : mount };
}

/** A named volume can stand for a host folder: `driver_opts: {o: bind, device: /etc}`. */
function asBindOfVolume(mount: Mount, project: Project): Mount {
  const volume = project.volumes.get(mount.source)?.value;
  const device = volume && fieldNode(volume, 'driver_opts.device');
  if (!device) return mount;
  const options = String(fieldNode(volume, 'driver_opts.o')?.value ?? '').split(',');
  const isBind = options.some((option) => option === 'bind' || option === 'rbind');
  return isBind ? { ...mount, type: 'bind', source: String(device.value) } : mount;
}

function devices(service: MappingNode): Items<Device> {
  const paths = collect(listAt(service, 'devices'), (item) => {
    const source = fieldNode(item, 'source');
    return source ? mapText(textOf(source), (name) => ({ kind: 'path' as const, name })) : null;
  });
  const rules = collect(listAt(service, 'device_cgroup_rules'), (item) =>
    item.kind === 'scalar'
      ? mapText(textOf(item), (name) => ({ kind: 'rule' as const, name }))
      : null,
  );
  const reservations = entryAt(service, ['deploy', 'resources', 'reservations', 'devices']);
  const requests = [entryAt(service, ['gpus']), reservations];
  const gpus: Item<Device>[] = requests.flatMap((entry) =>
    entry ? [{ value: { kind: 'gpu', name: 'gpu' }, place: placeOf(entry) }] : [],
  );
  return {
    known: [...paths.known, ...rules.known, ...gpus.slice(0, 1)],
    unknown: paths.unknown ?? rules.unknown,
  };
}

function mapText<T>(
  text: { value: string } | { why: string } | null,
  map: (text: string) => T,
): { value: T } | { why: string } | null {
  return text && 'value' in text ? { value: map(text.value) } : text;
}

function extraHosts(service: MappingNode): Items<HostEntry> {
  const read = (path: string, duringBuild: boolean) =>
    collect(listAt(service, path), (item) => {
      const match = item.kind === 'scalar' ? /^([^=:]+)[=:](.*)$/.exec(String(item.value)) : null;
      const [, host, address] = match ?? [];
      return host === undefined || address === undefined
        ? null
        : { value: { host, address, duringBuild } };
    });
  const [running, building] = [read('extra_hosts', false), read('build.extra_hosts', true)];
  return { known: [...running.known, ...building.known], unknown: null };
}

function onDefaultBridge(service: MappingNode, mode: string | undefined): Setting<boolean> {
  const entry = entryAt(service, ['network_mode']);
  return known(mode === 'bridge', entry ? placeOf(entry) : null);
}

function sysctls(service: MappingNode): ExposureFacts['sysctls'] {
  const known: Item<{ name: string; value: string }>[] = [];
  let unknown: string | null = null;
  for (const [name, entry] of mappingAt(service, 'sysctls')) {
    if (entry.value.kind !== 'scalar') continue;
    const why = unresolvedReason(entry.value);
    unknown ??= why;
    if (why === null)
      known.push({ value: { name, value: String(entry.value.value) }, place: placeOf(entry) });
  }
  return { known, unknown };
}
