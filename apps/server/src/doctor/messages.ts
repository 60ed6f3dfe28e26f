import { counted, findingsAbout, type Finding } from '../shared/findings.ts';
import { mostCounted, type Contents } from '../storage/checkup.ts';

const about = findingsAbout('messages');

/** Judges whether messages to people reach them. */
export function judgeMessages(contents: Contents): Finding[] {
  return [judgeWaiting(contents), judgeDead(contents)];
}

function judgeWaiting({ waitingMessages, failingMessages }: Contents): Finding {
  const shown = `${counted(waitingMessages, 'message')} wait${waitingMessages === 1 ? 's' : ''} to be sent`;
  if (failingMessages > 0)
    return about.warning(
      'waiting',
      `${shown}, and ${failingMessages} of the newest have failed before.`,
      'See whether the server reaches the hosts of WORKLOG_OUTGOING_HOSTS; it tries for 24 hours.',
    );
  return about.ok('waiting', `${shown}.`);
}

function judgeDead({ deadMessages }: Contents): Finding {
  if (deadMessages === 0) return about.ok('given up', 'None was given up lately.');
  const shown =
    deadMessages < mostCounted ? counted(deadMessages, 'message') : `${mostCounted} messages or more`;
  return about.warning(
    'given up',
    `${shown} did not arrive within 24 hours and will not be sent again.`,
    'Administrators see them on the page, and can have them sent again.',
  );
}
