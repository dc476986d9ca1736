/** Targets that a scanner failed on, told together where they failed for one reason. */
import type { Target } from './generated/findings.ts';

export interface ScanFailure {
  why: string;
  targets: Target[];
}

export function scanFailures(targets: readonly Target[]): ScanFailure[] {
  const byReason = new Map<string, ScanFailure>();
  for (const target of targets) {
    if (target.outcome.kind !== 'failed') continue;
    const { text } = target.outcome;
    const reason = withoutName(text, target.name);
    const known = byReason.get(reason);
    if (known) known.targets.push(target);
    else byReason.set(reason, { why: text, targets: [target] });
  }
  return [...byReason.values()];
}

/** The same reason may be said of each target by its name. */
function withoutName(text: string, name: string): string {
  const literal = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return name === '' ? text : text.replace(new RegExp(`(?<!\\w)${literal}(?!\\w)`, 'g'), '');
}
