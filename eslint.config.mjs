import tseslint from 'typescript-eslint';

/** The folders of src/ that each folder may import from; everything else is refused. */
const mayImport = {
  stats: ['records'],
  platform: [],
  records: ['platform'],
  config: ['platform', 'records'],
  compare: ['stats', 'records'],
  gate: ['records'],
  report: ['stats', 'records'],
  stack: ['config', 'platform', 'records'],
  measure: ['stack', 'config', 'stats', 'platform', 'records'],
  scan: ['stack', 'config', 'platform', 'records'],
  github: ['platform', 'records'],
};

/** Pure folders see no Docker, no network, no clock and no environment. */
const pure = ['stats', 'compare', 'gate', 'report'];

/** Files of one folder at one depth: from there, exactly so many `../` lead to src/. */
const depths = [0, 1, 2, 3].map((depth) => ({ below: '*/'.repeat(depth), up: depth + 1 }));
const places = Object.entries(mayImport).flatMap(([folder, allowed]) =>
  depths.map((depth) => ({ folder, allowed, ...depth })),
);

const layers = places.map(({ folder, allowed, below, up }) => ({
  files: [`src/${folder}/${below}*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./){${up}}(?!(?:${[folder, ...allowed].join('|')})/)[a-z]+/`,
            message: `src/${folder} may import only from: ${[folder, ...allowed].join(', ')} (docs/architecture.md).`,
          },
          ...(pure.includes(folder)
            ? [
                {
                  regex: '^node:|^dockerode$|^execa$|^@actions/',
                  message: `src/${folder} is pure.`,
                },
              ]
            : []),
        ],
      },
    ],
    ...(pure.includes(folder)
      ? {
          'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'performance'],
          'no-restricted-syntax': [
            'error',
            {
              selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
              message: `src/${folder} is pure: pass the time in.`,
            },
            {
              selector: "NewExpression[callee.name='Date'][arguments.length=0]",
              message: `src/${folder} is pure: pass the time in.`,
            },
          ],
        }
      : {}),
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      'node_modules/',
      'src/records/generated/',
      'examples/',
      '**/.compose-gate/',
    ],
  },
  { files: ['**/*.ts'], extends: [...tseslint.configs.strictTypeChecked] },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      complexity: ['error', 15],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  ...layers,
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'max-lines': 'off',
    },
  },
);
