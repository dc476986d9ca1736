/** What each service's image weighs, what each layer adds, and how much of it is its base image's. */
import type { Image } from '../records/generated/run.ts';
import { plainText } from '../records/text.ts';
import { baseImageOf } from '../stack/base-image.ts';
import { maskText } from '../stack/changes/mask.ts';
import type { Engine } from '../stack/engine.ts';
import type { ImageDetails } from '../stack/engine-types.ts';
import { secretValues } from '../stack/secrets.ts';
import type { PreparedVariant } from '../stack/variant.ts';

const CREATED_BY_LENGTH = 120;

export async function describeImages(variant: PreparedVariant, engine: Engine): Promise<Image[]> {
  const known = await engine.images();
  const secrets = secretValues(variant.model, {});
  const images = await Promise.all(
    Object.entries(variant.model.services).map(async ([service, { image: reference }]) => {
      const image = reference === undefined ? undefined : await engine.image(reference);
      if (!image || reference === undefined) return [];
      return [
        {
          service,
          variant: variant.variant,
          reference,
          imageId: image.id,
          sizeBytes: image.sizeBytes,
          layers: layersOf(image, secrets),
          base: baseImageOf(image, known),
        },
      ];
    }),
  );
  return images.flat();
}

function layersOf(image: ImageDetails, secrets: ReadonlySet<string>): Image['layers'] {
  const steps = image.history.filter(makesLayer);
  // Where the counts differ all the same, nobody can say which step made which layer.
  const matches = steps.length === image.layers.length;
  return image.layers.map((digest, index) => ({
    digest,
    bytes: matches ? (steps[index]?.bytes ?? null) : null,
    createdBy: matches
      ? plainText(maskText(instructionOf(steps[index]), secrets), CREATED_BY_LENGTH)
      : '',
  }));
}

/**
 * BuildKit writes the values of build arguments before the command (`RUN |2 TOKEN=abc PORT=80 /bin/sh -c make`), and nothing says
 * where a value ends: what is before the last shell is left out.
 */
export function instructionOf({ createdBy }: { createdBy: string } = { createdBy: '' }): string {
  if (!/^(?:RUN )?\|\d+ /.test(createdBy)) return createdBy;
  const command = /^.* (\/\S*sh (?:-\w+ (?:pipefail )?)*-\w*c .*)/s.exec(createdBy)?.[1];
  return command === undefined ? 'RUN' : `RUN ${command}`;
}

/** These instructions change the image's configuration alone; any other makes a layer, be it an empty one (WORKDIR). */
const CONFIGURATION_ONLY =
  /^(?:\/bin\/sh -c #\(nop\)\s+)?(?:ARG|CMD|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|SHELL|STOPSIGNAL|USER|VOLUME)\b/;

function makesLayer({ createdBy, bytes }: { createdBy: string; bytes: number }): boolean {
  return bytes > 0 || !CONFIGURATION_ONLY.test(createdBy);
}
