/** Jest runs the TypeScript sources as ES modules; SWC only strips the types. */
const typescript = [
  '@swc/jest',
  { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
];

const project = (name) => ({
  displayName: name,
  rootDir: __dirname,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': typescript },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
});

module.exports = {
  // Ends what hangs; a busy machine must not fail what is only slow.
  testTimeout: 60_000,
  projects: ['unit', 'contract', 'integration', 'e2e'].map(project),
};
