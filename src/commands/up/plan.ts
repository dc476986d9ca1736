/** From the configuration and the Compose files to what will be built, started and asked; nothing is touched yet. */
import { resolve } from 'node:path';
import { loadConfig, type ConfigSource } from '../../config/config-file.ts';
import type { ComposeModel } from '../../config/compose-model.ts';
import { refuseCapturedReadiness } from '../../config/captured.ts';
import { declaredEndpoints, onlyPort, serviceOf } from '../../config/endpoints.ts';
import { scenariosOf } from '../../config/scenarios.ts';
import { environmentOf, settingsOf, type Settings } from '../../config/settings.ts';
import { fill, fillRequest } from '../../measure/templates.ts';
import { UserError } from '../../platform/errors.ts';
import { suggestion } from '../../platform/nearest.ts';
import type { Endpoint } from '../../records/generated/stack.ts';
import { composeModel, findComposeFiles, type ComposeSource } from '../../stack/compose.ts';
import { readyWhenOf } from '../../stack/ready-when.ts';
import type { Context } from '../command.ts';

export interface Plan {
  config: ConfigSource;
  environment: string;
  source: ComposeSource;
  model: ComposeModel;
  settings: Settings;
  declared: Endpoint[];
}

export interface PlanInputs {
  config: string | undefined;
  environment: string;
  file: string[];
  profile: string[];
  'env-file': string[];
}

/** @throws UserError for anything that is wrong with what we were given. */
export async function makePlan(
  inputs: PlanInputs,
  context: Context,
  projectName?: string,
): Promise<Plan> {
  const directory = context.directory;
  const asked = inputs.config === undefined ? undefined : resolve(directory, inputs.config);
  const config = await loadConfig(directory, asked);
  const chosen = environmentOf(config.config, inputs.environment);
  const pick = (flag: string[], fromEnvironment?: string[], fromConfig?: string[]) =>
    flag.length > 0 ? flag : (fromEnvironment ?? fromConfig ?? []);
  const source: ComposeSource = {
    directory,
    files: findComposeFiles(
      directory,
      pick(inputs.file, chosen.files, config.config.files),
      context.env,
    ),
    profiles: pick(inputs.profile, chosen.profiles, config.config.profiles),
    envFiles: pick(inputs['env-file'], chosen.envFiles, config.config.envFiles),
    ...(projectName !== undefined && { projectName }),
  };
  const model = await composeModel(source, context);
  const settings = settingsOf(config.config, inputs.environment);
  const declared = declaredEndpoints(config.config, model);
  checkServices(config, model, settings, declared);
  settings.setup = settings.setup.map((step, index) => withPort(step, model, `setup.${index}`));
  checkTemplates(declared, settings, context.env);
  for (const ready of Object.values(readyWhenOf(model, declared, settings, {})))
    if (ready.kind === 'answer') refuseCapturedReadiness(ready.endpoint, settings.setup);
  // Scenarios of declared endpoints are checked before anything is built; those of discovered ones follow later.
  if (config.config.scenarios && everyScenarioIsDeclared(config, declared))
    scenariosOf(config.config, declared);
  return { config, environment: inputs.environment, source, model, settings, declared };
}

function checkServices(
  { config }: ConfigSource,
  model: ComposeModel,
  settings: Settings,
  declared: readonly Endpoint[],
): void {
  for (const name of Object.keys(config.services ?? {})) serviceOf(model, name, `services.${name}`);
  for (const [index, step] of settings.setup.entries())
    serviceOf(model, step.service, `setup.${index}`);
  for (const [service, id] of Object.entries(settings.readyEndpoints)) {
    const own = declared
      .filter((endpoint) => endpoint.service === service)
      .map((endpoint) => endpoint.id);
    if (own.includes(id)) continue;
    const name = id.slice(service.length + 1);
    throw new UserError(
      `services.${service}.ready is "${name}", which is no declared endpoint of ${service}. ${suggestion(
        name,
        own.map((each) => each.slice(service.length + 1)),
      )}`,
    );
  }
}

function withPort(
  step: Settings['setup'][number],
  model: ComposeModel,
  where: string,
): Settings['setup'][number] {
  if (step.kind === 'exec' || step.port !== 0) return step;
  return { ...step, port: onlyPort(serviceOf(model, step.service, where), step.service, where) };
}

/** Whatever is not set is said before anything is started. @throws UserError */
function checkTemplates(
  declared: readonly Endpoint[],
  { setup }: Settings,
  env: NodeJS.ProcessEnv,
): void {
  const values = { env, captured: {} };
  for (const endpoint of declared) fillRequest(endpoint, values);
  for (const step of setup) {
    if (step.kind === 'exec') for (const word of step.command) fill(word, values);
    else fillRequest(step, values);
  }
}

function everyScenarioIsDeclared({ config }: ConfigSource, declared: readonly Endpoint[]): boolean {
  const services = new Set(declared.map((endpoint) => endpoint.service));
  return (config.scenarios ?? []).every(({ endpoint }) => {
    const [service = ''] = endpoint.split(':');
    return services.has(service) || !endpoint.includes(':');
  });
}
