import { plainText } from '../../records/text.ts';
import type { Issue } from '../findings/found.ts';
import { keyOf } from '../findings/key.ts';
import { severityNamed } from '../findings/severity.ts';
import { optionalCount, optionalFields, optionalText, textOf, type Fields } from '../reading.ts';
import type { Ordinals } from './ordinals.ts';
import { webAddress } from './vulnerability.ts';

/** Undefined for a check that passed. `dockerfile` is named as a person knows it; Trivy saw a copy. */
export function misconfigurationOf(
  entry: Fields,
  { file, inline }: { file: string; inline: boolean },
  ordinals: Ordinals,
): Issue | undefined {
  const status = optionalText(entry, 'Status') ?? 'FAIL';
  if (status !== 'FAIL') return undefined;
  const id = modernId(textOf(entry, 'ID'));
  const severity = severityNamed(entry['Severity']);
  const cause = optionalFields(entry, 'CauseMetadata');
  // Neither Message nor Code: both repeat the instruction, and that may hold a secret.
  return {
    key: ordinals.next(keyOf('misconfig', ['dockerfile', id, file])),
    kind: 'misconfiguration',
    id: plainText(id, 100),
    aliases: [],
    title: plainText(optionalText(entry, 'Title') ?? id),
    severity,
    severities: { trivy: severity },
    foundBy: ['trivy'],
    package: null,
    layer: 'own',
    location: inline
      ? null
      : {
          file: plainText(file, 500),
          // Where something is missing Trivy names no line.
          line: optionalCount(cause, 'StartLine') ?? 1,
          column: 0,
        },
    why: optionalPlain(entry, 'Description'),
    fix: optionalPlain(entry, 'Resolution'),
    fixEdit: null,
    cis: null,
    epss: null,
    kev: null,
    url: webAddress(optionalText(entry, 'PrimaryURL')),
  };
}

/** DS002 and AVD-DS-0002 are older names of DS-0002. */
export function modernId(id: string): string {
  const match = /^(?:AVD-)?DS-?(\d{3,4})$/.exec(id);
  return match ? `DS-${(match[1] ?? '').padStart(4, '0')}` : id;
}

function optionalPlain(entry: Fields, name: string): string | null {
  const text = optionalText(entry, name);
  return text === null ? null : plainText(text, 500);
}
