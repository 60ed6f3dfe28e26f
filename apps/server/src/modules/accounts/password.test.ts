import { parseOptions } from '@node-rs/argon2';
import { describe, expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './password.ts';
import { PasswordRules } from './password-rules.ts';

describe('the hash of a password', () => {
  test('is argon2id with the parameters of OWASP, and another each time', async () => {
    const [one, other] = [await hashPassword('open sesame'), await hashPassword('open sesame')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(parseOptions(one)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1, saltLen: 16 });
    expect(one).not.toBe(other);
  });

  test('fits that password and no other', async () => {
    const hash = await hashPassword('open sesame');
    expect(await verifyPassword(hash, 'open sesame')).toBe(true);
    for (const other of ['Open sesame', 'open sesame ', '', 'x'.repeat(2000)])
      expect(await verifyPassword(hash, other)).toBe(false);
  });

  test('fits however its characters are composed', async () => {
    const hash = await hashPassword('cafe\u0301 ﬁve');
    expect(await verifyPassword(hash, 'café five')).toBe(true);
  });

  test('of nobody fits nothing, and takes as long', async () => {
    const hash = await hashPassword('open sesame');
    const spent = async (against: string | undefined): Promise<number> => {
      const started = performance.now();
      expect(await verifyPassword(against, 'a wrong one')).toBe(false);
      return performance.now() - started;
    };
    // In turn, and the fastest of each: whatever else the machine does slows down both.
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let round = 0; round < 8; round += 1) {
      known.push(await spent(hash));
      unknown.push(await spent(undefined));
    }
    const ratio = Math.min(...unknown) / Math.min(...known);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});

describe('a password', () => {
  const allowed = (minLength: number, password: string, name = 'Zoë') =>
    new PasswordRules(minLength).assertAllowed(password, name, '/password');

  test.each([
    'seven-quiet-otters',
    '          ',
    'ｆｕｌｌｗｉｄｔｈ１',
    '😀😃😄😁😆😅😂🤣🙂🙃',
    'x'.repeat(1024),
  ])('may be %s', async (password) => {
    await expect(allowed(10, password)).resolves.toBeUndefined();
  });

  test.each([
    [10, '', 'has fewer than 10 characters'],
    [10, 'otters-9', 'has fewer than 10 characters'],
    [10, '😀😃😄😁😆', 'has fewer than 10 characters'],
    [10, 'x'.repeat(1025), 'has more than 1024 characters'],
    [10, '1234567890', 'is one of the most common ones'],
    [10, 'Qwertyuiop', 'is one of the most common ones'],
    [8, 'PASSWORD', 'is one of the most common ones'],
    [8, 'ｐａｓｓｗｏｒｄ', 'is one of the most common ones'],
  ])('with at least %i characters may not be %s', async (minLength, password, fault) => {
    await expect(allowed(minLength, password)).rejects.toMatchObject({
      code: 'invalid_body',
      message: `The password ${fault}.`,
      faults: [{ pointer: '/password', detail: fault }],
    });
  });

  test('may not be the name, in any letter case', async () => {
    await expect(allowed(3, 'ZOË', 'Zoë')).rejects.toThrow('The password is the name.');
  });

  test('may be a common one where the operator asks for less than 8 characters', async () => {
    await expect(allowed(7, 'password')).resolves.toBeUndefined();
    await expect(allowed(1, 'a')).resolves.toBeUndefined();
  });
});
