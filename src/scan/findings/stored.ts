/** The head's vulnerabilities against those of stored packages: what may be compared, and under which keys. */
import type { Finding } from '../../records/generated/findings.ts';
import type { Found } from './found.ts';
import { placeKey } from './same-issue.ts';

export interface StoredComparison {
  /** Of the stored packages, under the keys of the head where both have the same issue. */
  base: Found[];
  /** Whether the stored packages can tell that the head's finding in a service is not in them. */
  canTell: (finding: Issue, service: string) => boolean;
}

type Issue = Pick<Finding, 'kind' | 'id' | 'package'>;

export interface StoredLists {
  base: readonly Found[];
  /** Of lists of the head's images, made and matched like those that are stored. */
  head: readonly Found[];
  /** With a list. */
  listed: ReadonlySet<string>;
  /** Of the stored run, listed or not. */
  services: ReadonlySet<string>;
}

/** `images` is what Trivy found in the head's images. */
export function againstStored(images: readonly Found[], lists: StoredLists): StoredComparison {
  const keys = keysByIssue(images);
  const reproduced = new Set(lists.head.flatMap(issueKeys));
  const base = lists.base.flatMap((found) =>
    found.services.flatMap((service) => {
      const here = { ...found, services: [service] };
      const issue = issueKey(service, found);
      const same = keys.get(issue);
      if (same) return [...same].map((key) => ({ ...here, key }));
      // The list of the head has it and its image has not: lists say too much here, and nothing was fixed.
      return reproduced.has(issue) ? [] : [here];
    }),
  );
  return {
    base,
    canTell: (finding, service) => {
      if (finding.kind !== 'vulnerability') return false;
      if (!lists.services.has(service)) return true;
      return lists.listed.has(service) && reproduced.has(issueKey(service, finding));
    },
  };
}

/** A list knows no paths, so two copies of one package are the same to it. */
function keysByIssue(images: readonly Found[]): Map<string, Set<string>> {
  const byIssue = new Map<string, Set<string>>();
  for (const found of images) {
    if (found.kind !== 'vulnerability' || !found.variants.includes('head')) continue;
    for (const issue of issueKeys(found))
      byIssue.set(issue, (byIssue.get(issue) ?? new Set<string>()).add(found.key));
  }
  return byIssue;
}

function issueKeys(found: Found): string[] {
  return found.services.map((service) => issueKey(service, found));
}

function issueKey(service: string, { id, package: pack }: Issue): string {
  return `${placeKey('head', service, { package: pack })}\n${id}`;
}
