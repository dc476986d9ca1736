/**
 * A stand-in for Snyk's API on loopback, as far as `snyk container test` asks it: feature flags, and one dependency
 * graph for the system and one for each application, which come back with the issues on their packages.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

export interface SnykIssue {
  id: string;
  title: string;
  severity: 'low' | 'medium' | 'high' | 'critical';
  packageName: string;
  version: string;
  identifiers: Record<string, string[]>;
  fixedIn?: string[];
}

export interface SnykApiOptions {
  token: string;
  issues?: SnykIssue[];
  /** Answers every test with this status. */
  refuseWith?: { status: number; body: unknown };
}

export interface SnykApi extends AsyncDisposable {
  /** What makes the CLI ask here. */
  env: Record<string, string>;
  /** Images that were tested, by what they were called. */
  tested: readonly string[];
}

interface DependencyGraph {
  pkgs: Array<{ info: { name: string; version?: string } }>;
}

export async function startSnykApi(options: SnykApiOptions): Promise<SnykApi> {
  const tested: string[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, options, tested);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { SNYK_API: `http://127.0.0.1:${port}/v1`, SNYK_HTTP_PROTOCOL_UPGRADE: '0' },
    tested,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: SnykApiOptions,
  tested: string[],
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const reply = (status: number, body: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  if (request.headers.authorization !== `token ${options.token}`) {
    reply(401, { code: 401, error: 'Not authorised', message: 'Not authorised' });
  } else if (!(request.url ?? '').startsWith('/v1/test-dependencies')) {
    reply(200, {});
  } else if (options.refuseWith) {
    reply(options.refuseWith.status, options.refuseWith.body);
  } else {
    const body = Buffer.concat(chunks);
    const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
    reply(200, testResult(JSON.parse(text.toString()) as PostedScan, options.issues ?? [], tested));
  }
}

interface PostedScan {
  scanResult: { facts: Array<{ type: string; data: unknown }> };
}

function testResult({ scanResult }: PostedScan, issues: readonly SnykIssue[], tested: string[]) {
  const fact = (type: string) => scanResult.facts.find((each) => each.type === type)?.data;
  const graph = fact('depGraph') as DependencyGraph;
  const names = fact('imageNames') as { names: string[] } | undefined;
  tested.push(...(names?.names ?? []));
  const here = issues.filter(({ packageName, version }) =>
    graph.pkgs.some(({ info }) => info.name === packageName && info.version === version),
  );
  return {
    result: {
      issues: here.map(({ id, packageName, version, fixedIn }) => ({
        pkgName: packageName,
        pkgVersion: version,
        issueId: id,
        fixInfo: { isPatchable: false, upgradePaths: [], nearestFixedInVersion: fixedIn?.[0] },
      })),
      issuesData: Object.fromEntries(
        here.map((issue) => [issue.id, { ...issue, semver: { vulnerable: ['*'] } }]),
      ),
      depGraphData: graph,
    },
    meta: { org: 'stand-in', isPrivate: true, licensesPolicy: null, ignoreSettings: null },
  };
}
