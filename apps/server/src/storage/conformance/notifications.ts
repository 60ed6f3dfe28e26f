import { expect } from 'vitest';
import type { Person } from '../../modules/accounts/store.ts';
import { newId } from '../../shared/ids.ts';
import type { StorageTest } from './fixture.ts';

/** Where people want to be told of their changes. */
export function testNotificationSettings(test: StorageTest): void {
  const settings = ({ id }: Person, slackUrl = 'https://hooks.slack.com/services/T0/B0/é?a=1#b') => ({
    person: id,
    slackUrl,
  });

  test('keeps settings, in the place of whichever were there', async ({ storage, ada, bob, fixture }) => {
    const { notificationSettings } = storage;
    expect(await notificationSettings.get(ada.id)).toBeUndefined();
    await storage.write((tx) => tx.notificationSettings.put(settings(ada)));
    expect(await notificationSettings.get(ada.id)).toEqual(settings(ada));
    const changed = settings(ada, 'https://hooks.slack.com/services/T1/B1/other');
    await storage.write((tx) => tx.notificationSettings.put(changed));
    expect(await notificationSettings.get(ada.id)).toEqual(changed);
    for (const id of [bob.id, newId()]) expect(await notificationSettings.get(id)).toBeUndefined();
    expect(await fixture.count('notificationSettings')).toBe(1);
  });

  test('sees its own changes', async ({ storage, ada, bob, fixture }) => {
    await storage.write((tx) => tx.notificationSettings.put(settings(bob)));
    const next = settings(ada, 'https://hooks.slack.com/services/T1/B1/next');
    await storage.write(async ({ notificationSettings }) => {
      expect(await notificationSettings.get(ada.id)).toBeUndefined();
      await notificationSettings.removeAllOf(ada.id);
      await notificationSettings.put(settings(ada));
      expect(await notificationSettings.get(ada.id)).toEqual(settings(ada));
      await notificationSettings.removeAllOf(ada.id);
      expect(await notificationSettings.get(ada.id)).toBeUndefined();
      await notificationSettings.put(next);
    });
    expect(await storage.notificationSettings.get(ada.id)).toEqual(next);
    await storage.write((tx) => tx.notificationSettings.removeAllOf(ada.id));
    expect(await storage.notificationSettings.get(ada.id)).toBeUndefined();
    expect(await storage.notificationSettings.get(bob.id)).toEqual(settings(bob));
    expect(await fixture.count('notificationSettings')).toBe(1);
  });
}
