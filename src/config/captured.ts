/** Values that setup reads from one answer into later requests exist only once the stack is ready. */
import { UserError } from '../platform/errors.ts';
import type { Endpoint, SetupExec, SetupHttp } from '../records/generated/stack.ts';

/**
 * @param endpoint the one whose good answer means that its service is ready
 * @throws UserError where it could never answer, for it is asked before setup has captured what it needs
 */
export function refuseCapturedReadiness(
  { id, service, path, headers, body }: Endpoint,
  setup: ReadonlyArray<SetupExec | SetupHttp>,
): void {
  const text = JSON.stringify([path, headers, body]);
  for (const [index, step] of setup.entries()) {
    if (step.kind === 'exec') continue;
    const name = Object.keys(step.capture).find((each) => text.includes(`\${${each}}`));
    if (name === undefined) continue;
    throw new UserError(
      `The endpoint ${id} tells when ${service} is ready, but it uses \${${name}}, which setup.${index} captures only once everything is ready. Declare an endpoint of ${service} that does without, and name it in services.${service}.ready.`,
    );
  }
}
