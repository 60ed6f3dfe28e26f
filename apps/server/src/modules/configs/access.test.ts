import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anonymous, type Caller } from '../../shared/caller.ts';
import { allowedNames, type ConfigRight, type PublicConfigs } from './access.ts';
import { holdsName } from './name-ranges.ts';

const names = [
  'a',
  'app',
  'app_',
  'app_x',
  'appl',
  'b',
  'w',
  'worklog',
  'worklog_',
  'worklog_day_types',
  'worklog_holidays',
  'worklogs',
  'z',
];

const tokenWith = (...scopes: readonly string[]): Caller => ({ kind: 'token', id: 'id', scopes });

const allowed = (caller: Caller, right: ConfigRight, open: PublicConfigs = 'none') =>
  names.filter((name) => holdsName(allowedNames(caller, right, open), name));

const ordinary = names.filter((name) => !name.startsWith('worklog_'));

describe('without a token', () => {
  test.each([
    ['none', 'read', []],
    ['none', 'write', []],
    ['read', 'read', ordinary],
    ['read', 'write', []],
    ['write', 'read', ordinary],
    ['write', 'write', ordinary],
  ] as const)('where configurations are public to %s, %s', (open, right, expected) => {
    expect(allowed(anonymous, right, open)).toEqual(expected);
  });
});

describe('a token', () => {
  test.each([
    ['configs:read', ordinary, []],
    ['configs:write', ordinary, ordinary],
    ['configs:read:app_*', ['app_', 'app_x'], []],
    ['configs:write:app*', ['app', 'app_', 'app_x', 'appl'], ['app', 'app_', 'app_x', 'appl']],
    ['configs:read:w*', ['w', 'worklog', 'worklogs'], []],
    ['configs:write:worklog*', ['worklog', 'worklogs'], ['worklog', 'worklogs']],
    ['configs:read:worklog_*', ['worklog_', 'worklog_day_types', 'worklog_holidays'], []],
    ['configs:write:worklog_h*', ['worklog_holidays'], ['worklog_holidays']],
    ['configs:write:worklog_holidays*', ['worklog_holidays'], ['worklog_holidays']],
    ['metrics:read', [], []],
    ['configs:delete', [], []],
    ['configs:write:', [], []],
    ['configs:write:app', [], []],
    ['xconfigs:write', [], []],
  ])('with %s may read and write what that says', (scope, readable, writable) => {
    expect(allowed(tokenWith(scope), 'read')).toEqual(readable);
    expect(allowed(tokenWith(scope), 'write')).toEqual(writable);
  });

  test('may do what any of its scopes, or the public setting, allows', () => {
    const scope = fc.constantFrom(
      'configs:read',
      'configs:write:app_*',
      'configs:read:w*',
      'configs:write:worklog_*',
      'metrics:read',
    );
    const open = fc.constantFrom<PublicConfigs>('none', 'read', 'write');
    fc.assert(
      fc.property(
        fc.uniqueArray(scope),
        open,
        fc.constantFrom<ConfigRight>('read', 'write'),
        (scopes, isPublic, right) => {
          const parts = [
            allowed(anonymous, right, isPublic),
            ...scopes.map((one) => allowed(tokenWith(one), right)),
          ];
          expect(allowed(tokenWith(...scopes), right, isPublic)).toEqual(
            names.filter((name) => parts.some((part) => part.includes(name))),
          );
        },
      ),
    );
  });
});
