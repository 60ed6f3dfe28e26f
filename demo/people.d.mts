export interface Credentials {
  readonly name: string;
  readonly password: string;
}

/** The password of everybody in the demo. */
export const demoPassword: string;

/** An administrator: whose year the screens are usually looked at with. */
export const demoAdministrator: Credentials;

/** Somebody who is no administrator. */
export const demoPerson: Credentials;
