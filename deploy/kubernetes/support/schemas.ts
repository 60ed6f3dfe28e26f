import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { provisionKubernetesSchemas } from '../../../scripts/provision-kubernetes-schemas.mjs';
import type { Manifest } from './manifests.ts';

/** Says what is wrong with an object, as sentences, in the eyes of one version of Kubernetes. */
export type Validate = (manifest: Manifest) => string[];

/** The schemas of one minor version of Kubernetes, such as `1.30`. Throws where they cannot be had. */
export async function schemasOf(version: string): Promise<Validate> {
  const { folder, reason } = await provisionKubernetesSchemas();
  if (folder === undefined) throw new Error(reason);
  const read = (name: string) =>
    JSON.parse(readFileSync(join(folder, `v${version}.0-local-strict`, name), 'utf8')) as object;
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(read('_definitions.json'), '/api/_definitions.json');
  return (manifest) => {
    const name = fileOf(manifest);
    if (!ajv.getSchema(name)) ajv.addSchema(read(name), name);
    ajv.validate(name, manifest);
    return (ajv.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${manifest.kind} ${manifest.metadata.name}${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };
}

/** Where the schema of an object is: `deployment-apps-v1.json`, `service-v1.json`. */
function fileOf({ apiVersion, kind }: Manifest): string {
  const [group = '', version] = apiVersion.split('/');
  const short = group.replace(/\.k8s\.io$/, '');
  return `${[kind, short, version].filter(Boolean).join('-')}.json`.toLowerCase();
}
