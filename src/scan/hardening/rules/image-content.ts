import {
  evidence,
  failIfAny,
  notDecidable,
  type Decision,
  type Evidence,
  type ServiceRule,
} from './rule.ts';
import type { ServiceFacts } from '../facts/service-facts.ts';
import { hasUrlPassword, isSecretName, secretShape } from './secret-names.ts';

const common = { defaultOn: true, subject: 'service', decidedBy: 'engine' } as const;

export const imageHealthCheckMissing: ServiceRule = {
  ...common,
  name: 'image-health-check-missing',
  cis: '4.6',
  severity: 'info',
  defaultOn: false,
  title: 'Image has no health check',
  why: 'Whoever runs it elsewhere gets none. In this stack a `healthcheck` in the Compose file is as good.',
  fix: 'Add HEALTHCHECK to the Dockerfile.',
  check: ({ image }) =>
    image
      ? failIfAny(image.hasHealthCheck ? [] : [evidence(null)])
      : notDecidable('the image was not inspected'),
};

const UPDATES =
  /\b(?:apt-get|apt|apk|yum|dnf|microdnf|zypper)\s+(?:-\S+\s+)*(?:update|refresh|makecache)\b/;
const INSTALLS = /\b(?:install|add|upgrade|dist-upgrade|in)\b/;

export const imageUpdateAlone: ServiceRule = {
  ...common,
  name: 'image-update-alone',
  cis: '4.7',
  severity: 'low',
  title: 'Package lists are updated in a step of their own',
  why: 'The builder keeps that step, so later builds install old packages from an old list.',
  fix: 'Put update and install into one RUN: `apt-get update && apt-get install -y ...`.',
  check: ({ image }) =>
    judgeHistory(image, (instruction) =>
      instruction.startsWith('RUN ') &&
      UPDATES.test(instruction) &&
      !INSTALLS.test(withoutUpdates(instruction))
        ? evidence(null)
        : null,
    ),
};

function withoutUpdates(instruction: string): string {
  return instruction.replace(new RegExp(UPDATES, 'g'), '');
}

export const imageAddInstruction: ServiceRule = {
  ...common,
  name: 'image-add-instruction',
  cis: '4.9',
  severity: 'info',
  title: 'ADD is used where COPY would do',
  why: 'ADD also downloads from URLs and unpacks archives, whatever they contain.',
  fix: 'Use COPY; to download use RUN with a checksum, or `ADD --checksum=...`.',
  check({ image }) {
    const start = firstLayer(image?.history ?? []);
    return judgeHistory(image, (instruction, index) => {
      if (index <= start || !/^ADD\s/.test(instruction) || instruction.includes('--checksum='))
        return null;
      const remote = /\shttps?:\/\//.test(instruction);
      return evidence(null, {
        severity: remote ? 'low' : null,
        detail: remote ? 'from a URL' : null,
      });
    });
  },
};

/** A base image begins with an ADD of its root file system: that is how images are made. */
function firstLayer(history: readonly string[]): number {
  return history.findIndex((instruction) => /^(?:ADD|COPY|RUN)\s/.test(instruction));
}

export const imageSecretInHistory: ServiceRule = {
  ...common,
  name: 'image-secret-in-history',
  cis: '4.10',
  severity: 'high',
  title: "Secret in the image's history",
  why: 'Everyone who can pull the image reads its history with `docker history`.',
  fix: 'Use `RUN --mount=type=secret`, rebuild, and change the secret.',
  check: ({ image }) =>
    judgeHistory(image, (instruction) => {
      const name = secretArgument(instruction);
      return name === null ? null : evidence(null, { discriminator: name, detail: name });
    }),
};

/** Build arguments stand before the command: `RUN |2 USER=me TOKEN=value /bin/sh -c ...`. */
function secretArgument(instruction: string): string | null {
  const [, count, rest = ''] = /^(?:RUN )?\|(\d{1,3}) (.*)$/s.exec(instruction) ?? [];
  for (const word of rest.split(' ').slice(0, Number(count ?? 0))) {
    const [name = '', value = ''] = word.split('=', 2);
    if (value !== '' && isSecretName(name)) return name;
  }
  const command = instruction.slice(0, MAX_INSTRUCTION_CHARACTERS);
  if (secretShape(command)) return 'token';
  return hasUrlPassword(command) ? 'URL with a password' : null;
}

const MAX_INSTRUCTION_CHARACTERS = 8_192;

/** One finding per image and kind of secret, however many layers have it. */
function judgeHistory(
  image: ServiceFacts['image'],
  judge: (instruction: string, index: number) => Evidence | null,
): Decision {
  if (!image?.history) return notDecidable("the image's history was not read");
  return failIfAny(image.history.map(judge).filter((found) => found !== null));
}
