// The made-up organisation of `npm run demo`, as data to look at screens with.
import { makeDemo } from '../../demo/database.mjs';
import { configurations } from '../../demo/organisation.mjs';
import { inProject } from '../../scripts/lib/project.mjs';

export { demoAdministrator } from '../../demo/people.mjs';
export const [demoConfiguration] = Object.keys(configurations);

export async function makeDemoFile() {
  const file = inProject('.cache/e2e/demo.sqlite');
  await makeDemo(file, false);
  return file;
}
