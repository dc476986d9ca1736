/** The YAML documents of one file, interpolated and brought into one form; nothing is merged yet. */
import type { LoadContext } from './context.ts';
import { interpolateNode, type Environment } from './interpolate.ts';
import type { MappingNode } from './node.ts';
import { parseYaml } from './parse.ts';
import { shapeFile } from './shape.ts';
import { checkSize } from './size.ts';

export function readDocuments(
  path: string,
  text: string,
  set: { directory: string; env: Environment },
  context: LoadContext,
): MappingNode[] {
  const name = context.register(path, text);
  return parseYaml(name, text, context.budget).map((document) => {
    checkSize(document);
    return shapeFile(interpolateNode(document, set.env), (source) =>
      context.absoluteHostPath(set.directory, source),
    );
  });
}
