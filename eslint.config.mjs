import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const lengths = (functionLines) => ({
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: functionLines, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 10],
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/.cache/',
      'coverage/',
      'data/',
      'packages/api-client/src/schema.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...lengths(50),
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['fixme', 'xxx', 'hack'] }],
      // Ports are asynchronous although the embedded adapter answers at once.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // The caller of a query names the shape of its rows; nothing can infer it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // A describe block is a list of tests, not a function to take apart.
    files: [
      '**/*.test.ts',
      '**/*.test.tsx',
      'apps/server/test/**/*.ts',
      'apps/server/src/storage/conformance/**/*.ts',
    ],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // A handler in one line, as markup has many of them, may call what returns nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // What is taken out of an object to leave the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // The router's way to lead elsewhere, and to say that there is nothing, is to throw.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [{ from: 'package', package: '@tanstack/router-core', name: ['Redirect', 'NotFoundError'] }],
        },
      ],
    },
  },
  {
    files: ['apps/server/src/**/*.ts'],
    ignores: ['apps/server/src/config/**', 'apps/server/src/main.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Settings are read once, in config/; take them from there.',
        },
      ],
      'no-restricted-imports': ['error', { paths: ['node:process', 'process'] }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    rules: lengths(50),
  },
);
