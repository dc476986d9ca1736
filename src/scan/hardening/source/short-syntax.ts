/** Compose's short syntaxes, written out as the mappings of the long ones. */
import { mapping, partOf, scalar, type Entry, type ScalarNode, type SourceNode } from './node.ts';

/** Splits at `separator`, but not inside `${...}`. */
export function splitOutsideVariables(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text.startsWith('${', index)) depth += 1;
    else if (text[index] === '}' && depth > 0) depth -= 1;
    else if (text[index] === separator && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** `[HOST_IP:][PUBLISHED:]TARGET[/PROTOCOL]`; a host address may be IPv6, with or without brackets. */
export function longPort(node: SourceNode): SourceNode {
  if (node.kind !== 'scalar' || node.value === null) return node;
  const [address, protocol] = splitLast(String(node.value), '/');
  const parts = splitOutsideVariables(address, ':');
  const target = parts.pop() ?? '';
  const published = parts.pop();
  const hostIp = parts.length > 0 ? parts.join(':') : undefined;
  return longForm(node, { target, published, host_ip: hostIp, protocol });
}

/** Where a relative bind source starts: the folder of the project, or of the file that was included. */
export function longVolume(node: SourceNode, resolvePath: (path: string) => string): SourceNode {
  if (node.kind === 'mapping') return withAbsoluteSource(node, resolvePath);
  if (node.kind !== 'scalar' || node.value === null) return node;
  const parts = volumeParts(String(node.value));
  if (parts.length === 1) return longForm(node, { type: 'volume', target: parts[0] });
  const [source = '', target, mode = ''] = parts;
  const options = mode.split(',');
  const isPath = /^(?:[./~]|\\\\|[A-Za-z]:)/.test(source);
  const long = longForm(node, {
    type: isPath ? 'bind' : 'volume',
    source: isPath ? resolvePath(source) : source,
    target,
    read_only: options.includes('ro') ? 'true' : undefined,
  });
  const propagation = options.find((option) => /^r?(?:private|shared|slave)$/.test(option));
  if (propagation === undefined) return long;
  const bind = longForm(node, { propagation });
  return { ...long, entries: new Map([...long.entries, ['bind', { at: node.at, value: bind }]]) };
}

/** A Windows drive keeps its colon: `C:\data:/data:ro`. */
function volumeParts(text: string): string[] {
  const parts = splitOutsideVariables(text, ':');
  const [drive, rest] = parts;
  if (drive?.length === 1 && /[A-Za-z]/.test(drive) && rest !== undefined) {
    return [`${drive}:${rest}`, ...parts.slice(2)];
  }
  return parts;
}

function withAbsoluteSource(
  node: SourceNode & { kind: 'mapping' },
  resolvePath: (path: string) => string,
): SourceNode {
  const type = node.entries.get('type')?.value;
  const source = node.entries.get('source');
  if (type?.kind !== 'scalar' || type.value !== 'bind') return node;
  if (source?.value.kind !== 'scalar' || typeof source.value.value !== 'string') return node;
  const value = { ...source.value, value: resolvePath(source.value.value) };
  return { ...node, entries: new Map([...node.entries, ['source', { at: source.at, value }]]) };
}

/** `HOST[:CONTAINER[:PERMISSIONS]]` */
export function longDevice(node: SourceNode): SourceNode {
  if (node.kind !== 'scalar' || node.value === null) return node;
  const [source = '', target, permissions] = splitOutsideVariables(String(node.value), ':');
  return longForm(node, { source, target: target ?? source, permissions });
}

function splitLast(text: string, separator: string): [string, string | undefined] {
  const parts = splitOutsideVariables(text, separator);
  const last = parts.length > 1 ? parts.pop() : undefined;
  return [parts.join(separator), last];
}

function longForm(short: ScalarNode, fields: Record<string, string | undefined>) {
  const entries = new Map<string, Entry>();
  for (const [name, text] of Object.entries(fields)) {
    if (text !== undefined) entries.set(name, { at: short.at, value: partOf(short, text) });
  }
  return mapping(entries, short.at, { short, tag: short.tag });
}

/** `KEY=VALUE` or `KEY`, the value null where it is taken from the environment. */
export function keyAndValue(node: ScalarNode): [string, ScalarNode] {
  const text = String(node.value);
  const separator = text.indexOf('=');
  if (separator < 0) return [text, scalar(null, node.at, { origin: 'outside' })];
  return [text.slice(0, separator), partOf(node, text.slice(separator + 1))];
}
