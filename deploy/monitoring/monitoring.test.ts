import { readFileSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { freshDatabaseUrl, freshFolder } from '../../apps/server/test/process/support/files.ts';
import { startServer, stopServer, worklog } from '../../apps/server/test/process/support/server.ts';
import { makeCertificate } from '../../apps/server/test/support/certificate.ts';
import { namesIn } from './exposition.ts';
import { readExpression } from './promql.ts';

const textOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string }[];
}

interface Dashboard {
  readonly panels: readonly Panel[];
  readonly templating: { readonly list: readonly { readonly name: string; readonly definition?: string }[] };
  readonly annotations: { readonly list: readonly { readonly name: string; readonly expr: string }[] };
}

const { groups } = parse(textOf('alerts.yaml')) as { groups: { rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(textOf('grafana-dashboard.json')) as Dashboard;
const { panels } = dashboard;
const operations = textOf('../../docs/operations.md');

/** What Grafana puts in is put in. */
const shown = (expression: string) => expression.replaceAll('$__rate_interval', '1m');
const expressions: [of: string, expression: string][] = [
  ...rules.map(({ alert, expr }): [string, string] => [alert, expr]),
  ...panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ expr }): [string, string] => [title, shown(expr)]),
  ),
  ...dashboard.annotations.list.map(({ name, expr }): [string, string] => [name, expr]),
];

/** What Prometheus adds by itself. */
const addedLabels = ['job', 'instance'];

/** What a server with everything that can be measured answers, over TLS, to the token of a monitoring. */
async function scrape(): Promise<string> {
  const folder = freshFolder();
  const { certificate, key } = makeCertificate();
  const files = { TLS_CERT_FILE: path.join(folder, 'cert.pem'), TLS_KEY_FILE: path.join(folder, 'key.pem') };
  writeFileSync(files.TLS_CERT_FILE, certificate);
  writeFileSync(files.TLS_KEY_FILE, key, { mode: 0o600 });
  const backups = { WORKLOG_BACKUP_DIR: freshFolder(), WORKLOG_BACKUP_EVERY: '24h' };
  const settings = { DATABASE_URL: freshDatabaseUrl(), ...files, ...backups };
  const server = await startServer(settings);
  const made = await worklog(settings, 'token', 'create', '--scope', 'metrics:read', '--name', 'prometheus');
  const headers = { authorization: `Bearer ${made.stdout.trim()}` };
  const get = () =>
    new Promise<string>((resolve, reject) => {
      const asked = https.get(`${server.url}/metrics`, { headers, ca: certificate }, (answer) => {
        readAll(answer).then(resolve, reject);
      });
      asked.once('error', reject);
    });
  // The second has been told of the first request.
  await get();
  const answer = await get();
  await stopServer(server);
  return answer;
}

/** What expressions ask for that is not there: names, and labels of them. */
function missingIn(names: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return expressions.flatMap(([of, expression]) => {
    const { selections, groupings } = readExpression(expression);
    const known = (metric: string) => [...addedLabels, ...(names.get(metric) ?? [])];
    const missing = selections.flatMap(({ metric, labels }) =>
      names.has(metric) ? labels.filter((label) => !known(metric).includes(label)) : [metric],
    );
    const grouped = groupings.filter(
      (label) => !selections.some(({ metric }) => known(metric).includes(label)),
    );
    return [...missing, ...grouped].map((what) => `${of}: ${what}`);
  });
}

const metricOf = (name: string) => name.replace(/_(?:bucket|sum|count)$/, '');

describe('what a real server measures', () => {
  it('has all that alerts and dashboard ask for, and what is only of Worklog is asked for and described', async () => {
    const measured = namesIn(await scrape());
    expect(missingIn(new Map([...measured, ['up', new Set()]]))).toEqual([]);
    expect(missingIn(new Map([['up', new Set()]])).length).toBeGreaterThan(expressions.length / 2);

    const own = [
      ...new Set([...measured.keys()].filter((name) => name.startsWith('worklog_')).map(metricOf)),
    ];
    const asked = expressions.flatMap(([, expression]) =>
      readExpression(expression).selections.map(({ metric }) => metricOf(metric)),
    );
    expect(own.filter((name) => !asked.includes(name))).toEqual([]);
    expect(own.filter((name) => !operations.includes(`\`${name}\``))).toEqual([]);
  }, 60_000);
});

describe('the alerts', () => {
  it.each(rules)(
    '$alert says how bad it is and what to do, and is described',
    ({ alert, labels, annotations }) => {
      expect(labels).toEqual({ severity: expect.stringMatching(/^(?:critical|warning)$/) as string });
      expect(Object.keys(annotations).sort()).toEqual(['description', 'summary']);
      expect(operations).toContain(`\`${alert}\``);
    },
  );

  it('have names of their own, and look at the servers of Worklog only', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    for (const { expr } of rules)
      for (const { metric, labels } of readExpression(expr).selections)
        expect(labels, metric).toContain('job');
  });
});

describe('the dashboard', () => {
  it('has panels that do not lie on one another', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const taken = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`),
    );
    expect(new Set(taken).size).toBe(taken.length);
    expect(Math.max(...panels.map(({ gridPos: { x, w } }) => x + w))).toBe(24);
  });

  it('says of each panel what it shows, for the servers that are chosen', () => {
    for (const { title, type, description, targets = [] } of panels) {
      if (type !== 'row') expect(description, title).toMatch(/\S/);
      for (const { expr } of targets)
        for (const { labels } of readExpression(shown(expr)).selections)
          expect(labels, title).toEqual(expect.arrayContaining(['job', 'instance']));
    }
    const variables = dashboard.templating.list.map(({ name }) => name);
    expect(variables).toEqual(['datasource', 'job', 'instance']);
  });
});

describe('the example for Prometheus', () => {
  it('has the job that the alerts look for, and the file of the alerts', () => {
    const { rule_files: files, scrape_configs: jobs } = parse(textOf('prometheus.yaml')) as {
      rule_files: string[];
      scrape_configs: { job_name: string }[];
    };
    expect(files).toEqual(['alerts.yaml']);
    expect(jobs.map(({ job_name: name }) => name)).toEqual(['worklog']);
  });
});

describe('the readers of these tests', () => {
  it('know what an expression asks for', () => {
    expect(readExpression('sum by (a) (rate(b_total{c="d",e!~"f"}[5m])) / on (g) h > 1')).toEqual({
      selections: [
        { metric: 'b_total', labels: ['c', 'e'] },
        { metric: 'h', labels: [] },
      ],
      groupings: ['a', 'g'],
    });
  });

  it.each(['sum(', 'rate(a[5x])', 'a{b=c}', 'sum by a (b)'])('refuse %s', (text) => {
    expect(() => readExpression(text)).toThrow('no PromQL');
  });

  it('know names and labels of what is exposed', () => {
    const text =
      '# TYPE a histogram\na_bucket{le="1",b="x, y=\\"z\\""} 1\n# TYPE c counter\n# TYPE d gauge\nd 1\n';
    expect(namesIn(text)).toEqual(
      new Map([
        ['a_bucket', new Set(['le', 'b'])],
        ['a_sum', new Set()],
        ['a_count', new Set()],
        ['c', new Set()],
        ['d', new Set()],
      ]),
    );
  });
});
