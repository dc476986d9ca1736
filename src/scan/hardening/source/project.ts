/** The merged source, service by service. */
import { fieldNode, listAt, mappingAt, parseFlag } from './read.ts';
import { fieldText } from './unique.ts';
import type { LoadedSource } from './load.ts';
import type { Entry, MappingNode, SourceNode } from './node.ts';

export interface SourceService {
  name: string;
  entry: Entry;
  node: MappingNode;
}

export interface Project {
  services: readonly SourceService[];
  volumes: MappingNode['entries'];
  networks: MappingNode['entries'];
  lines: LoadedSource['lines'];
  notes: readonly string[];
  /** Names of services that others wait for to end. */
  oneShots: ReadonlySet<string>;
  /** By named volume: the services that mount it writable. */
  volumeWriters: ReadonlyMap<string, readonly string[]>;
}

export function projectOf({ root, lines, notes }: LoadedSource): Project {
  const services = Array.from(mappingAt(root, 'services'), ([name, entry]) => ({ name, entry }))
    .filter(hasMapping)
    .map(({ name, entry }) => ({ name, entry, node: entry.value }));
  return {
    services,
    volumes: mappingAt(root, 'volumes'),
    networks: mappingAt(root, 'networks'),
    lines,
    notes,
    oneShots: new Set(services.flatMap(({ node }) => awaitedToEnd(node))),
    volumeWriters: volumeWriters(services),
  };
}

function hasMapping(service: {
  name: string;
  entry: Entry;
}): service is { name: string; entry: Entry & { value: MappingNode } } {
  return service.entry.value.kind === 'mapping';
}

function awaitedToEnd(service: MappingNode): string[] {
  return Array.from(mappingAt(service, 'depends_on'))
    .filter(
      ([, entry]) =>
        fieldNode(entry.value, 'condition')?.value === 'service_completed_successfully',
    )
    .map(([name]) => name);
}

/** The named volumes a service mounts. */
export function namedVolumes(
  service: MappingNode,
): { volume: string; item: SourceNode; writable: boolean }[] {
  return listAt(service, 'volumes').flatMap((item) => {
    const volume = fieldText(item, 'source');
    if (volume === undefined || fieldText(item, 'type') !== 'volume') return [];
    const writable = parseFlag(fieldText(item, 'read_only') ?? '') !== true;
    return [{ volume, item, writable }];
  });
}

function volumeWriters(services: readonly SourceService[]): Map<string, string[]> {
  const writers = new Map<string, string[]>();
  for (const { name, node } of services) {
    for (const { volume, writable } of namedVolumes(node)) {
      if (!writable) continue;
      const known = writers.get(volume);
      if (known) known.push(name);
      else writers.set(volume, [name]);
    }
  }
  return writers;
}
