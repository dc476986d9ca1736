import type { ServiceFacts } from '../facts/service-facts.ts';
import {
  evidence,
  judgeSetting,
  notApplicable,
  type Decision,
  type Evidence,
  type ServiceRule,
} from './rule.ts';
import type { Place } from '../facts/setting.ts';

const common = { defaultOn: true, subject: 'service', decidedBy: 'compose' } as const;

export const imageTagMissing: ServiceRule = {
  ...common,
  name: 'image-tag-missing',
  cis: null,
  severity: 'medium',
  title: 'Image has no fixed version',
  why: 'Without a tag, or with `latest`, the next pull may bring anything: what was tested is not what runs.',
  fix: 'Name a version (`image: postgres:17.2`), better with its digest (`@sha256:...`).',
  check: ({ compose }) =>
    judgePulledImage(compose, ({ tag, digest, name }, place) => {
      if (digest !== undefined || (tag !== undefined && tag !== 'latest')) return null;
      return evidence(place, { detail: tag === undefined ? name : `${name}:${tag}` });
    }),
};

export const imageDigestMissing: ServiceRule = {
  ...common,
  name: 'image-digest-missing',
  cis: '5.28',
  severity: 'info',
  defaultOn: false,
  title: 'Image is not pinned to a digest',
  why: 'A tag can be moved, by its owner or by whoever steals the account. Tools can keep digests up to date.',
  fix: 'Add the digest: `image: postgres:17.2@sha256:...`.',
  check: ({ compose }) =>
    judgePulledImage(compose, ({ digest, name }, place) =>
      digest === undefined ? evidence(place, { detail: name }) : null,
    ),
};

interface Reference {
  name: string;
  tag: string | undefined;
  digest: string | undefined;
}

function judgePulledImage(
  compose: ServiceFacts['compose'],
  judge: (reference: Reference, place: Place | null) => Evidence | null,
): Decision {
  if (compose?.build) return notApplicable('the image is built here');
  if (compose?.image.kind === 'known' && compose.image.value === '') {
    return notApplicable('the service has no image');
  }
  return compose
    ? judgeSetting(compose.image, (image, place) => judge(parseReference(image), place))
    : notApplicable('there is no Compose file');
}

/** `[HOST[:PORT]/]PATH[:TAG][@DIGEST]`; an image ID counts as a digest. */
function parseReference(image: string): Reference {
  if (/^sha256:[0-9a-f]{64}$/.test(image)) return { name: image, tag: undefined, digest: image };
  const [reference = '', digest] = image.split('@');
  const slash = reference.lastIndexOf('/');
  const colon = reference.lastIndexOf(':');
  if (colon <= slash) return { name: reference, tag: undefined, digest };
  return { name: reference.slice(0, colon), tag: reference.slice(colon + 1), digest };
}
