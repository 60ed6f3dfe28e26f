import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** How many clients send requests, and how long each rests after one, in milliseconds: together some 60 requests a second. */
const clients = 8;
const restMs = 120;

function request(url, { method = 'GET', headers, body, agent }) {
  return new Promise((resolve, reject) => {
    const sent = http.request(url, { method, headers, agent, timeout: 10_000 }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (text += chunk));
      response.once('end', () => resolve({ status: response.statusCode, body: text }));
      response.once('error', reject);
    });
    sent.once('timeout', () => sent.destroy(new Error('no answer within 10 seconds')));
    sent.once('error', reject);
    sent.end(body);
  });
}

/**
 * Sends reads and writes of configurations until it is told to stop. Each request has a connection of its own, so it meets
 * whatever server stands there at this moment; nothing is sent again. `result` says how many were answered 200, what came
 * instead for the others, and which changes that were answered are not there in the end.
 */
export async function startLoad(url, token) {
  const authorization = `Bearer ${token}`;
  const result = { answered: 0, failures: [], lost: [] };
  let goesOn = true;
  const send = async (what, path, options) => {
    try {
      const agent = new http.Agent({ keepAlive: false });
      const { status, body } = await request(`${url}${path}`, {
        ...options,
        headers: { authorization },
        agent,
      });
      if (status === 200) result.answered += 1;
      else result.failures.push(`${what}: ${status} ${body}`);
      return body;
    } catch (error) {
      result.failures.push(`${what}: ${error.code ?? ''} ${error.message}`);
    }
  };
  const names = Array.from({ length: clients }, (_, index) => `load_${index}`);
  for (const name of names)
    await send('POST', '/configs', { method: 'POST', body: JSON.stringify({ name, data: [] }) });
  const work = names.map(async (name) => {
    for (let turn = 0; goesOn; turn += 1) {
      const change = JSON.stringify({ data: [{ turn }] });
      await send('PUT', `/configs/${name}`, { method: 'PUT', body: change });
      await delay(restMs);
      const found = await send('GET', `/configs/${name}`, {});
      if (found !== JSON.stringify({ name, data: [{ turn }] })) result.lost.push(`${name} ${turn}: ${found}`);
      await delay(restMs);
    }
  });
  return {
    result,
    async stop() {
      goesOn = false;
      await Promise.all(work);
      return result;
    },
  };
}
