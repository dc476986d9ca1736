/** `PASSED FAILED` of a file that Jest wrote with --json; a suite that could not run counts as a failed test. */
import { readFileSync } from 'node:fs';

const path = process.argv[2];
try {
  const results = JSON.parse(readFileSync(path, 'utf8'));
  if (results.numPassedTests === 0) throw new Error('no test passed');
  console.log(
    `${results.numPassedTests} ${results.numFailedTests + results.numRuntimeErrorTestSuites}`,
  );
} catch (error) {
  console.error(`${path} holds no results of tests: ${error.message}`);
  process.exitCode = 1;
}
