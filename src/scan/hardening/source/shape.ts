/** Brings what can be written in several ways into one form, before merging: then one rule merges all of them. */
import {
  mapping,
  partOf,
  scalar,
  sequence,
  type Entry,
  type MappingNode,
  type SourceNode,
} from './node.ts';
import { sourceError, quoted } from './limits.ts';
import { uniqueItems } from './unique.ts';
import { keyAndValue, longDevice, longPort, longVolume } from './short-syntax.ts';

type Shape = (node: SourceNode, resolvePath: (path: string) => string) => SourceNode;

const SERVICE_SHAPES: Record<string, Shape> = {
  annotations: toMapping,
  build: shapeBuild,
  deploy: shapeDeploy,
  depends_on: toMapping,
  cap_add: uniqueOnly('cap_add'),
  cap_drop: uniqueOnly('cap_drop'),
  devices: eachItem('devices', longDevice),
  dns: toSequence,
  dns_search: toSequence,
  env_file: toSequence,
  environment: toMapping,
  extra_hosts: toHosts,
  labels: toMapping,
  label_file: toSequence,
  models: toMapping,
  networks: toMapping,
  ports: eachItem('ports', longPort),
  sysctls: toMapping,
  tmpfs: toSequence,
  volumes: eachItem('volumes', longVolume),
};

const BUILD_SHAPES: Record<string, Shape> = {
  additional_contexts: toMapping,
  args: toMapping,
  extra_hosts: toHosts,
  labels: toMapping,
  ssh: toMapping,
};

/** @throws UserError where there is no mapping to hold services, volumes or networks. */
export function shapeFile(root: SourceNode, resolvePath: (path: string) => string): MappingNode {
  const file = asMapping(root, 'a Compose file');
  const entries = new Map(file.entries);
  for (const section of ['services', 'volumes', 'networks']) {
    const entry = entries.get(section);
    if (!entry) continue;
    const shaped = shapeSection(entry, section, (service) =>
      section === 'services' ? shapeKeys(service, SERVICE_SHAPES, resolvePath) : service,
    );
    entries.set(section, shaped);
  }
  return { ...file, entries };
}

function shapeSection(
  section: Entry,
  name: string,
  shape: (node: MappingNode) => MappingNode,
): Entry {
  if (isNullScalar(section.value)) return { at: section.at, value: mapping(new Map(), section.at) };
  const resources = asMapping(section.value, `\`${name}\``);
  const entries = new Map<string, Entry>();
  for (const [key, entry] of resources.entries) {
    const value =
      entry.value.tag === 'reset'
        ? entry.value
        : shape(asResource(entry, `\`${name}.${quoted(key).slice(1, -1)}\``));
    entries.set(key, { at: entry.at, value });
  }
  return { at: section.at, value: { ...resources, entries } };
}

function asResource(entry: Entry, what: string): MappingNode {
  return isNullScalar(entry.value) ? mapping(new Map(), entry.at) : asMapping(entry.value, what);
}

function asMapping(node: SourceNode, what: string): MappingNode {
  if (node.kind === 'mapping') return node;
  throw sourceError(
    node.at,
    `${what} must be a mapping (\`key: value\`), not a ${kindName(node)}.`,
  );
}

function kindName(node: SourceNode): string {
  return node.kind === 'sequence' ? 'list' : 'single value';
}

function isNullScalar(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.value === null && node.tag !== 'reset';
}

function shapeKeys(
  node: MappingNode,
  shapes: Record<string, Shape>,
  resolvePath: (path: string) => string,
): MappingNode {
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries) {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    const keep = !shape || entry.value.tag === 'reset' || isNullScalar(entry.value);
    entries.set(key, keep ? entry : { at: entry.at, value: shape(entry.value, resolvePath) });
  }
  return { ...node, entries };
}

function shapeBuild(node: SourceNode, resolvePath: (path: string) => string): SourceNode {
  if (node.kind === 'scalar') {
    const entries = new Map([
      ['context', { at: node.at, value: partOf(node, String(node.value)) }],
    ]);
    return mapping(entries, node.at, { short: node, tag: node.tag });
  }
  return node.kind === 'mapping' ? shapeKeys(node, BUILD_SHAPES, resolvePath) : node;
}

function shapeDeploy(node: SourceNode, resolvePath: (path: string) => string): SourceNode {
  return node.kind === 'mapping' ? shapeKeys(node, { labels: toMapping }, resolvePath) : node;
}

function toMapping(node: SourceNode): SourceNode {
  if (node.kind !== 'sequence') return node;
  const entries = new Map<string, Entry>();
  for (const item of node.items) {
    if (item.kind !== 'scalar' || item.value === null || item.tag === 'reset') continue;
    const [key, value] = keyAndValue(item);
    entries.set(key, { at: item.at, value });
  }
  return mapping(entries, node.at, { tag: node.tag });
}

function toSequence(node: SourceNode): SourceNode {
  return node.kind === 'scalar' ? sequence([{ ...node, tag: null }], node.at, node.tag) : node;
}

/** `HOST: ADDRESS` to `HOST=ADDRESS`; a host may have several addresses. */
function toHosts(node: SourceNode): SourceNode {
  if (node.kind !== 'mapping') return node;
  const items = Array.from(node.entries, ([host, entry]) => {
    const addresses = entry.value.kind === 'sequence' ? entry.value.items : [entry.value];
    return addresses.flatMap((address) =>
      address.kind === 'scalar'
        ? [scalar(`${host}=${String(address.value)}`, entry.at, { ...inherited(address) })]
        : [],
    );
  });
  return sequence(items.flat(), node.at, node.tag);
}

function inherited(node: SourceNode & { kind: 'scalar' }) {
  return { origin: node.origin, unresolved: node.unresolved };
}

function eachItem(key: string, shape: Shape): Shape {
  return (node, resolvePath) => {
    if (node.kind !== 'sequence') return node;
    const items = node.items.map((item) => shape(item, resolvePath));
    return { ...node, items: uniqueItems(key, items) };
  };
}

function uniqueOnly(key: string): Shape {
  return eachItem(key, (item) => item);
}
