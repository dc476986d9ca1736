import type { Variable } from '../facts/service-facts.ts';
import { noItems } from '../facts/setting.ts';
import type { Severity } from '../findings.ts';
import { evidence, judgeItems, notDecidable, failIfAny, type ServiceRule } from './rule.ts';
import { hasUrlPassword, isSecretName, secretKindOf, secretShape } from './secret-names.ts';

const common = { defaultOn: true, subject: 'service' } as const;

/** How bad it is, or null where the variable holds no secret. */
function severityOf(variable: Variable): Severity | null {
  const { value, literal } = variable;
  const kind = secretKindOf(variable);
  const inUrl = value !== null && hasUrlPassword(value);
  if (kind === null && !inUrl) return null;
  if (!literal) return 'info';
  return kind === 'shape' ? 'high' : 'medium';
}

export const secretInEnvironment: ServiceRule = {
  ...common,
  name: 'secret-in-environment',
  cis: null,
  severity: 'medium',
  decidedBy: 'both',
  title: 'Secret in the environment',
  why: 'Environment variables are shown by `docker inspect`, inherited by every child process and written into crash reports. A value in the Compose file is in the repository for good.',
  fix: 'Use `secrets` and the `_FILE` form of the variable; at least take the value from outside (`${NAME}`). Change a secret that was committed.',
  check: ({ process }) =>
    judgeItems(process.environment, (variable, place) => {
      const severity = severityOf(variable);
      return severity === null
        ? null
        : evidence(place, {
            discriminator: variable.name,
            severity,
            detail: variable.literal ? `${variable.name}, its value in the file` : variable.name,
          });
    }),
};

export const secretInBuildArgs: ServiceRule = {
  ...common,
  name: 'secret-in-build-args',
  cis: '4.10',
  severity: 'medium',
  decidedBy: 'compose',
  title: 'Secret is a build argument',
  why: "Build arguments stay in the image's history, where everyone who can pull the image reads them.",
  fix: 'Use `build.secrets` and `RUN --mount=type=secret`.',
  check: ({ compose }) =>
    judgeItems(compose?.build?.args ?? noItems, (variable, place) => {
      const severity = severityOf(variable);
      return severity === null
        ? null
        : evidence(place, {
            discriminator: variable.name,
            detail: variable.name,
            severity: severity === 'info' ? null : severity,
          });
    }),
};

const OPTION = /(?:^|\s)--?([A-Za-z][\w-]*)[=\s]["']?([^\s"'$<-][^\s"'$]*)/g;
/** Longer commands are scripts; what matters stands at their beginning. */
const MAX_COMMAND_CHARACTERS = 8_192;

export const secretInCommand: ServiceRule = {
  ...common,
  name: 'secret-in-command',
  cis: null,
  severity: 'medium',
  decidedBy: 'compose',
  title: 'Secret in a command line',
  why: 'Command lines are shown to every process of the host and by `docker inspect`; this one is in the repository too.',
  fix: 'Let the program read it from a file under /run/secrets, or from a variable that comes from outside.',
  check: ({ compose }) =>
    judgeItems(compose?.commands ?? noItems, (command, place) => {
      const option = secretOption(command.slice(0, MAX_COMMAND_CHARACTERS));
      return option === null ? null : evidence(place, { discriminator: option, detail: option });
    }),
};

/** What gives the secret away: the option's name, never its value. */
function secretOption(command: string): string | null {
  for (const [, name = '', value = ''] of command.matchAll(OPTION)) {
    if (isSecretOption(name) && !value.startsWith('/')) return `--${name}`;
  }
  if (hasUrlPassword(command)) return 'URL with a password';
  return secretShape(command) ? 'token' : null;
}

function isSecretOption(name: string): boolean {
  return name === 'requirepass' || isSecretName(name);
}

export const secretInVolumeOptions: ServiceRule = {
  ...common,
  name: 'secret-in-volume-options',
  cis: null,
  severity: 'medium',
  decidedBy: 'compose',
  title: 'Password of a network share in the Compose file',
  why: 'The options of the volume are in the repository, and `docker volume inspect` shows them.',
  fix: 'Take the password from outside (`${NAME}`), or use `credentials=` with a file.',
  check: ({ compose }) =>
    judgeItems(compose?.volumeOptions ?? noItems, ({ volume, options }, place) =>
      /(?:^|,)pass(?:word)?=[^,]/.test(options)
        ? evidence(place, { discriminator: volume, detail: volume })
        : null,
    ),
};

export const imageSecretInEnvironment: ServiceRule = {
  ...common,
  name: 'image-secret-in-environment',
  cis: '4.10',
  severity: 'high',
  decidedBy: 'engine',
  title: 'Secret is built into the image',
  why: 'Everyone who can pull the image can read it.',
  fix: 'Remove the ENV from the Dockerfile, give the value at run time, and change the secret.',
  check({ image }) {
    if (!image) return notDecidable('the image was not inspected');
    return failIfAny(
      image.environment
        .filter((variable) => secretKindOf(variable) !== null)
        .map(({ name }) => evidence(null, { discriminator: name, detail: name })),
    );
  },
};
