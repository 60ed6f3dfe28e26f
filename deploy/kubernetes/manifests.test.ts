import { beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../apps/server/src/config/load.ts';
import packageJson from '../../package.json' with { type: 'json' };
import {
  buildOverlays,
  find,
  overlays,
  podOf,
  settingsOf,
  type Container,
  type Manifest,
  type Overlay,
  type PodSpec,
} from './support/manifests.ts';
import { violationsOf } from './support/policy.ts';
import { schemasOf, type Validate } from './support/schemas.ts';

/** What has to be fetched first may take a while. */
const patience = 300_000;
/** The oldest version of Kubernetes that the manifests are for, and the newest that is known. */
const versions = ['1.30', '1.37'];

let built: Record<Overlay, readonly Manifest[]>;
let validators: readonly Validate[];
beforeAll(async () => {
  [built, validators] = await Promise.all([buildOverlays(), Promise.all(versions.map(schemasOf))]);
}, patience);

const serverOf = (overlay: Overlay) => find(built[overlay], 'Deployment', 'worklog');
const podOfServer = (overlay: Overlay) => podOf(serverOf(overlay))!;
const containerOf = (overlay: Overlay) => podOfServer(overlay).containers[0]!;

/** A copy of an object in which something was changed. */
function changed(manifest: Manifest, change: (copy: { spec: { template: { spec: object } } }) => void) {
  const copy = structuredClone(manifest) as never;
  change(copy);
  return copy as Manifest;
}

describe.each(overlays)('%s', (overlay) => {
  it('is what the API of Kubernetes takes, in old and new versions', () => {
    expect(validators.flatMap((validate) => built[overlay].flatMap(validate))).toEqual([]);
  });

  it('keeps the rules for everything that runs', () => {
    expect(built[overlay].flatMap(violationsOf)).toEqual([]);
  });

  it('is in a namespace that refuses pods with more rights', () => {
    const enforce = 'pod-security.kubernetes.io/enforce';
    expect(find(built[overlay], 'Namespace', 'worklog').metadata.labels).toMatchObject({
      [enforce]: 'restricted',
    });
    const elsewhere = built[overlay].filter(
      ({ kind, metadata }) => kind !== 'Namespace' && metadata.namespace !== 'worklog',
    );
    expect(elsewhere).toEqual([]);
  });

  it('has settings that the program takes, none of them secret', () => {
    const settings = settingsOf(built[overlay]);
    expect(() => loadConfig(settings)).not.toThrow();
    expect(settings.HOST).toBe('0.0.0.0');
    expect(JSON.stringify(settings)).not.toMatch(/:\/\/[^"/]*@/);
  });

  it('runs the version of these sources', () => {
    const pod = podOfServer(overlay);
    const images = [...(pod.initContainers ?? []), ...pod.containers].map(({ image }) => image);
    expect(images.every((image) => image.endsWith(`/worklog:${packageJson.version}`))).toBe(true);
  });

  it('gives the server the time to finish that it takes, and more than it waits before', () => {
    const { terminationGracePeriodSeconds } = podOfServer(overlay);
    const { lifecycle } = containerOf(overlay) as { lifecycle?: { preStop: { sleep: { seconds: number } } } };
    const seconds = lifecycle?.preStop.sleep.seconds ?? 0;
    expect(Number(terminationGracePeriodSeconds) - seconds).toBeGreaterThanOrEqual(30);
  });
});

describe('the rules find what is against them', () => {
  const seccompProfile = { type: 'RuntimeDefault' };
  const worsePods: readonly (readonly [string, Partial<PodSpec>])[] = [
    ['does not run as root', { securityContext: { seccompProfile } }],
    ['does not run as root', { securityContext: { seccompProfile, runAsNonRoot: true, runAsUser: 0 } }],
    ['has the seccomp profile', { securityContext: { runAsNonRoot: true, runAsUser: 1, runAsGroup: 1 } }],
    ['gets no variables of Services', { enableServiceLinks: true }],
    ['gets no token of Kubernetes', { automountServiceAccountToken: undefined }],
    ['shares nothing with the node', { hostNetwork: true }],
    ['shares nothing with the node', { volumes: [{ name: 'all', hostPath: { path: '/' } }] }],
  ];
  it.each(worsePods)('pods: %s', (what, change) => {
    const worse = changed(serverOf('trial'), ({ spec }) => {
      Object.assign(spec.template.spec, change);
    });
    expect(violationsOf(worse)).toEqual([expect.stringContaining(what)]);
  });

  const worseContainers: readonly (readonly [string, Partial<Container>])[] = [
    ['an image of one version', { image: 'docker.io/library/worklog:latest' }],
    ['an image of one version', { image: 'worklog' }],
    ['has requests and limits', { resources: { requests: { cpu: '1', memory: '1Gi' }, limits: undefined } }],
    ['has a livenessProbe', { livenessProbe: undefined }],
    ['has a readinessProbe', { readinessProbe: undefined }],
  ];
  it.each(worseContainers)('containers: %s', (what, change) => {
    const worse = changed(serverOf('trial'), ({ spec }) => {
      Object.assign((spec.template.spec as { containers: [object] }).containers[0], change);
    });
    expect(violationsOf(worse)).toEqual([expect.stringContaining(what)]);
  });

  it.each(['readOnlyRootFilesystem', 'allowPrivilegeEscalation', 'capabilities'])('without %s', (key) => {
    const worse = changed(serverOf('mongodb-trial'), ({ spec }) => {
      const { initContainers } = spec.template.spec as { initContainers: [{ securityContext: object }] };
      Object.assign(initContainers[0].securityContext, { [key]: undefined });
    });
    expect(violationsOf(worse)).toHaveLength(1);
  });

  it('a Secret', () => {
    const secret: Manifest = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, data: { a: 'b' } };
    expect(violationsOf(secret)).toHaveLength(1);
  });

  it('the schemas: a misspelt field, a wrong type', () => {
    const misspelt = changed(serverOf('trial'), ({ spec }) => Object.assign(spec, { replica: 1 }));
    const mistyped = changed(serverOf('trial'), ({ spec }) => Object.assign(spec, { replicas: 'one' }));
    for (const validate of validators) {
      expect(validate(misspelt).join()).toContain('replica');
      expect(validate(mistyped).join()).toContain('/spec/replicas');
    }
  });
});
