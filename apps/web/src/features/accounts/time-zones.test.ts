import { expect, test } from 'vitest';
import { zoneOfServer, zoneOptions } from './time-zones.ts';

test('the zone of the installation comes first, then all by name', () => {
  const [first, ...zones] = zoneOptions(null, 'As the server');
  expect(first).toEqual({ value: zoneOfServer, label: 'As the server' });
  expect(zones.map(({ value }) => value)).toEqual(zones.map(({ value }) => value).sort());
  expect(zones).toContainEqual({ value: 'UTC', label: 'UTC' });
  expect(zones).toContainEqual({ value: 'America/New_York', label: 'America/New York' });
});

test('a zone that the runtime calls otherwise stays chosen', () => {
  const values = zoneOptions('US/Pacific-New', '').map(({ value }) => value);
  expect(values).toContain('US/Pacific-New');
  expect(new Set(values).size).toBe(values.length);
});
