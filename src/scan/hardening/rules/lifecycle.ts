import { evidence, judgeItems, judgeSetting, notApplicable, type ServiceRule } from './rule.ts';

const common = { severity: 'low', defaultOn: true, subject: 'service', decidedBy: 'both' } as const;

/** CIS asks for `on-failure` with at most this many tries. */
const MAX_RETRIES = 5;

export const restartPolicy: ServiceRule = {
  ...common,
  name: 'restart-policy',
  cis: '5.15',
  severity: 'info',
  defaultOn: false,
  title: 'Restart policy is not `on-failure:5`',
  why: 'A container that always restarts hides that it crashes. Most services want `unless-stopped` all the same.',
  fix: 'Set `restart: on-failure:5` where someone watches, and leave this rule off elsewhere.',
  check: ({ process, place }) =>
    process.oneShot
      ? notApplicable('it runs once')
      : judgeSetting(process.restart, ({ name, maximumRetries }, written) =>
          name === 'on-failure' && maximumRetries > 0 && maximumRetries <= MAX_RETRIES
            ? null
            : evidence(written ?? place, { detail: name }),
        ),
};

export const healthCheckMissing: ServiceRule = {
  ...common,
  name: 'health-check-missing',
  cis: '5.27',
  engineOverrides: true,
  title: 'Health is not checked',
  why: 'A program that hangs looks alive: nothing that depends on it waits, and nothing restarts it.',
  fix: 'Give the service a `healthcheck`, or its image a HEALTHCHECK.',
  check: ({ process, place }) =>
    process.oneShot
      ? notApplicable('it runs once')
      : judgeSetting(process.healthCheck, (state, written) =>
          state === 'set'
            ? null
            : evidence(written ?? place, { detail: state === 'disabled' ? 'turned off' : null }),
        ),
};

export const sshdRunning: ServiceRule = {
  ...common,
  name: 'sshd-running',
  cis: '5.7',
  severity: 'medium',
  title: 'An SSH server runs in the container',
  why: 'Its keys and passwords are one more thing to lose; `docker exec` does the same with the rights of the engine.',
  fix: 'Remove the SSH server and use `docker compose exec`.',
  check: ({ process }) =>
    judgeItems(process.programs, (program, place) =>
      program === 'sshd' || program === 'dropbear' ? evidence(place, { detail: program }) : null,
    ),
};

export const loggingDisabled: ServiceRule = {
  ...common,
  name: 'logging-disabled',
  cis: null,
  title: 'Logs are thrown away',
  why: 'After a break-in or a crash there is nothing to read.',
  fix: 'Remove `driver: none`; limit the size (`max-size`, `max-file`) where disk space is the reason.',
  check: ({ process }) =>
    judgeSetting(process.loggingDriver, (driver, place) =>
      driver === 'none' ? evidence(place) : null,
    ),
};

/** Runtimes that isolate more than the default one, and the one that only adds GPUs. */
const WELCOME_RUNTIMES =
  /^(?:|runc|crun|io\.containerd\.runc\.v2|runsc|kata.*|sysbox-runc|nvidia|io\.containerd\.(?:runsc|kata).*)$/;

export const runtimeNotDefault: ServiceRule = {
  ...common,
  name: 'runtime-not-default',
  cis: null,
  severity: 'info',
  defaultOn: false,
  title: 'Container runs under an unusual runtime',
  why: 'The runtime is what sets up every barrier; know where it comes from.',
  fix: 'Remove `runtime` unless it is meant.',
  check: ({ isolation }) =>
    judgeSetting(isolation.runtime, (runtime, place) =>
      WELCOME_RUNTIMES.test(runtime) ? null : evidence(place, { detail: runtime }),
    ),
};
