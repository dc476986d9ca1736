/** What each planted variant is told, kept in plants.json: found by calibration, so that the change is one that was measured. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PATH = join(import.meta.dirname, 'plants.json');

/** @param isWanted by what a plant changes */
export async function plantsOf(stack, isWanted) {
  const { base, plants: all } = JSON.parse(await readFile(PATH, 'utf8'))[stack];
  const plants = Object.fromEntries(
    Object.entries(all).filter(([, { changes }]) => isWanted(changes)),
  );
  return {
    base,
    declared: plants,
    variants: Object.fromEntries(Object.entries(plants).map(([name, { adds }]) => [name, adds])),
    environment: (adds) => {
      const names = [...new Set([...Object.keys(base), ...Object.keys(adds)])];
      return Object.fromEntries(
        names.map((name) => [name, String(Math.round((base[name] ?? 0) + (adds[name] ?? 0)))]),
      );
    },
  };
}

export async function writePlants(stack, plants) {
  const all = JSON.parse(await readFile(PATH, 'utf8'));
  Object.assign(all[stack].plants, plants);
  await writeFile(PATH, `${JSON.stringify(all, null, 2)}\n`);
}
