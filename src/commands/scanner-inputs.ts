import type { InputSpecs } from './inputs.ts';
import { stackInputs } from './shared-inputs.ts';

export const scannerInputs = {
  'install-scanners': {
    type: 'flag',
    shellOnly: true,
    description: 'Install the pinned Trivy where PATH has none; in an action that is always done.',
  },
  'snyk-token': {
    type: 'secret',
    variable: 'SNYK_TOKEN',
    description: 'Token for Snyk; without one Snyk is reported as not scanned.',
  },
} as const satisfies InputSpecs;

/** For `scan --static`, which needs no earlier step. */
export const staticInputs = {
  static: {
    type: 'flag',
    description: 'Only the hardening rules on Compose files; no engine, nothing started.',
  },
  format: {
    type: 'choice',
    default: 'text',
    choices: ['text', 'json', 'sarif'],
    description: 'With --static: what is printed.',
  },
  config: stackInputs.config,
  environment: stackInputs.environment,
  file: stackInputs.file,
  'env-file': stackInputs['env-file'],
} as const satisfies InputSpecs;
