/** The instructions that a stage of a Dockerfile consists of, and those of the stages below it in the same file. */

interface Stage {
  name: string;
  from: string;
  keywords: string[];
}

/** Keywords in order, without FROM; undefined where there is no such stage. */
export function finalInstructions(
  dockerfile: string,
  target: string | undefined,
): string[] | undefined {
  const stages = stagesOf(dockerfile);
  const wanted = target?.toLowerCase();
  const index =
    wanted === undefined
      ? stages.length - 1
      : stages.findIndex(({ name }, number) => name === wanted || String(number) === wanted);
  return collect(stages, index);
}

function collect(stages: readonly Stage[], index: number): string[] | undefined {
  const stage = stages[index];
  if (!stage) return undefined;
  // A stage can only stand on an earlier one.
  const below = stages.findIndex(({ name }, number) => number < index && name === stage.from);
  const inherited = below < 0 ? [] : collect(stages, below);
  return [...(inherited ?? []), ...stage.keywords];
}

function stagesOf(dockerfile: string): Stage[] {
  const stages: Stage[] = [];
  for (const instruction of instructionsOf(dockerfile)) {
    const [word = '', ...rest] = instruction.split(/\s+/);
    const keyword = word.toUpperCase();
    if (keyword === 'FROM') stages.push(stageOf(rest));
    // What stands before the first FROM belongs to no image.
    else stages.at(-1)?.keywords.push(keyword);
  }
  return stages;
}

function stageOf(words: readonly string[]): Stage {
  const [from = '', as, name = ''] = words.filter((word) => !word.startsWith('--'));
  return {
    from: from.toLowerCase(),
    name: as?.toUpperCase() === 'AS' ? name.toLowerCase() : '',
    keywords: [],
  };
}

/** One text per instruction: continued lines joined, comments and the bodies of here-documents left out. */
function instructionsOf(dockerfile: string): string[] {
  const continuation = /^#\s*escape\s*=\s*`/im.test(dockerfile) ? '`' : '\\';
  const instructions: string[] = [];
  const open: string[] = [];
  let current = '';
  for (const line of dockerfile.split(/\r?\n/)) {
    const text = line.trim();
    if (open.length > 0) {
      if (text === open[0]) open.shift();
      continue;
    }
    if (text === '' || text.startsWith('#')) continue;
    const goesOn = text.endsWith(continuation);
    current += goesOn ? `${text.slice(0, -1)} ` : text;
    if (goesOn) continue;
    instructions.push(current);
    open.push(...hereDocuments(current));
    current = '';
  }
  return current === '' ? instructions : [...instructions, current];
}

/** `RUN <<EOF` and `COPY <<-"EOF" /x`: the words that end them, in order. */
function hereDocuments(instruction: string): string[] {
  if (!/^(?:RUN|COPY|ADD)\s/i.test(instruction)) return [];
  return [...instruction.matchAll(/<<-?\s*["']?(\w+)["']?/g)].map(([, end = '']) => end);
}
