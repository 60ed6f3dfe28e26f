import type { Container, Manifest, PodSpec } from './manifests.ts';
import { podOf } from './manifests.ts';

type Rule<T> = readonly [what: string, holds: (subject: T) => boolean];

const holdsAll = (actual: Readonly<Record<string, unknown>> | undefined, wanted: Record<string, unknown>) =>
  Object.entries(wanted).every(([key, value]) => JSON.stringify(actual?.[key]) === JSON.stringify(value));

const podRules: readonly Rule<PodSpec>[] = [
  [
    'does not run as root',
    ({ securityContext }) =>
      securityContext?.runAsNonRoot === true &&
      Number(securityContext.runAsUser) > 0 &&
      Number(securityContext.runAsGroup) > 0,
  ],
  [
    'has the seccomp profile of the runtime',
    ({ securityContext }) => holdsAll(securityContext, { seccompProfile: { type: 'RuntimeDefault' } }),
  ],
  ['gets no variables of Services', ({ enableServiceLinks }) => enableServiceLinks === false],
  [
    'gets no token of Kubernetes',
    ({ automountServiceAccountToken }) => automountServiceAccountToken === false,
  ],
  [
    'shares nothing with the node',
    ({ hostNetwork, hostPID, hostIPC, volumes = [] }) =>
      !hostNetwork && !hostPID && !hostIPC && volumes.every((volume) => !('hostPath' in volume)),
  ],
];

const containerRules: readonly Rule<Container>[] = [
  [
    'has an image of one version, of a named registry',
    ({ image }) => /^[a-z0-9.]+(?::\d+)?\/[a-z0-9/._-]+(?::\d+\.\d+\.\d+|@sha256:[0-9a-f]{64})$/.test(image),
  ],
  [
    'can write to volumes only',
    ({ securityContext }) => holdsAll(securityContext, { readOnlyRootFilesystem: true }),
  ],
  [
    'has no rights and can get none',
    ({ securityContext }) =>
      holdsAll(securityContext, { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } }) &&
      !securityContext?.privileged &&
      securityContext?.runAsUser === undefined,
  ],
  [
    'has requests and limits',
    ({ resources }) =>
      [resources?.requests, resources?.limits].every((each) => each?.cpu !== undefined && each.memory),
  ],
];

const probes = ['startupProbe', 'readinessProbe', 'livenessProbe'] as const;
const probeRules: readonly Rule<Container>[] = probes.map((probe) => [
  `has a ${probe}`,
  (container) => container[probe] !== undefined,
]);

function broken<T>(rules: readonly Rule<T>[], subject: T, name: string): string[] {
  return rules.filter(([, holds]) => !holds(subject)).map(([what]) => `${name}: ${what}`);
}

/** What an object does against the rules for all of them, as sentences; none where all is well. */
export function violationsOf(manifest: Manifest): string[] {
  const { kind, metadata } = manifest;
  const at = `${kind} ${metadata.name}`;
  // Whoever can read the repository, or an image of it, would have it.
  if (kind === 'Secret') return [`${at}: secrets are made by the operator`];
  const pod = podOf(manifest);
  if (!pod) return [];
  const { containers, initContainers = [] } = pod;
  // Nobody sends requests to a pod that is made by hand, and nobody waits for its return.
  const rules = kind === 'Pod' ? containerRules : [...containerRules, ...probeRules];
  return [
    ...broken(podRules, pod, at),
    ...containers.flatMap((each) => broken(rules, each, `${at}, container ${each.name}`)),
    ...initContainers.flatMap((each) => broken(containerRules, each, `${at}, container ${each.name}`)),
  ];
}
