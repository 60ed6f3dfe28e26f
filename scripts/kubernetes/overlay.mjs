import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../lib/project.mjs';
import { images } from './images.mjs';

/** An image name as kustomize takes it apart: everything before the tag, and the tag. */
function split(image) {
  const [, name, tag] = /^(.+?)(?::([^:/]+))?$/.exec(image);
  return { name, tag };
}

/**
 * Writes a kustomization that puts one of the overlays into a namespace, with another image where one is named. Resolves
 * to its folder, for `kubectl apply -k`.
 */
export function overlayIn(namespace, overlay, image) {
  const folder = inProject('.cache/kubernetes', overlay);
  mkdirSync(folder, { recursive: true });
  const resource = path.relative(folder, inProject('deploy/kubernetes/overlays', overlay));
  const own = overlay === 'production' ? 'registry.example/worklog' : split(images.worklog).name;
  const { name: newName, tag: newTag } = split(image ?? images.worklog);
  const kustomization = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    namespace,
    resources: [resource],
    images: [{ name: own, newName, ...(newTag && { newTag }) }],
  };
  // JSON is YAML.
  writeFileSync(path.join(folder, 'kustomization.yaml'), `${JSON.stringify(kustomization, null, 2)}\n`);
  return folder;
}
