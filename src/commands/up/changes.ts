/** What differs in the sources, settings and images of base and head: both are here now, and later no one has them. */
import { parseEnv } from 'node:util';
import type { ComposeService } from '../../config/compose-model.ts';
import type { Fact, ServiceFacts, StackDocument } from '../../records/generated/stack.ts';
import { nameFact } from '../../records/facts.ts';
import { configDigest } from '../../scan/targets.ts';
import { mountedPaths } from '../../stack/base/mounted.ts';
import { dockerfileFacts } from '../../stack/changes/dockerfile.ts';
import { imageConfigFacts } from '../../stack/changes/image-config.ts';
import { lockfileFacts } from '../../stack/changes/lockfiles/compare.ts';
import { mountedFacts, type MountedSide } from '../../stack/changes/mounted-files.ts';
import { sharedFacts, unshownFacts } from '../../stack/changes/names.ts';
import { settingFacts } from '../../stack/changes/settings.ts';
import type { ServiceSide } from '../../stack/changes/side.ts';
import { readEnvFiles, readSources } from '../../stack/changes/sources.ts';
import type { Engine, ImageDetails } from '../../stack/engine.ts';
import { secretValues } from '../../stack/secrets.ts';
import type { UpVariant } from './bring-up.ts';
import type { Plan } from './plan.ts';

export async function changesBetween(
  base: UpVariant,
  head: UpVariant,
  engine: Engine,
  env: NodeJS.ProcessEnv,
): Promise<StackDocument['changes']> {
  const secrets = new Set([
    ...(await secretsOf(base.plan, env)),
    ...(await secretsOf(head.plan, env)),
  ]);
  const names = new Set([base, head].flatMap(({ plan }) => Object.keys(plan.model.services)));
  const services: ServiceFacts[] = [];
  for (const service of names) {
    const facts = await factsOf(service, { base, head, engine, secrets });
    if (facts.length > 0) services.push({ service, facts });
  }
  return { whole: sharedFacts(sharedOf(base.plan), sharedOf(head.plan)), services };
}

interface Sides {
  base: UpVariant;
  head: UpVariant;
  engine: Engine;
  secrets: ReadonlySet<string>;
}

async function factsOf(name: string, sides: Sides): Promise<Fact[]> {
  const [base, head] = [serviceOf(sides.base, name), serviceOf(sides.head, name)];
  if (!base || !head) return [nameFact('service', name, base ? 'removed' : 'added')];
  const one = sideOf(sides.base.plan, base, sides.secrets);
  const other = sideOf(sides.head.plan, head, sides.secrets);
  return [
    ...settingFacts(one, other),
    ...unshownFacts(one, other),
    ...(await mountedFacts(mountedSide(sides.base, name), mountedSide(sides.head, name))),
    ...(await imageFacts(name, one, other, sides)),
  ];
}

function mountedSide({ plan }: UpVariant, name: string): MountedSide {
  const paths = mountedPaths(plan.model).get(name) ?? [];
  return { paths, directory: plan.source.directory };
}

/** What makes no difference in the image made none at all. */
async function imageFacts(
  name: string,
  one: ServiceSide,
  other: ServiceSide,
  { base, head, engine, secrets }: Sides,
): Promise<Fact[]> {
  const before = await imageOf(base, name, engine);
  const after = await imageOf(head, name, engine);
  if (!before || !after || isSame(before, after)) return [];
  const [old, fresh] = [
    await readSources(one.service, one.directory),
    await readSources(other.service, other.directory),
  ];
  return [
    ...imageConfigFacts(before.config, after.config, secrets),
    ...(old?.dockerfile && fresh?.dockerfile
      ? dockerfileFacts(fresh.dockerfile.name, old.dockerfile.text, fresh.dockerfile.text, secrets)
      : []),
    ...(old && fresh ? lockfileFacts(old.lockfiles, fresh.lockfiles) : []),
  ];
}

async function imageOf(
  { prepared }: UpVariant,
  name: string,
  engine: Engine,
): Promise<ImageDetails | undefined> {
  const reference = prepared.model.services[name]?.image;
  return reference === undefined ? undefined : engine.image(reference);
}

function isSame(base: ImageDetails, head: ImageDetails): boolean {
  return (
    base.layers.join() === head.layers.join() &&
    configDigest(base.config) === configDigest(head.config)
  );
}

function serviceOf({ plan }: UpVariant, name: string): ComposeService | undefined {
  const { services } = plan.model;
  return Object.hasOwn(services, name) ? services[name] : undefined;
}

function sideOf(
  { source }: Plan,
  service: ComposeService,
  secrets: ReadonlySet<string>,
): ServiceSide {
  return { service, directory: source.directory, secrets };
}

function sharedOf({ model, source }: Plan) {
  return { model, directory: source.directory };
}

/** Also of the files that Compose fills the model in from: a password may have gone into a command. */
async function secretsOf({ model, source }: Plan, env: NodeJS.ProcessEnv): Promise<Set<string>> {
  const texts = await readEnvFiles(source.directory, source.envFiles);
  const fromFiles = texts.map((text) => parseEnv(text) as NodeJS.ProcessEnv);
  return secretValues(model, Object.assign({}, ...fromFiles, env) as NodeJS.ProcessEnv);
}
