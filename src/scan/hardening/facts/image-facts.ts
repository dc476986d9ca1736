/** What an image says of itself. */
import type { ImageHistoryEntry, ImageInspect } from './engine-types.ts';
import type { ImageFacts, Variable } from './service-facts.ts';

export function imageFacts(
  image: ImageInspect,
  history: readonly ImageHistoryEntry[] | null,
): ImageFacts {
  const test = image.Config?.Healthcheck?.Test ?? [];
  return {
    exposedPorts: Object.keys(image.Config?.ExposedPorts ?? {}),
    hasHealthCheck: test.length > 0 && test[0] !== 'NONE',
    environment: variablesOf(image.Config?.Env ?? []),
    history: history?.map(({ CreatedBy }) => instruction(CreatedBy ?? '')).reverse() ?? null,
  };
}

export function variablesOf(environment: readonly string[]): Variable[] {
  return environment.map((entry) => {
    const separator = entry.indexOf('=');
    return separator < 0
      ? { name: entry, value: null, literal: false }
      : { name: entry.slice(0, separator), value: entry.slice(separator + 1), literal: false };
  });
}

/** One form for what the classic builder (`/bin/sh -c #(nop) ADD x`) and BuildKit (`ADD x # buildkit`) write. */
function instruction(createdBy: string): string {
  const nop = /^\/bin\/sh -c #\(nop\)\s+/.exec(createdBy);
  if (nop) return createdBy.slice(nop[0].length).trim();
  const text = createdBy.replace(/\s*# buildkit$/, '').trim();
  return /^(?:\|\d+ |\/bin\/(?:ba|a)?sh -)/.test(text) ? `RUN ${text}` : text;
}
