import { allNames, namesWithPrefix } from '../../modules/configs/name-ranges.ts';
import { ConfigFinder } from '../../modules/configs/search/finder.ts';
import { readSearchQuery } from '../../modules/configs/search/query.ts';
import type { Storage } from '../contract.ts';
import { insertConfigs, sampleConfig } from './samples.ts';

/** Searches that use every way into the index, each for at most four objects. */
export const narrowSearches = [
  'data.host=h7.example',
  'data.port=7',
  'data.host[in]=h7.example,h9.example',
  'data.port=7&data.host=h7.example',
  'data.port[gte]=398',
  'data.port[gt]=5&data.port[lte]=7',
  'data.host[prefix]=h7.',
  'data.host[lt]=h1&limit=1',
  'data.rare[exists]=true',
  'data.rare[ne]=2',
  'data.tls=true&data.port=7',
  'data.tls=true&data.port[lt]=1',
  'name=config_7&data.tls[exists]=true',
  'data.tls=true&limit=2',
];

/** Stores 400 configurations of two objects each, for `narrowSearches`. */
export async function fillForSearch(storage: Storage): Promise<void> {
  const configs = Array.from({ length: 400 }, (_, n) => {
    const rare = n === 7 ? ',"rare":1' : '';
    const host = `"host":"h${n}.example","port":${n}`;
    return sampleConfig(`config_${n}`, { data: `[{${host},"tls":true${rare}},{${host},"tls":false}]` });
  });
  await insertConfigs(storage, ...configs);
}

/** Runs one search, from the beginning and from its first match on, with all names and with some. */
export async function searchInEveryWay(storage: Storage, query: string): Promise<void> {
  const finder = new ConfigFinder(storage.configs, storage.configIndex);
  const search = readSearchQuery(query);
  const { matches } = await finder.find(search, [allNames]);
  if (matches.length === 0) throw new Error(`${query} finds nothing.`);
  await finder.find({ ...search, after: matches[0] }, [allNames]);
  await finder.find(search, [namesWithPrefix('config_7'), namesWithPrefix('x')]);
}
