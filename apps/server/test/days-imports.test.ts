import { describe, expect, test } from 'vitest';
import { dayPath } from './support/days.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer({ clock: new TestClock('2026-11-22T12:00:00Z') });

describe('an import by an administrator', () => {
  test('shows neither notes nor places of the days that are in the way', async () => {
    const administrator = await server.person(undefined, { administrator: true });
    const [ada, bob] = [await server.person(), await server.person()];
    const remote = { type: 'remote', place: { name: 'Hideaway' } };
    for (const person of [ada, bob])
      await person.put(dayPath('2026-11-02'), { am: remote, pm: null, notes: 'a secret' });
    const rows = [ada, bob].map(({ name }) => `${name},2026-11-02,office`);
    const csv = (count: number) => ({ csv: `Person,Date,Type\n${rows.slice(0, count).join('\n')}\n` });
    const answers = [
      await administrator.post('/api/v2/imports', csv(1)),
      await administrator.post('/api/v2/imports', csv(2)),
      await administrator.post('/api/v2/imports?dryRun=true', csv(2)),
      await administrator.post('/api/v2/imports', { ...csv(2), onlyRight: true }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 200, 200]);
    const conflicts = [{ date: '2026-11-02', day: { am: { type: 'remote' }, pm: null } }];
    expect(answers[0]!.json()).toMatchObject({ conflicts });
    for (const answer of answers.slice(1))
      expect(answer.json()).toMatchObject({ people: [{ conflicts }, { conflicts }] });
    for (const { text } of answers) expect(text).not.toMatch(/Hideaway|secret|"tag"/);
  });
});
