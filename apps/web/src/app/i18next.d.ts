import 'i18next';

type TextsOf<Module> = Module extends { default: infer Texts } ? Texts : never;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    /** Keys of texts are checked against the English files. */
    resources: {
      app: TextsOf<typeof import('./texts/en.ts')>;
      ui: TextsOf<typeof import('../ui/texts/en.ts')>;
      accounts: TextsOf<typeof import('../features/accounts/texts/en.ts')>;
      allowances: TextsOf<typeof import('../features/allowances/texts/en.ts')>;
      audit: TextsOf<typeof import('../features/audit/texts/en.ts')>;
      configs: TextsOf<typeof import('../features/configs/texts/en.ts')>;
      export: TextsOf<typeof import('../features/export/texts/en.ts')>;
      imports: TextsOf<typeof import('../features/imports/texts/en.ts')>;
      ledger: TextsOf<typeof import('../features/ledger/texts/en.ts')>;
      notifications: TextsOf<typeof import('../features/notifications/texts/en.ts')>;
      places: TextsOf<typeof import('../features/places/texts/en.ts')>;
      policies: TextsOf<typeof import('../features/policies/texts/en.ts')>;
      sessions: TextsOf<typeof import('../features/sessions/texts/en.ts')>;
      summary: TextsOf<typeof import('../features/summary/texts/en.ts')>;
      tokens: TextsOf<typeof import('../features/tokens/texts/en.ts')>;
      'working-time': TextsOf<typeof import('../features/working-time/texts/en.ts')>;
    };
  }
}
