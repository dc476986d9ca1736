/**
 * Turns a stack's merged Compose model into one that shares nothing with the user's own copy of it: other project, image tags,
 * volumes, networks and container names, and no fixed host ports. Pure: what must be copied is returned, not done.
 */
import type {
  ComposeModel,
  ComposeMount,
  ComposePort,
  ComposeService,
} from '../config/compose-model.ts';
import { UserError } from '../platform/errors.ts';
import { imageTag, projectName, type Variant } from './names.ts';

export type PortPlan =
  /** Container addresses are reachable: no port of the host is touched. */
  | { kind: 'none' }
  /** Published on a free port of `hostIp`; also those named per service. */
  | { kind: 'ephemeral'; hostIp: string; extra: Record<string, readonly number[]> }
  /** As in the file. */
  | { kind: 'keep' };

export interface IsolateOptions {
  runId: string;
  variant: Variant;
  ports: PortPlan;
  /** CPUs of every service that names none itself. */
  cpus: string | null;
  /** Where copies of writable bind mounts go. */
  copiesDirectory: string;
  /** True for a bind source that is a socket or device: it is passed through, for it cannot be copied. */
  isSpecialFile: (path: string) => boolean;
}

export interface BindCopy {
  from: string;
  to: string;
}

export interface IsolatedModel {
  model: ComposeModel;
  imageTags: Record<string, string>;
  copies: BindCopy[];
  assumptions: string[];
}

/** @throws UserError for what can neither be copied nor left alone, by name. */
export function isolate(source: ComposeModel, options: IsolateOptions): IsolatedModel {
  refuseExternals(source);
  const model = structuredClone(source);
  model.name = projectName(options.runId, options.variant);
  const imageTags = tagsOfBuilds(model, options);
  const copies = copiesOf(model, options);
  const result: IsolatedModel = { model, imageTags, copies, assumptions: [] };
  const ownImages = imagesBuiltHere(source, imageTags);
  for (const [name, service] of Object.entries(model.services)) {
    if (service.image !== undefined)
      service.image = ownImages.get(fullName(service.image)) ?? service.image;
    isolateService(name, service, options, result);
  }
  isolateNetworks(model, result);
  if (options.ports.kind === 'ephemeral') openNetworks(model, result);
  for (const volume of Object.values(model.volumes ?? {})) if (volume) delete volume.name;
  return result;
}

function tagsOfBuilds(
  model: ComposeModel,
  { runId, variant }: IsolateOptions,
): Record<string, string> {
  const built = Object.entries(model.services).filter(([, service]) => service.build);
  return Object.fromEntries(built.map(([name]) => [name, imageTag(runId, variant, name)]));
}

/** A service without a build of its own may run the image that another one builds. */
function imagesBuiltHere(
  { services }: ComposeModel,
  imageTags: Record<string, string>,
): Map<string, string> {
  return new Map(
    Object.entries(imageTags).flatMap(([name, tag]) => {
      const image = services[name]?.image;
      return image === undefined ? [] : [[fullName(image), tag] as const];
    }),
  );
}

function fullName(image: string): string {
  return /[:@][^/]*$/.test(image) ? image : `${image}:latest`;
}

/** One copy of each writable bind mount, whoever shares it; a folder within a copied one is part of that copy. */
function copiesOf(model: ComposeModel, options: IsolateOptions): BindCopy[] {
  const writable = Object.values(model.services)
    .flatMap(({ volumes }) => volumes ?? [])
    .filter(({ type, read_only }) => type === 'bind' && read_only !== true)
    .flatMap(({ source }) => source ?? [])
    .filter((source) => !options.isSpecialFile(source));
  const sources = [...new Set(writable)].sort();
  return sources
    .filter((source) => !sources.some((other) => source.startsWith(`${other}/`)))
    .map((from, index) => ({ from, to: `${options.copiesDirectory}/${index}` }));
}

function refuseExternals(model: ComposeModel): void {
  for (const [kind, resources] of [
    ['volume', model.volumes],
    ['secret', model.secrets],
    ['config', model.configs],
  ] as const) {
    for (const [name, resource] of Object.entries(resources ?? {})) {
      if (resource?.external === true) {
        throw new UserError(
          `The ${kind} "${name}" is external: it belongs to someone else and is not touched. Name an override file in \`files\` that gives the run one of its own.`,
        );
      }
      const { device, type } = (kind === 'volume' ? resource?.driver_opts : null) ?? {};
      if (device !== undefined && type !== 'tmpfs') {
        throw new UserError(
          `The volume "${name}" is ${device}, which a run must not write to. Name an override file in \`files\` that gives the run a volume of its own.`,
        );
      }
    }
  }
  for (const [name, service] of Object.entries(model.services)) {
    const foreign = [
      ...(service.external_links ?? []),
      ...[
        ...(service.volumes_from ?? []),
        service.network_mode,
        service['pid'],
        service['ipc'],
      ].filter((from) => typeof from === 'string' && from.startsWith('container:')),
    ];
    if (foreign.length > 0) {
      throw new UserError(
        `${name} uses containers outside the stack (${foreign.join(', ')}). Name an override file in \`files\` that does without.`,
      );
    }
  }
}

