/** Somebody of the demo, with all that they have recorded. */
export interface DemoPerson {
  readonly name: string;
  readonly role: 'administrator' | 'person';
  readonly firstDay: string;
  readonly days: readonly DemoDay[];
}

export interface DemoDay {
  readonly date: string;
  readonly am: DemoHalf | null;
  readonly pm: DemoHalf | null;
  readonly status: 'planned' | 'confirmed';
  readonly notes: string;
}

export interface DemoHalf {
  readonly type: string;
  /** The name of the place. */
  readonly place: string | null;
}

export interface DemoOptions {
  /** Where the server is. Everybody may sign up, and it has nobody yet, or `demoAdministrator` alone. */
  readonly baseUrl: string;
  /** The date that the days are relative to, `YYYY-MM-DD`; it has to be today for the server. Without it that of Munich. */
  readonly today?: string;
  /** What stands behind `#` in the link that the server printed; without it `demoAdministrator` has to be there. */
  readonly firstAdministrator?: string;
  /** Sets the server's clock to a time, RFC 3339, or to the present; without it everything happened just now. */
  readonly setClock?: (time: string | undefined) => void;
}

/** Fills a server with Fernblick Studio. Throws with the answer where the server refuses. */
export function fillDemo(options: DemoOptions): Promise<DemoPerson[]>;
