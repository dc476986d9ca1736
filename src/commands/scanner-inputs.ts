import type { InputSpecs } from './inputs.ts';

export const scannerInputs = {
  'snyk-token': {
    type: 'secret',
    variable: 'SNYK_TOKEN',
    description: 'Token for Snyk; without one Snyk is reported as not scanned.',
  },
} as const satisfies InputSpecs;
