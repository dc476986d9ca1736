import { evidence, failIfAny, judgeSetting, type ServiceRule } from './rule.ts';

const common = { severity: 'low', defaultOn: true, subject: 'service', decidedBy: 'both' } as const;

export const memoryNotLimited: ServiceRule = {
  ...common,
  name: 'memory-not-limited',
  cis: '5.11',
  severity: 'medium',
  title: 'Memory is not limited',
  why: 'One leak or one attacker takes the memory of the whole host, and the kernel then kills whatever it likes.',
  fix: 'Set `deploy.resources.limits.memory` (or `mem_limit`) to what the service needs at its peak, plus some.',
  check: ({ resources, place }) =>
    judgeSetting(resources.memoryBytes, (bytes) => (bytes > 0 ? null : evidence(place))),
};

export const cpuNotLimited: ServiceRule = {
  ...common,
  name: 'cpu-not-limited',
  cis: '5.12',
  title: 'CPU is not limited',
  why: 'A busy loop in one container starves every other one on the host.',
  fix: 'Set `deploy.resources.limits.cpus` (or `cpus`).',
  check: ({ resources, place }) =>
    judgeSetting(resources.cpuLimited, (limited) => (limited ? null : evidence(place))),
};

export const pidsNotLimited: ServiceRule = {
  ...common,
  name: 'pids-not-limited',
  cis: '5.29',
  title: 'Number of processes is not limited',
  why: 'A fork bomb in one container uses up the process numbers of the whole host.',
  fix: 'Set `pids_limit` (or `deploy.resources.limits.pids`) to a few times what the service uses.',
  check: ({ resources, place, edit }) =>
    judgeSetting(resources.pids, (pids, written) =>
      pids > 0
        ? null
        : evidence(written ?? place, {
            fixEdit: written
              ? edit.replace(written, SUGGESTED_PIDS)
              : edit.add([`pids_limit: ${SUGGESTED_PIDS}`]),
          }),
    ),
};

/** Enough for a thread pool per core; a fork bomb ends at once. */
const SUGGESTED_PIDS = '256';

export const swapUnlimited: ServiceRule = {
  ...common,
  name: 'swap-unlimited',
  cis: null,
  title: 'Swap is not limited',
  why: 'A container at its memory limit goes on swapping and slows the whole host down.',
  fix: 'Remove `memswap_limit: -1`, or set it to the same value as the memory limit to use no swap.',
  check: ({ resources, edit }) =>
    judgeSetting(resources.memoryAndSwapBytes, (bytes, place) =>
      bytes < 0 ? evidence(place, { fixEdit: edit.remove(place) }) : null,
    ),
};

export const ulimitsNotSet: ServiceRule = {
  ...common,
  name: 'ulimits-not-set',
  cis: '5.19',
  severity: 'info',
  defaultOn: false,
  title: "The engine's default ulimits apply",
  why: "The engine's defaults suit most services; a limit of its own keeps one from using up file handles.",
  fix: 'Set `ulimits`, for example `nofile`.',
  check: ({ resources, place }) =>
    judgeSetting(resources.ulimits, (count) => (count > 0 ? null : evidence(place))),
};

export const oomKillDisabled: ServiceRule = {
  ...common,
  name: 'oom-kill-disabled',
  cis: null,
  severity: 'medium',
  title: 'The container is never killed for its memory',
  why: 'When memory runs out the kernel stops other programs of the host instead.',
  fix: 'Remove `oom_kill_disable`.',
  check: ({ resources, edit }) =>
    judgeSetting(resources.oomKillDisabled, (disabled, place) =>
      disabled ? evidence(place, { fixEdit: edit.replace(place, 'false') }) : null,
    ),
};

/** Below this the kernel spares the container before nearly everything else. */
const SPARED_SCORE = -500;

export const oomScoreLowered: ServiceRule = {
  ...common,
  name: 'oom-score-lowered',
  cis: null,
  title: 'The kernel spares the container when memory runs out',
  why: "With a very low `oom_score_adj` the host's own services die first.",
  fix: 'Remove `oom_score_adj`, or set it above -500.',
  check: ({ resources, edit }) =>
    judgeSetting(resources.oomScoreAdjustment, (score, place) =>
      score < SPARED_SCORE ? evidence(place, { fixEdit: edit.remove(place) }) : null,
    ),
};

export const rootFileSystemWritable: ServiceRule = {
  ...common,
  name: 'root-file-system-writable',
  cis: '5.13',
  title: 'The root file system is writable',
  why: 'Whoever breaks in can replace programs and leave tools behind.',
  fix: 'Set `read_only: true`, and `tmpfs` or volumes for the folders that the program writes.',
  check: ({ isolation, place, edit }) =>
    judgeSetting(isolation.readOnlyRoot, (readOnly, written) =>
      readOnly
        ? null
        : evidence(written ?? place, {
            fixEdit: written ? edit.replace(written, 'true') : edit.add(['read_only: true']),
          }),
    ),
};

export const contradictoryLimits: ServiceRule = {
  ...common,
  name: 'contradictory-limits',
  cis: null,
  decidedBy: 'compose',
  title: 'Limits contradict each other',
  why: 'Only one of them counts, and which one depends on the version of Compose; some versions refuse to start.',
  fix: 'Keep one of the keys, and reserve no more than the limit.',
  check: ({ compose }) =>
    failIfAny(
      (compose?.contradictions ?? []).map(({ key, text, place }) =>
        evidence(place, { discriminator: key, detail: text }),
      ),
    ),
};
