/**
 * How many layers of an image come from the image its Dockerfile names in FROM. The engine does not say, so the
 * instructions of the Dockerfile are found again at the end of the image's history: what is before them is the base's.
 */
import { finalInstructions } from './dockerfile-stages.ts';

/** @returns null where history and Dockerfile do not fit each other */
export function baseLayersOf(image: {
  dockerfile: string;
  /** The stage that was built; undefined: the last one. */
  target: string | undefined;
  /** What made each step, oldest first. */
  history: readonly string[];
  layers: number;
}): number | null {
  const instructions = finalInstructions(image.dockerfile, image.target);
  if (!instructions) return null;
  const steps = image.history.map(keywordOf);
  let own = 0;
  for (const keyword of instructions.reverse()) {
    if (steps.at(-1) === keyword) {
      steps.pop();
      if (MAKES_A_LAYER.has(keyword)) own += 1;
    } else if (!LEAVES_PERHAPS_NO_TRACE.has(keyword)) {
      return null;
    }
  }
  return own <= image.layers ? image.layers - own : null;
}

const MAKES_A_LAYER = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);
const LEAVES_PERHAPS_NO_TRACE = new Set(['ARG', 'ONBUILD']);

/** `COPY a /a # buildkit`, `/bin/sh -c #(nop)  CMD ["x"]` and `|1 X=1 /bin/sh -c make` are COPY, CMD and RUN. */
function keywordOf(createdBy: string): string {
  const text = createdBy.replace(/^\/bin\/sh -c #\(nop\)\s+/, '').trimStart();
  return /^[A-Z]+(?=\s|$)/.exec(text)?.[0] ?? 'RUN';
}
