import tseslint from 'typescript-eslint';

const LONGEST_FILE = 300;

export default tseslint.config(
  { ignores: ['dist/', 'dist-*/', 'node_modules/', '.goodpayer/', 'coverage/', 'apps/web/src/generated/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js}'],
    rules: {
      'max-lines': ['error', { max: LONGEST_FILE }],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // Time and chance come from the kernel's Clock and from injected ids, so that scenarios can travel through days.
    files: ['libs/**/*.ts'],
    ignores: ['libs/kernel/clock.ts', '**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Ask the Clock what time it is.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Chance is injected.',
        },
      ],
    },
  },
  {
    // A command line talks through the console; so does the page that starts everything.
    files: [
      'apps/api/*.js',
      'apps/api/src/{cli,start,commands}/**',
      'apps/api/src/{cli,main,worker}.ts',
      'tests/**',
      'data/**',
    ],
    rules: { 'no-console': 'off' },
  },
);
