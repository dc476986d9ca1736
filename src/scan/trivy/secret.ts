import { plainText } from '../../records/text.ts';
import { keyOf } from '../findings/key.ts';
import { severityNamed } from '../findings/severity.ts';
import { optionalCount, optionalFields, optionalText, textOf, type Fields } from '../reading.ts';
import type { Ordinals } from './ordinals.ts';
import type { ImageIssue } from './vulnerability.ts';

/**
 * Rule and place, and nothing of what was found: `Match` is masked, but the code around it can show the next secret in
 * the clear. The line is an attribute: a secret that only moved is not a new one.
 */
export function secretOf(result: Fields, entry: Fields, ordinals: Ordinals): ImageIssue {
  const rule = textOf(entry, 'RuleID');
  const file = textOf(result, 'Target');
  const severity = severityNamed(entry['Severity']);
  const title = optionalText(entry, 'Title') ?? rule;
  const key = keyOf('secret', [rule, file]);
  return {
    issue: {
      key: ordinals.next(key),
      kind: 'secret',
      id: plainText(rule, 100),
      aliases: [],
      title: plainText(`${title} in ${file}`),
      severity,
      severities: { trivy: severity },
      foundBy: ['trivy'],
      package: null,
      layer: 'unknown',
      location: {
        file: plainText(file, 500),
        line: optionalCount(entry, 'StartLine') ?? 0,
        column: 0,
      },
      why: 'Everyone who can pull the image can read it, also where a later layer removes the file.',
      fix: 'Revoke it, keep it out of the build (a build secret, or a secret mounted at run time), and build again.',
      fixEdit: null,
      cis: null,
      epss: null,
      kev: null,
      url: null,
    },
    layer: optionalText(optionalFields(entry, 'Layer'), 'DiffID'),
  };
}
