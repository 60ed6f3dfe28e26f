import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Service {
  readonly image: string;
  readonly user?: string;
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart: string;
  readonly stop_grace_period?: string;
  readonly read_only: boolean;
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
  readonly [key: string]: unknown;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
}

const textOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const files = ['compose.yaml', 'compose.sqlite.yaml'].map((name) => ({
  name,
  compose: parse(textOf(name)) as Compose,
}));
const services = files.flatMap(({ name: file, compose }) =>
  Object.entries(compose.services).map(([name, service]) => ({ file, name, service })),
);
const mongodb = files[0]!.compose.services;

describe('the compose files', () => {
  it.each(services)('$file runs $name of an image of one version', ({ service }) => {
    // The default of a variable: ${NAME:-image:version}.
    const image = /:-(.+)\}$/.exec(service.image)?.[1] ?? service.image;
    expect(image).toMatch(/^[a-z0-9.]+\/[a-z0-9/]+:\d+\.\d+\.\d+$/);
  });

  it.each(services)('$file lets $name change nothing but its data', ({ service }) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(service).not.toHaveProperty('privileged');
    expect(service).not.toHaveProperty('cap_add');
    // Nothing of the machine, only volumes.
    expect((service.volumes ?? []).filter((volume) => !/^[a-z-]+:\//.test(volume))).toEqual([]);
  });

  it.each(services)('$file runs $name as somebody who is not root', ({ file, name, service }) => {
    const ofImage = /^USER (.+)$/m.exec(textOf('../../Dockerfile'))?.[1];
    expect(service.user ?? (name === 'worklog' ? ofImage : undefined), file).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  it.each(services)('$file publishes of $name only to this machine', ({ name, service }) => {
    const ports = service.ports ?? [];
    expect(ports).toHaveLength(name === 'worklog' ? 1 : 0);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it.each(services)('$file writes down no secret of $name', ({ service }) => {
    const settings = Object.entries(service.environment ?? {});
    const secrets = settings.filter(([name]) => /PASSWORD|SECRET|KEY|TOKEN/.test(name));
    expect(secrets).toEqual([]);
    const withPassword = settings.map(([, value]) => /:\/\/[^/@:]*:(.*)@/.exec(value ?? '')?.[1]);
    for (const password of withPassword.filter((found) => found !== undefined)) {
      expect(password).toMatch(
        /^\$\{MONGODB_PASSWORD:\?MONGODB_PASSWORD is not set; .*there is no default\}$/,
      );
    }
  });

  it.each(files)('$name checks the health of what goes on running, and starts that again', ({ compose }) => {
    for (const [name, service] of Object.entries(compose.services)) {
      const ends = name === 'mongodb-init';
      expect(service.healthcheck?.test.length ?? 0, name).toBe(ends ? 0 : name === 'worklog' ? 3 : 4);
      expect(service.restart, name).toBe(ends ? 'no' : 'unless-stopped');
      // Longer than the server needs to finish what is under way.
      if (!ends) expect(Number.parseInt(service.stop_grace_period!, 10), name).toBeGreaterThanOrEqual(30);
    }
  });

  it.each(files)('$name keeps data in volumes that it declares', ({ compose }) => {
    const used = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((volume) => volume.split(':')[0]!),
    );
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(compose.volumes).toSorted());
  });

  it('lets nobody into MongoDB without a password, and nobody but its keeper read the key', () => {
    const start = mongodb.mongodb!.command!.join('\n');
    expect(start).toMatch(/exec mongod .*--auth --keyFile \$\$key/);
    expect(start).toMatch(/umask 0377 && head -c \d+ \/dev\/urandom/);
    expect(mongodb.worklog!.volumes).toEqual(['backups:/data']);
  });

  it('allows nothing for which an operator should have to decide', () => {
    const allowed = services.flatMap(({ service }) => Object.keys(service.environment ?? {}));
    expect(allowed).not.toContain('WORKLOG_ALLOW_OPEN');
    expect(allowed).not.toContain('WORKLOG_PUBLIC_CONFIGS');
    expect(textOf('../../Dockerfile')).not.toMatch(/WORKLOG_|TRUST_PROXY/);
  });
});
