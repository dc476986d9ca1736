/** What the Snyk CLI may know: the token, which Snyk to ask, and what every scanner may. */
import { scannerEnvironment } from '../environment.ts';

/** Names another Snyk (a region, a private one) and the organisation that the test counts for. */
const PASSED_ON = ['SNYK_API', 'SNYK_CFG_ORG', 'SNYK_HTTP_PROTOCOL_UPGRADE'];

export function snykEnvironment(
  env: NodeJS.ProcessEnv,
  token: string,
  folder: string,
): Record<string, string> {
  const passed = PASSED_ON.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...scannerEnvironment(env, { home: folder, temporary: folder }),
    ...Object.fromEntries(passed),
    SNYK_TOKEN: token,
    SNYK_DISABLE_ANALYTICS: '1',
    XDG_CONFIG_HOME: folder,
  };
}
