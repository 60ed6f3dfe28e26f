import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import net from 'node:net';
import path from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import tls from 'node:tls';
import type { IncomingMessage } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Certificate, makeCertificate } from '../support/certificate.ts';
import { freshDatabaseUrl, freshFolder } from './support/files.ts';
import type { Settings } from './support/program.ts';
import { createHalf } from './support/requests.ts';
import { createToken, startServer, stopServer, worklog } from './support/server.ts';

const mostMsToEnd = 2000;

/** Files of a certificate, as settings, that can be exchanged in one step each. */
class Files {
  readonly #folder = freshFolder();
  readonly settings = {
    TLS_CERT_FILE: path.join(this.#folder, 'cert.pem'),
    TLS_KEY_FILE: path.join(this.#folder, 'key.pem'),
  };

  write({ certificate, key }: Pick<Certificate, 'certificate' | 'key'>): void {
    this.#replace(this.settings.TLS_KEY_FILE, key);
    this.#replace(this.settings.TLS_CERT_FILE, certificate);
  }

  #replace(file: string, text: string): void {
    writeFileSync(`${file}.new`, text, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
}

/** A server of its own certificate, and who trusts that alone. */
async function startWithTls(settings: Settings = {}) {
  const first = makeCertificate();
  const files = new Files();
  files.write(first);
  const all = { DATABASE_URL: freshDatabaseUrl(), ...files.settings, ...settings };
  const server = await startServer(all);
  return { server, first, files, settings: all, client: new Client(server.port, first.certificate) };
}

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: object;
}

/** Sends requests on one connection that is kept, to a server with exactly this certificate. */
class Client {
  readonly #agent: https.Agent;
  readonly #port: number;

  constructor(port: number, certificate: string) {
    this.#port = port;
    this.#agent = new https.Agent({ keepAlive: true, maxSockets: 1, ca: certificate });
    onTestFinished(() => {
      this.#agent.destroy();
    });
  }

  async send(path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
    const options = { agent: this.#agent, host: '127.0.0.1', port: this.#port, path, method, headers };
    const request = https.request(options).end(body && JSON.stringify(body));
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return { status: response.statusCode, headers: response.headers, text: await textOf(response) };
  }
}

/** A new connection to a server, whoever it says it is. */
async function connect(port: number): Promise<tls.TLSSocket> {
  const socket = tls.connect({ port, host: '127.0.0.1', rejectUnauthorized: false });
  onTestFinished(() => {
    socket.destroy();
  });
  await once(socket, 'secureConnect');
  return socket;
}

/** The certificate that a new connection gets, PEM. */
async function certificateOf(port: number): Promise<string> {
  const socket = await connect(port);
  const certificate = socket.getPeerX509Certificate()?.toString() ?? '';
  socket.destroy();
  return certificate;
}

describe('a server with a certificate', () => {
  it('speaks HTTPS, says so wherever it names itself, and protects its cookies', async () => {
    const { server, client, settings } = await startWithTls({
      WORKLOG_ALLOWED_HOSTS: 'worklog.example',
      WORKLOG_HSTS_SECONDS: '86400',
      WORKLOG_METRICS: 'public',
    });
    expect(server.url).toBe(`https://127.0.0.1:${server.port}`);
    const [, link] = await server.program.waitForStderr(/becomes the first: (\S+)#/);
    expect(link).toBe(`${server.url}/first-administrator`);

    const here = await client.send('/openapi.json');
    expect(here.status).toBe(200);
    expect(here.headers).not.toHaveProperty('strict-transport-security');
    const named = await client.send('/openapi.json', { headers: { host: 'worklog.example' } });
    expect(named.headers['strict-transport-security']).toBe('max-age=86400');

    const body = { name: 'Ada', password: 'seven-quiet-otters' };
    const origin = { method: 'POST', body, headers: { origin: server.url } };
    const signedUp = await client.send('/api/v2/users', origin);
    expect(signedUp.status).toBe(201);
    expect(signedUp.headers['set-cookie']?.[0]).toMatch(/^worklog_session=.+; Secure/);
    const foreign = { ...origin, headers: { origin: server.url.replace('https', 'http') } };
    expect((await client.send('/api/v2/sessions', foreign)).status).toBe(403);

    const expiry = /^worklog_tls_certificate_expiry_timestamp_seconds (\d+)$/m;
    const seconds = Number(expiry.exec((await client.send('/metrics')).text)?.[1]);
    expect(seconds * 1000 - Date.now()).toBeGreaterThan(29 * 86_400_000);

    const reset = await worklog({ ...settings, PORT: String(server.port) }, 'admin', 'reset-link', 'Ada');
    expect(reset.stdout).toContain(`${server.url}/`);
  });

  it('answers what is no HTTP, drops who speaks no TLS, and goes on; told to end, it waits neither for idle and unused connections nor for handshakes', async () => {
    const { server, client, settings } = await startWithTls();
    const nonsense = await connect(server.port);
    nonsense.write('NONSENSE\r\n\r\n');
    expect(await textOf(nonsense)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n.+invalid_request/s);
    await expect(fetch(`http://127.0.0.1:${server.port}/livez`)).rejects.toThrow('fetch failed');
    expect((await client.send('/livez')).status).toBe(200);

    const silent = net.connect(server.port, '127.0.0.1');
    const dropped = once(silent, 'close');
    await once(silent, 'connect');
    const unusedDropped = textOf(await connect(server.port));
    const token = await createToken(settings);
    const half = await createHalf(server, token, 'in_flight', connect(server.port));
    const signalledAt = performance.now();
    server.program.signal('SIGTERM');
    await delay(100);
    expect(await half.finish()).toBe('HTTP/1.1 200 OK');
    expect(await server.program.ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - signalledAt).toBeLessThan(mostMsToEnd);
    await dropped;
    expect(await unusedDropped).toBe('');
  });

  it('takes another certificate into use without a restart, and keeps the old one as long as the new is broken', async () => {
    const { server, client, files, first } = await startWithTls({
      HOST: '0.0.0.0',
      WORKLOG_METRICS: 'public',
    });
    expect((await client.send('/livez')).status).toBe(200);
    const second = makeCertificate();

    files.write({ certificate: second.certificate, key: first.key });
    while (!server.program.stdout.includes('the new certificate cannot be used')) await delay(50);
    expect(await certificateOf(server.port)).toBe(first.certificate);

    const refused = async () =>
      (await client.send('/metrics')).text.includes('worklog_tls_files_refused 1\n');
    expect(await refused()).toBe(true);

    files.write(second);
    while (!server.program.stdout.includes('the certificate was exchanged')) await delay(50);
    expect(await certificateOf(server.port)).toBe(second.certificate);
    // The old certificate is all that this client trusts, so it is still on its connection.
    const { text } = await client.send('/metrics');
    expect(text).toContain('worklog_tls_reloads_total{result="failed"} 1\n');
    expect(text).toContain('worklog_tls_reloads_total{result="succeeded"} 1\n');
    expect(await refused()).toBe(false);
    await expect(new Client(server.port, first.certificate).send('/livez')).rejects.toThrow(/certificate/);
    expect((await new Client(server.port, second.certificate).send('/livez')).status).toBe(200);
    await stopServer(server);
  });
});
