/** Inputs that several commands have in common, declared once. */
import type { InputSpecs } from './inputs.ts';

export const outputInput = {
  directory: {
    type: 'text',
    default: '.',
    placeholder: 'folder',
    description:
      'The folder of the stack: Compose files, configuration and --output are looked for there.',
  },
  output: {
    type: 'text',
    default: '.compose-gate',
    placeholder: 'folder',
    description: 'Where the documents of the run lie; the steps of a job share it.',
  },
} as const satisfies InputSpecs;

export const stackInputs = {
  config: {
    type: 'text',
    placeholder: 'file',
    description: 'Configuration file. Default: .compose-gate.yml, or none at all.',
  },
  environment: {
    type: 'text',
    default: 'default',
    placeholder: 'name',
    description: 'Which environment of the configuration to use.',
  },
  file: {
    type: 'list',
    short: 'f',
    placeholder: 'file',
    description:
      'Compose file; may be given several times. Default: what docker compose itself would read.',
  },
  profile: {
    type: 'list',
    placeholder: 'name',
    description: 'Compose profile to turn on; may be given several times.',
  },
  'env-file': {
    type: 'list',
    placeholder: 'file',
    description: 'File for interpolation, as in docker compose --env-file.',
  },
  'keep-ports': {
    type: 'flag',
    description: 'Publish the ports that the file names instead of none or free ones.',
  },
  route: {
    type: 'choice',
    default: 'auto',
    choices: ['auto', 'container-address', 'published-port'],
    description:
      'How requests reach the containers. auto: their own addresses on a local engine, else published ports.',
  },
  'generator-cpus': {
    type: 'text',
    placeholder: 'cpus',
    description: 'CPUs of the load generator, such as 0 or 0-1. Default: any.',
  },
  'stack-cpus': {
    type: 'text',
    placeholder: 'cpus',
    description: 'CPUs of every service that names none itself (cpuset). Default: any.',
  },
} as const satisfies InputSpecs;

export const baseInput = {
  base: {
    type: 'text',
    placeholder: 'ref|folder|images|none',
    description:
      'What to compare with, measured in the same run: a git ref (its merge base with HEAD), a folder, the published images of the services (images, or images:service=reference,…), or none. Default: on a pull request the commit it starts from, in a merge queue what it builds on, else none.',
  },
} as const satisfies InputSpecs;

export const measureInputs = {
  rounds: {
    type: 'count',
    min: 1,
    max: 100,
    description: 'Fresh starts to measure. Default: measure.rounds of the configuration, or 3.',
  },
  'time-budget': {
    type: 'duration',
    description:
      'Longest time to measure. Default: measure.timeBudget of the configuration, or 5m.',
  },
} as const satisfies InputSpecs;

export const policyInput = {
  policy: {
    type: 'choice',
    default: 'auto',
    choices: ['auto', 'pull-request', 'release', 'local'],
    description:
      'Which column of the policy decides. auto: pull-request on such an event, else local.',
  },
} as const satisfies InputSpecs;

export const acceptedInput = {
  accepted: {
    type: 'text',
    placeholder: 'file',
    description:
      'Regressions that someone accepted (schemas/accepted.schema.json). From outside of the checkout, or as the base commit has it: head must not accept its own. Default: none.',
  },
} as const satisfies InputSpecs;

export const baselineInput = {
  baseline: {
    type: 'text',
    placeholder: 'file',
    description:
      'Stored runs to compare with where no base is measured: a baselines file, or a run.json. Default: baselines/<environment>.json, as the base commit has it where there is one.',
  },
} as const satisfies InputSpecs;

export const githubInputs = {
  'github-token': {
    type: 'secret',
    variable: 'GITHUB_TOKEN',
    description: 'Token for the pull-request comment (permission pull-requests: write).',
  },
  comment: {
    type: 'choice',
    default: 'auto',
    choices: ['auto', 'never'],
    description: 'auto: write the sticky comment on a pull_request event with a token.',
  },
} as const satisfies InputSpecs;

export const keepInput = {
  keep: {
    type: 'flag',
    shellOnly: true,
    description: 'Leave containers, networks, volumes and images of the run in place.',
  },
} as const satisfies InputSpecs;
