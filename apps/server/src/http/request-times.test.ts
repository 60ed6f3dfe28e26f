import { expect, test } from 'vitest';
import { RequestTimes } from './request-times.ts';

test('requests are counted by method, route and status in buckets that hold those before them', () => {
  const times = new RequestTimes();
  times.add('GET', '/configs/:name', 200, 0.001);
  times.add('GET', '/configs/:name', 200, 0.03);
  times.add('GET', '/configs/:name', 200, 60);
  times.add('PUT', '/configs/:name', 412, 0.5);
  const lines = times.text().split('\n');
  expect(lines[1]).toBe('# TYPE worklog_http_request_seconds histogram');
  const labels = 'method="GET",route="/configs/:name",status="200"';
  const bucketOf = (bound: string) =>
    lines
      .find((line) => line.startsWith(`worklog_http_request_seconds_bucket{le="${bound}",${labels}} `))
      ?.split(' ')[1];
  expect(['0.001', '0.0025', '0.025', '0.05', '5', '+Inf'].map(bucketOf)).toEqual([
    '1',
    '1',
    '1',
    '2',
    '2',
    '3',
  ]);
  expect(lines).toContain(`worklog_http_request_seconds_sum{${labels}} 60.031`);
  expect(lines).toContain(`worklog_http_request_seconds_count{${labels}} 3`);
  expect(lines).toContain(
    'worklog_http_request_seconds_count{method="PUT",route="/configs/:name",status="412"} 1',
  );
});
