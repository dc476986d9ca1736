import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { connect } from '../github/client.ts';
import { commentMarker, publishComment } from '../github/comment.ts';
import { readGitHubContext, type GitHubContext } from '../github/context.ts';
import { appendSummary } from '../github/summary.ts';
import { renderComment } from '../report/comment.ts';
import { renderReport } from '../report/report.ts';
import { renderSarif } from '../report/sarif.ts';
import { renderTerminal } from '../report/terminal.ts';
import { sourceRoot } from '../scan/source-root.ts';
import { defineCommand, type Context } from './command.ts';
import { REPORT_FILES } from './report-files.ts';
import { readRunDocuments, type RunDocuments } from './run-documents.ts';
import { outputDirectory } from './session.ts';
import { githubInputs, outputInput } from './shared-inputs.ts';

export const report = defineCommand({
  name: 'report',
  summary: 'Write report.md, the job summary and the pull-request comment',
  details:
    'Renders the documents of the run: report.md and findings.sarif beside them, a table on the terminal, and in a workflow the job summary and one sticky comment on the pull request. Without permission to comment it says so and goes on.',
  inputs: { ...outputInput, ...githubInputs },
  outputs: {
    report: 'Path of report.md',
    sarif: 'Path of findings.sarif, where something was scanned',
  },
  async run(inputs, context) {
    const directory = outputDirectory(inputs, context);
    const documents = await readRunDocuments(directory);
    await writeReports(directory, documents, context);
    const { columns, hasColor } = context.terminal;
    context.print(
      renderTerminal(documents, {
        columns,
        color: hasColor,
        directory: relative(context.directory, directory),
      }),
    );
    const github = await readGitHubContext(context.env);
    if (github) await publish(documents, github, inputs, context);
    return 0;
  },
});

async function writeReports(
  directory: string,
  documents: RunDocuments,
  context: Context,
): Promise<void> {
  await mkdir(directory, { recursive: true });
  const [reportFile, sarifFile] = REPORT_FILES.map((name) => join(directory, name)) as [
    string,
    string,
  ];
  await writeFile(reportFile, renderReport(documents));
  if (documents.findings)
    await writeFile(
      sarifFile,
      renderSarif(documents.findings, await sarifOptions(documents, context)),
    );
  await context.setOutputs({ report: reportFile, ...(documents.findings && { sarif: sarifFile }) });
}

/** What lies in an image is shown in the Compose file that names the image; as everywhere in it, relative to the repository. */
async function sarifOptions(
  { stack }: RunDocuments,
  { directory }: Context,
): Promise<{ fallbackFile?: string }> {
  const files = stack.variants.find(({ variant }) => variant === 'head')?.composeFiles ?? [];
  const paths = files.map((file) => resolve(directory, file));
  const [first] = paths;
  if (first === undefined) return {};
  const root = await sourceRoot(directory, paths);
  return { fallbackFile: relative(root, first).split(sep).join('/') };
}

async function publish(
  documents: RunDocuments,
  github: GitHubContext,
  inputs: { comment: 'auto' | 'never'; 'github-token': string | undefined },
  context: Context,
): Promise<void> {
  const { log, signal } = context;
  const body = renderComment(documents);
  await appendSummary(github.summaryPath, body, log);
  if (inputs.comment === 'never' || github.event.kind !== 'pull_request') return;
  const token = inputs['github-token'];
  const api = token === undefined ? undefined : await connect({ token, context: github, signal });
  const marker = commentMarker(documents.stack.environment);
  const result = await publishComment({ api, context: github, body, marker, log, signal });
  if (result.kind !== 'skipped') log.info(`comment ${result.kind}: ${result.url}`);
}
