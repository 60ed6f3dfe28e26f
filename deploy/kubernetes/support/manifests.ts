import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';
import { provisionKubectl } from '../../../scripts/provision-kubectl.mjs';

/** A container, as far as the tests look at it. */
export interface Container {
  readonly name: string;
  readonly image: string;
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value?: string; readonly valueFrom?: unknown }[];
  readonly lifecycle?: unknown;
  readonly livenessProbe?: unknown;
  readonly readinessProbe?: unknown;
  readonly startupProbe?: unknown;
  readonly resources?: Readonly<Record<'requests' | 'limits', Readonly<Record<string, string>> | undefined>>;
  readonly securityContext?: Readonly<Record<string, unknown>>;
}

/** What a pod is made of. */
export interface PodSpec {
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly securityContext?: Readonly<Record<string, unknown>>;
  readonly volumes?: readonly Readonly<Record<string, unknown>>[];
  readonly [key: string]: unknown;
}

/** One object of Kubernetes. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly data?: Readonly<Record<string, string>>;
}

export const overlays = ['trial', 'mongodb-trial', 'production'] as const;
export type Overlay = (typeof overlays)[number];

/** Builds every overlay with kubectl. Throws where there is no kubectl, or an overlay cannot be built. */
export async function buildOverlays(): Promise<Record<Overlay, readonly Manifest[]>> {
  const { binary, reason } = await provisionKubectl();
  if (binary === undefined) throw new Error(reason);
  const built = overlays.map((overlay) => [overlay, build(binary, overlay)]);
  return Object.fromEntries(built) as Record<Overlay, readonly Manifest[]>;
}

function build(kubectl: string, overlay: Overlay): readonly Manifest[] {
  const folder = fileURLToPath(new URL(`../overlays/${overlay}`, import.meta.url));
  const text = execFileSync(kubectl, ['kustomize', folder], { encoding: 'utf8' });
  return parse(text);
}

/** The objects of one file, by its name in `deploy/kubernetes`. */
export function readManifests(name: string): readonly Manifest[] {
  return parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
}

const parse = (text: string) => parseAllDocuments(text).map((document) => document.toJS() as Manifest);

/** The one object of a kind and name. Throws where there is none. */
export function find(manifests: readonly Manifest[], kind: string, name: string): Manifest {
  const found = manifests.find((manifest) => manifest.kind === kind && manifest.metadata.name === name);
  if (!found) throw new Error(`There is no ${kind} ${name}.`);
  return found;
}

/** What a pod, or the pods of a Deployment or StatefulSet, are made of; undefined for anything else. */
export function podOf({ kind, spec }: Manifest): PodSpec | undefined {
  if (kind === 'Pod') return spec as PodSpec | undefined;
  return (spec?.template as { spec: PodSpec } | undefined)?.spec;
}

/** The settings of the program in an overlay. */
export function settingsOf(manifests: readonly Manifest[]): Readonly<Record<string, string>> {
  const found = manifests.find(
    ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.startsWith('worklog-settings-'),
  );
  return found?.data ?? {};
}
