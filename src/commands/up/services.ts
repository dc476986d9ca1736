/** What later steps need to know of each service. */
import { exposedPorts, publishedPorts, type ComposeService } from '../../config/compose-model.ts';
import type { ServiceModel } from '../../records/generated/stack.ts';
import type { Engine } from '../../stack/engine.ts';
import { hasHealthcheck } from '../../stack/ready-when.ts';
import type { PreparedVariant } from '../../stack/variant.ts';

export async function describeServices(
  variant: PreparedVariant,
  engine: Engine,
): Promise<ServiceModel[]> {
  return Promise.all(
    Object.entries(variant.model.services).map(async ([name, service]) => ({
      name,
      image: service.image ?? '',
      imageId:
        (service.image === undefined ? undefined : await engine.image(service.image))?.id ?? null,
      built: Object.values(variant.imageTags).includes(service.image ?? ''),
      ...limitsOf(service),
      dependsOn: Object.entries(service.depends_on ?? {}).map(([dependency, { condition }]) => ({
        service: dependency,
        condition,
      })),
      hasHealthcheck: hasHealthcheck(service),
      ports: [...new Set([...publishedPorts(service), ...exposedPorts(service)])],
    })),
  );
}

function limitsOf(
  service: ComposeService,
): Pick<ServiceModel, 'cpuLimit' | 'memoryLimitBytes' | 'pidsLimit'> {
  const limits = service.deploy?.resources?.limits;
  const positive = (value: unknown) => (Number(value) > 0 ? Number(value) : null);
  const replicas = service.deploy?.replicas ?? service.scale ?? 1;
  const forAll = (value: number | null) => (value === null ? null : value * replicas);
  return {
    cpuLimit: forAll(positive(limits?.cpus) ?? positive(service.cpus)),
    memoryLimitBytes: forAll(positive(limits?.memory) ?? positive(service.mem_limit)),
    pidsLimit: forAll(positive(limits?.pids) ?? positive(service.pids_limit)),
  };
}
