import type { ReadyRoute } from '../../http/ready-answers.ts';
import type { ConfigAccess } from './access.ts';
import { configJson, isConfigName, tagOf } from './config.ts';
import { holdsName } from './name-ranges.ts';
import type { ConfigReader } from './store.ts';

/** `GET /configs/NAME` of a storage that need not be waited for; whatever is no plain success is the handler's, in `routes.ts`. */
export function readyConfigs(reader: ConfigReader, access: ConfigAccess): ReadyRoute {
  return {
    route: '/configs/:name',
    prefix: '/configs/',
    isName: isConfigName,
    find: (caller, name) => {
      if (!holdsName(access.names(caller, 'read'), name)) return undefined;
      const config = reader.getAtOnce?.(name);
      return config && { text: configJson(config), tag: tagOf(config) };
    },
  };
}
