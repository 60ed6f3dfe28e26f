import { beforeAll, describe, expect, it } from 'vitest';
import { buildOverlays, find, podOf, settingsOf, type Manifest, type Overlay } from './support/manifests.ts';

let built: Record<Overlay, readonly Manifest[]>;
beforeAll(async () => {
  built = await buildOverlays();
}, 300_000);

const portsOf = (overlay: Overlay) => {
  const { spec } = find(built[overlay], 'Service', 'worklog');
  const ports = spec?.ports as readonly { nodePort?: number; targetPort: string }[];
  return { type: spec?.type, ports: ports.map(({ nodePort, targetPort }) => [nodePort, targetPort]) };
};
const serverOf = (overlay: Overlay) => find(built[overlay], 'Deployment', 'worklog');
const labels = { 'app.kubernetes.io/name': 'worklog' };

describe('trial', () => {
  it('is one replica whose file outlives it, and which ends before the next one starts', () => {
    expect(serverOf('trial').spec).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } });
    const claim = { claimName: 'worklog-data' };
    expect(podOf(serverOf('trial'))?.volumes).toEqual([{ name: 'data', persistentVolumeClaim: claim }]);
    expect(find(built.trial, 'PersistentVolumeClaim', 'worklog-data')).toBeDefined();
    expect(settingsOf(built.trial).DATABASE_URL).toBe('sqlite:/data/worklog.db');
  });

  it('is at port 32000', () => {
    expect(portsOf('trial')).toEqual({ type: 'NodePort', ports: [[32000, 'http']] });
  });
});

describe('mongodb-trial', () => {
  it('is two replicas, of which one is always there', () => {
    expect(serverOf('mongodb-trial').spec).toMatchObject({
      replicas: 2,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
    });
  });

  it('is at ports 32000 and 32242', () => {
    const ports = [
      [32000, 'http'],
      [32242, 'http'],
    ];
    expect(portsOf('mongodb-trial')).toEqual({ type: 'NodePort', ports });
  });

  it('has a MongoDB as a replica set with a key, whose data outlives it', () => {
    const { spec } = find(built['mongodb-trial'], 'StatefulSet', 'mongodb');
    expect(spec).toMatchObject({ replicas: 1, serviceName: 'mongodb' });
    expect(spec?.volumeClaimTemplates).toMatchObject([{ metadata: { name: 'data' } }]);
    expect(JSON.stringify(spec)).toMatch(/mongod --replSet rs0 .*--auth --keyFile/);
    expect(find(built['mongodb-trial'], 'Service', 'mongodb').spec?.clusterIP).toBe('None');
  });

  it('has every password and key from the one Secret', () => {
    const pods = [serverOf('mongodb-trial'), find(built['mongodb-trial'], 'StatefulSet', 'mongodb')];
    const text = JSON.stringify(pods);
    const names = [
      ...text.matchAll(/"secretKeyRef":\{"key":"\w+","name":"([^"]+)"/g),
      ...text.matchAll(/"secretName":"([^"]+)"/g),
    ];
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const [, reference] of names) expect(reference).toBe('worklog-mongodb');
    for (const { env = [] } of podOf(pods[0]!)!.containers)
      expect(env.find(({ name }) => name === 'MONGODB_PASSWORD')?.value).toBeUndefined();
  });
});

describe('production', () => {
  it('is three replicas and more, of which one at a time may be gone, spread over nodes and zones', () => {
    const { spec } = serverOf('production');
    expect(spec).toMatchObject({
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0 } },
    });
    // The autoscaler's alone: an apply must not take back what it has raised.
    expect(spec).not.toHaveProperty('replicas');
    const spread = podOf(serverOf('production'))?.topologySpreadConstraints as { topologyKey: string }[];
    expect(spread.map(({ topologyKey }) => topologyKey)).toEqual([
      'topology.kubernetes.io/zone',
      'kubernetes.io/hostname',
    ]);
    expect(spread).toMatchObject([{ labelSelector: { matchLabels: labels } }, {}]);
    const { spec: scaling } = find(built.production, 'HorizontalPodAutoscaler', 'worklog');
    expect(scaling).toMatchObject({
      minReplicas: 3,
      scaleTargetRef: { kind: 'Deployment', name: 'worklog' },
    });
    const { spec: budget } = find(built.production, 'PodDisruptionBudget', 'worklog');
    expect(budget).toEqual({ maxUnavailable: 1, selector: { matchLabels: labels } });
  });

  it('is behind an Ingress with TLS, under the host that people use', () => {
    const { spec, metadata } = find(built.production, 'Ingress', 'worklog');
    const host = new URL(settingsOf(built.production).WORKLOG_PUBLIC_URL!).hostname;
    expect(spec).toMatchObject({
      tls: [{ hosts: [host], secretName: 'worklog-tls' }],
      rules: [{ host, http: { paths: [{ backend: { service: { name: 'worklog' } } }] } }],
    });
    expect(metadata.annotations).toMatchObject({
      'nginx.ingress.kubernetes.io/force-ssl-redirect': 'true',
    });
    expect(portsOf('production')).toEqual({ type: undefined, ports: [[undefined, 'http']] });
    expect(settingsOf(built.production)).not.toHaveProperty('WORKLOG_ALLOW_HTTP');
  });

  it('lets only the Ingress in, and out only what is needed', () => {
    const { spec: all } = find(built.production, 'NetworkPolicy', 'deny-all');
    expect(all).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
    const { spec } = find(built.production, 'NetworkPolicy', 'worklog');
    expect(spec).toMatchObject({ podSelector: { matchLabels: labels } });
    expect(spec?.ingress).toHaveLength(1);
    const egress = spec?.egress as { ports: { port: number }[] }[];
    expect(egress.flatMap(({ ports }) => ports.map(({ port }) => port))).toEqual([53, 53, 27017, 443]);
  });

  it('has the address of the database from a Secret', () => {
    const [server] = podOf(serverOf('production'))!.containers;
    const valueFrom = { secretKeyRef: { name: 'worklog-database', key: 'url' } };
    expect(server?.env).toEqual([{ name: 'DATABASE_URL', valueFrom }]);
  });
});
