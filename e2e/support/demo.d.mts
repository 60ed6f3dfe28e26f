export const demoAdministrator: { readonly name: string; readonly password: string };
/** The name of a configuration of the demo. */
export const demoConfiguration: string;
/** Makes the database of the demo, unless it was made today. Resolves to the path of its file. */
export function makeDemoFile(): Promise<string>;
