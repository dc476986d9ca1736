/** The facts of one service as its Compose files state them. */
import { createEditor } from '../source/edit.ts';
import type { Project, SourceService } from '../source/project.ts';
import { composeExposure } from './compose-exposure.ts';
import { composeIsolation } from './compose-isolation.ts';
import { composeOnly } from './compose-only.ts';
import { composeProcess } from './compose-process.ts';
import { composeResources } from './compose-resources.ts';
import type { ServiceFacts } from './service-facts.ts';

export function composeFacts({ name, entry, node }: SourceService, project: Project): ServiceFacts {
  return {
    service: name,
    place: { at: entry.at, scalar: null },
    isolation: composeIsolation(node),
    resources: composeResources(node),
    exposure: composeExposure(node, project),
    process: composeProcess(node, name, project),
    compose: composeOnly(node, name, project),
    image: null,
    edit: createEditor(entry, project.lines),
  };
}