function isolateService(
  name: string,
  service: ComposeService,
  options: IsolateOptions,
  result: IsolatedModel,
): void {
  const tag = result.imageTags[name];
  if (service.build && tag !== undefined) {
    service.image = tag;
    // Tags beside ours would overwrite the other variant's image; a cache is written for everyone.
    delete service.build['tags'];
    delete service.build['cache_to'];
  }
  delete service.pull_policy;
  delete service['develop'];
  // Those whose profile is off are no longer in the model.
  delete service['profiles'];
  if (options.cpus !== null) service['cpuset'] ??= options.cpus;
  keepNameAsAlias(service);
  service.ports = planPorts(name, service, options.ports);
  service.volumes = (service.volumes ?? []).map((mount) => isolateMount(name, mount, result));
  if (service.network_mode === 'host') {
    result.assumptions.push(
      `${name} uses the host's network: it shares ports with whatever else runs there.`,
    );
  }
}

/** Other services may know a container by its fixed name. */
function keepNameAsAlias(service: ComposeService): void {
  const name = service.container_name;
  delete service.container_name;
  if (name === undefined || service.network_mode !== undefined) return;
  service.networks = Object.fromEntries(
    Object.entries(service.networks ?? { default: null }).map(([network, attachment]) => [
      network,
      { ...attachment, aliases: [...(attachment?.aliases ?? []), name] },
    ]),
  );
}

function planPorts(name: string, service: ComposeService, plan: PortPlan): ComposePort[] {
  const ports = service.ports ?? [];
  switch (plan.kind) {
    case 'keep':
      return ports;
    case 'none':
      return [];
    case 'ephemeral': {
      const extra = (plan.extra[name] ?? []).filter(
        (port) => !ports.some(({ target }) => target === port),
      );
      const all = [...ports, ...extra.map((target): ComposePort => ({ target, protocol: 'tcp' }))];
      return all.map(({ target, protocol }) => ({
        target,
        host_ip: plan.hostIp,
        ...(protocol !== undefined && { protocol }),
      }));
    }
  }
}

function isolateMount(service: string, mount: ComposeMount, result: IsolatedModel): ComposeMount {
  const { source } = mount;
  if (mount.type !== 'bind' || source === undefined) return mount;
  const copied = result.copies.find(({ from }) => source === from || source.startsWith(`${from}/`));
  if (!copied && mount.read_only === true) return mount;
  if (!copied) {
    result.assumptions.push(
      `${service} mounts ${source}, a socket or device, which is passed through as it is.`,
    );
    return mount;
  }
  if (mount.read_only !== true)
    result.assumptions.push(
      `${service} may write to ${source}: the run gets a copy in every round.`,
    );
  return { ...mount, source: copied.to + source.slice(copied.from.length) };
}

function isolateNetworks(model: ComposeModel, result: IsolatedModel): void {
  const fixed = new Set<string>();
  for (const [name, network] of Object.entries(model.networks ?? {})) {
    if (!network) continue;
    if (network.external === true) {
      result.assumptions.push(
        `The network "${name}" is external: the run gets one of its own in its place, and fixed addresses in it are left out.`,
      );
      model.networks = { ...model.networks, [name]: {} };
      fixed.add(name);
      continue;
    }
    delete network.name;
    if ((network.ipam?.config ?? []).length > 0) {
      delete network.ipam;
      fixed.add(name);
      result.assumptions.push(
        `The network "${name}" has a fixed subnet: the run uses a free one, and fixed addresses in it are left out.`,
      );
    }
  }
  const owners = new Map<string, string>();
  for (const [name, service] of Object.entries(model.services)) {
    for (const [network, attachment] of Object.entries(service.networks ?? {})) {
      if (!attachment || !fixed.has(network)) continue;
      for (const address of [attachment.ipv4_address, attachment.ipv6_address]) {
        if (typeof address === 'string') owners.set(address, name);
      }
      delete attachment.ipv4_address;
      delete attachment.ipv6_address;
    }
  }
  result.assumptions.push(...mentionsOf(owners, model));
}

/** Whoever knows a service by the address that it no longer has will not reach it, and nothing else would say why. */
function mentionsOf(owners: ReadonlyMap<string, string>, { services }: ComposeModel): string[] {
  return Object.entries(services).flatMap(([name, service]) => {
    const text = JSON.stringify(service);
    return [...owners]
      .filter(([address]) => isNamedIn(text, address))
      .map(
        ([address, owner]) =>
          `${name} names ${address}, the fixed address of ${owner}, which the run does not have: name the service instead.`,
      );
  });
}

/** As a whole, and not as a part of a longer one. */
function isNamedIn(text: string, address: string): boolean {
  const isPart = address.includes(':') ? /^[\da-f:]$/i : /^[\d.]$/;
  for (let at = text.indexOf(address); at !== -1; at = text.indexOf(address, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + address.length)];
    if (!around.some((character) => isPart.test(character))) return true;
  }
  return false;
}

/** Docker publishes no port of a container that is on internal networks alone. */
function openNetworks(model: ComposeModel, result: IsolatedModel): void {
  for (const [name, network] of Object.entries(model.networks ?? {})) {
    if (network?.['internal'] !== true) continue;
    delete network['internal'];
    result.assumptions.push(
      `The network "${name}" is internal: the run opens its own copy, for a remote engine is reached through published ports.`,
    );
  }
}
