// `npm run worklog -- COMMAND`: what an operator runs beside the server, for example `token create`.
import { launch } from './lib/launch.mjs';

await launch(process.argv.slice(2), ['server']);
