import { errorReply, jsonReply } from '../shared/replies.mjs';
import { runService } from '../shared/service.mjs';
import { findRegistrationProblem } from './registration.mjs';
import { createRegistry } from './registry.mjs';

await runService('service-manager', ({ log }) => {
  const registry = createRegistry();

  const register = async ({ readJson }) => {
    const registration = await readJson();
    const problem = findRegistrationProblem(registration);
    if (problem) return errorReply(422, 'invalid_registration', problem);

    const { name, url, tools } = registration;
    const outcome = registry.register(registration);
    if (outcome.kind === 'conflict') return errorReply(409, 'tool_taken', outcome.message);
    if (outcome.kind === 'full') return errorReply(507, 'registry_full', outcome.message);
    if (outcome.kind === 'created')
      log.info('service registered', { name, url, tools: tools.length });
    return jsonReply(outcome.kind === 'created' ? 201 : 200, { name, status: outcome.kind });
  };

  return {
    routes: {
      '/services': { GET: () => jsonReply(200, { services: registry.services() }), POST: register },
      '/tools': { GET: () => jsonReply(200, { tools: registry.tools() }) },
    },
  };
});
