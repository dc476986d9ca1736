/** What only the Compose file can tell: how the image is built, hooks, and keys that contradict each other. */
import type { MappingNode, SourceNode } from '../source/node.ts';
import { namedVolumes, type Project } from '../source/project.ts';
import {
  collect,
  entryAt,
  fieldNode,
  itemPlace,
  listAt,
  mappingAt,
  parseFlag,
  placeOf,
  readFlag,
  readText,
  readTexts,
} from '../source/read.ts';
import { readVariables } from './compose-process.ts';
import { contradictions } from './contradictions.ts';
import type { Build, ComposeFacts } from './service-facts.ts';
import type { Item, Items } from './setting.ts';

export function composeOnly(service: MappingNode, name: string, project: Project): ComposeFacts {
  return {
    image: readText(service, 'image'),
    build: build(service),
    privilegedHooks: privilegedHooks(service),
    commands: commands(service),
    contradictions: contradictions(service),
    hasNetworks:
      mappingAt(service, 'networks').size > 0 || entryAt(service, ['network_mode']) !== undefined,
    volumeOptions: volumeOptions(service, project),
    sharedVolumes: sharedVolumes(service, name, project),
  };
}

function build(service: MappingNode): Build | null {
  const node = entryAt(service, ['build'])?.value;
  if (node?.kind !== 'mapping') return null;
  const ssh = Array.from(mappingAt(node, 'ssh'), ([id, entry]) => ({
    value: id,
    place: placeOf(entry),
  }));
  return {
    privileged: readFlag(node, 'privileged'),
    entitlements: readTexts(node, 'entitlements'),
    network: readText(node, 'network'),
    ssh: { known: ssh, unknown: null },
    args: readVariables(mappingAt(node, 'args')),
    context: readText(node, 'context'),
  };
}

function hooks(service: MappingNode): [string, SourceNode][] {
  const lifecycle = ['pre_start', 'post_start', 'pre_stop'].flatMap((key) =>
    listAt(service, key).map((hook, index): [string, SourceNode] => [`${key}[${index}]`, hook]),
  );
  const watched = listAt(service, 'develop.watch').flatMap(
    (rule, index): [string, SourceNode][] => {
      const exec = entryAt(rule, ['exec'])?.value;
      return exec ? [[`develop.watch[${index}].exec`, exec]] : [];
    },
  );
  return [...lifecycle, ...watched];
}

function privilegedHooks(service: MappingNode): Items<string> {
  const known: Item<string>[] = [];
  for (const [name, hook] of hooks(service)) {
    const entry = entryAt(hook, ['privileged']);
    const value = fieldNode(hook, 'privileged');
    if (entry && value && parseFlag(String(value.value)) === true) {
      known.push({ value: name, place: placeOf(entry) });
    }
  }
  return { known, unknown: null };
}

/** Only what is written in the file: a value from the environment is none of a command line's secrets. */
function commands(service: MappingNode): Items<string> {
  const nodes = [
    ...['command', 'entrypoint'].map((key) => entryAt(service, [key])?.value),
    entryAt(service, ['healthcheck', 'test'])?.value,
    ...hooks(service).map(([, hook]) => entryAt(hook, ['command'])?.value),
  ].filter((node) => node !== undefined);
  return collect(nodes, (node) => {
    const words = node.kind === 'sequence' ? node.items : [node];
    const written = words.map((word) =>
      word.kind === 'scalar' && word.origin !== 'outside' ? String(word.value) : '$',
    );
    return { value: written.join(' ') };
  });
}

function volumeOptions(service: MappingNode, project: Project): ComposeFacts['volumeOptions'] {
  const found: Item<{ volume: string; options: string }>[] = [];
  for (const { volume } of namedVolumes(service)) {
    const declared = project.volumes.get(volume)?.value;
    const entry = declared && entryAt(declared, ['driver_opts', 'o']);
    if (entry?.value.kind !== 'scalar' || entry.value.origin === 'outside') continue;
    const place = { at: entry.at, scalar: null };
    found.push({ value: { volume, options: String(entry.value.value) }, place });
  }
  return { known: found, unknown: null };
}

function sharedVolumes(service: MappingNode, name: string, project: Project): Items<string> {
  const others = (volume: string) =>
    (project.volumeWriters.get(volume) ?? []).filter((writer) => writer !== name);
  return {
    known: namedVolumes(service)
      .filter(({ volume, writable }) => writable && others(volume).length > 0)
      .map(({ volume, item }) => ({ value: volume, place: itemPlace(item) })),
    unknown: null,
  };
}
