/** Trivy's JSON report, schema 2: what of it we read, and what makes us refuse it. */
import {
  fieldsOf,
  listOf,
  MalformedReport,
  optionalFields,
  optionalText,
  textsOf,
  type Fields,
} from '../reading.ts';

export interface TrivyReport {
  /** Layers of the image that was scanned; empty for files. */
  diffIds: string[];
  system: { name: string; endOfLife: boolean } | null;
  results: Fields[];
}

/** @throws MalformedReport for anything that is not a whole report of schema 2 */
export function readReport(value: unknown): TrivyReport {
  if (value === null || Array.isArray(value)) {
    throw new MalformedReport('it has schema 1, of Trivy before 0.20');
  }
  const report = fieldsOf(value, 'the report');
  if (report['SchemaVersion'] !== 2) {
    throw new MalformedReport(
      `its SchemaVersion is ${JSON.stringify(report['SchemaVersion'] ?? null)}; 2 is expected`,
    );
  }
  const metadata = optionalFields(report, 'Metadata');
  return {
    diffIds: textsOf(metadata, 'DiffIDs'),
    system: systemOf(optionalFields(metadata, 'OS')),
    results: listOf(report, 'Results'),
  };
}

/** `none` is what Trivy calls an image without a distribution. */
function systemOf(os: Fields): TrivyReport['system'] {
  const family = optionalText(os, 'Family');
  if (family === null || family === 'none') return null;
  const version = optionalText(os, 'Name');
  return {
    name: version === null ? family : `${family} ${version}`,
    endOfLife: os['EOSL'] === true,
  };
}
