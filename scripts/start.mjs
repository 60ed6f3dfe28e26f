// `npm start`: serves from this clone. Uses only what Node.js brings along until the dependencies are installed.
import { launch } from './lib/launch.mjs';

await launch(['serve'], ['server', 'page']);
