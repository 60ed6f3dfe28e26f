import { beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import {
  buildOverlays,
  find,
  podOf,
  readManifests,
  settingsOf,
  type Container,
  type Manifest,
  type Overlay,
} from './support/manifests.ts';
import { violationsOf } from './support/policy.ts';
import { schemasOf, type Validate } from './support/schemas.ts';

let built: Record<Overlay, readonly Manifest[]>;
let validate: Validate;
beforeAll(async () => {
  [built, validate] = await Promise.all([buildOverlays(), schemasOf('1.30')]);
}, 300_000);

const files = ['restore.yaml', 'restore-mongodb.yaml'];
const podIn = (file: string) => find(readManifests(file), 'Pod', 'worklog-restore');
const valueOf = ({ env = [] }: Container, wanted: string) => env.find(({ name }) => name === wanted)?.value;

describe.each(files)('%s', (file) => {
  it('is one pod that the API of Kubernetes takes and that keeps the rules', () => {
    expect(readManifests(file)).toHaveLength(1);
    expect([...validate(podIn(file)), ...violationsOf(podIn(file))]).toEqual([]);
  });

  it('runs the version of these sources', () => {
    const { containers, initContainers = [] } = podOf(podIn(file))!;
    for (const { image } of [...initContainers, ...containers])
      expect(image).toBe(`localhost/worklog:${packageJson.version}`);
  });

  it('gets no requests', () => {
    const { spec } = find(built.trial, 'Service', 'worklog');
    expect(spec?.selector).toEqual({ 'app.kubernetes.io/name': 'worklog' });
    expect(podIn(file).metadata.labels?.['app.kubernetes.io/name']).not.toBe('worklog');
  });
});

describe('restore.yaml', () => {
  it('has the volume and the database of trial', () => {
    const { containers, volumes } = podOf(podIn('restore.yaml'))!;
    expect(volumes).toEqual(podOf(find(built.trial, 'Deployment', 'worklog'))!.volumes);
    expect(valueOf(containers[0]!, 'DATABASE_URL')).toBe(settingsOf(built.trial).DATABASE_URL);
  });
});

describe('restore-mongodb.yaml', () => {
  it('prepares MongoDB, and reaches it, as the servers of mongodb-trial do', () => {
    const { containers, initContainers, volumes } = podOf(podIn('restore-mongodb.yaml'))!;
    const server = podOf(find(built['mongodb-trial'], 'Deployment', 'worklog'))!;
    expect(initContainers).toEqual(server.initContainers);
    expect(containers[0]?.env).toEqual(server.containers[0]?.env);
    expect(volumes).toHaveLength(2);
    expect(server.volumes).toEqual(expect.arrayContaining([...volumes!]));
  });

  it('is let through to MongoDB', () => {
    const { spec } = find(built['mongodb-trial'], 'NetworkPolicy', 'mongodb');
    const [rule] = spec?.ingress as readonly [{ from: unknown }];
    const { labels } = podIn('restore-mongodb.yaml').metadata;
    const values = ['worklog', labels?.['app.kubernetes.io/name']];
    const matchExpressions = [{ key: 'app.kubernetes.io/name', operator: 'In', values }];
    expect(rule.from).toEqual([{ podSelector: { matchExpressions } }]);
  });
});
