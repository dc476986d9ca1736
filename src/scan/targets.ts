/** What is scanned: every distinct image once, and every Dockerfile once, whoever uses them. */
import { createHash } from 'node:crypto';
import type { Target } from '../records/generated/findings.ts';
import { plainText } from '../records/text.ts';
import type { Variant } from './findings/found.ts';

/** The image of some services of one variant. */
export interface ImageTarget {
  variant: Variant;
  services: string[];
  /** As a person knows it. */
  reference: string;
  /** As the engine knows it: a tag can move while we scan, this cannot. */
  imageId: string;
  /** Uncompressed layers, lowest first. */
  diffIds: string[];
  /** Of the image's configuration without what Compose stamps into it; see `configDigest`. */
  configDigest: string;
  /** How many of the layers come from the base image; null where nobody knows. */
  baseLayers: number | null;
  /** Name of the base image; null or absent where nobody knows. */
  baseReference?: string | null;
}

/** Images with equal layers and equal configuration are one, whatever they are called. */
export interface DistinctImage {
  /** Equal for equal content. */
  key: string;
  imageId: string;
  reference: string;
  diffIds: string[];
  baseLayers: number | null;
  usedBy: ImageTarget[];
}

export function distinctImages(targets: readonly ImageTarget[]): DistinctImage[] {
  const byKey = new Map<string, DistinctImage>();
  for (const target of targets) {
    const key = contentKey(target);
    const known = byKey.get(key);
    if (known) {
      known.usedBy.push(target);
      known.baseLayers ??= target.baseLayers;
    } else {
      const { imageId, reference, diffIds, baseLayers } = target;
      byKey.set(key, { key, imageId, reference, diffIds, baseLayers, usedBy: [target] });
    }
  }
  return [...byKey.values()];
}

/** An image without layers has nothing to be told apart by but its identifier. */
function contentKey({ diffIds, configDigest, imageId }: ImageTarget): string {
  const content = diffIds.length > 0 ? [configDigest, ...diffIds] : [imageId];
  return createHash('sha256').update(content.join('\n')).digest('hex');
}

/** Compose stamps the project into the labels, so two builds of the same source differ there and nowhere else. */
export function configDigest(config: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(withoutComposeLabels(config)))
    .digest('hex');
}

const COMPOSE_LABEL = 'com.docker.compose.';

function withoutComposeLabels(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutComposeLabels);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([name]) => !name.startsWith(COMPOSE_LABEL))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, entry]) => [name, withoutComposeLabels(entry)]);
}

/** A Dockerfile that builds some services of one variant. */
export interface DockerfileTarget {
  variant: Variant;
  services: string[];
  /** As a person knows it: relative to the repository, with slashes. */
  file: string;
  /** It is no file but a text in the Compose file. */
  inline: boolean;
  /** What is in it. */
  text: string;
}

/** What should be scanned and is not there: for every scanner of its kind that is asked, missing evidence. */
export interface MissingTarget {
  kind: 'image' | 'dockerfile';
  variant: Variant;
  service: string;
  /** As a person knows it. */
  name: string;
  why: string;
}

export function failedTarget({ variant, service, name, why }: MissingTarget): Target {
  return {
    variant,
    services: [plainText(service)],
    name: plainText(name),
    outcome: { kind: 'failed', text: plainText(why) },
    durationMs: 0,
  };
}

export interface DistinctDockerfile {
  file: string;
  inline: boolean;
  text: string;
  usedBy: DockerfileTarget[];
}

export function distinctDockerfiles(targets: readonly DockerfileTarget[]): DistinctDockerfile[] {
  const byContent = new Map<string, DistinctDockerfile>();
  for (const target of targets) {
    const key = JSON.stringify([target.file, target.text]);
    const known = byContent.get(key);
    if (known) known.usedBy.push(target);
    else {
      const { file, inline, text } = target;
      byContent.set(key, { file, inline, text, usedBy: [target] });
    }
  }
  return [...byContent.values()];
}
