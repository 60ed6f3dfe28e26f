// The page behind the two links that Worklog gives out: to become the first administrator, and to choose a password.

/** What differs between the two. Where it is sent is relative to the page. */
const purposes = {
  'first-administrator': {
    heading: 'Become the first administrator',
    introduction:
      'Choose the name and the password of your account. Administrators look after people and policies.',
    send: 'Make the account',
    whenUsedUp: 'The link was used already or has expired. Each start of the server prints a new one.',
    target: 'api/v2/first-administrator',
    asksName: true,
    doneHeading: 'Your account is there',
    result: (name) => `You are signed in as ${name}, an administrator.`,
    next: 'Next: others can be given an account by POST /api/v2/users.',
  },
  'reset-password': {
    heading: 'Choose a new password',
    introduction:
      'It replaces the one until now, and ends all sessions of your account. API tokens stay valid.',
    send: 'Save the password',
    whenUsedUp: 'The link was used already or has expired. Ask an administrator for a new one.',
    target: 'api/v2/password-resets',
    asksName: false,
    doneHeading: 'Your password is changed',
    result: () => 'The new password is in force, and nobody is signed in to your account any more.',
    next: 'Next: sign in with it. If somebody else may have one of your API tokens, revoke it.',
  },
};

const element = (id) => document.getElementById(id);
const purpose = purposes[location.pathname.replace(/\/+$/, '').split('/').pop()];

// The secret goes into no history and no screenshot: it is kept here only.
const secret = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

function show(id, text) {
  if (text !== undefined) element(id).textContent = text;
  element(id).hidden = false;
}

function start() {
  document.title = `${purpose.heading} - Worklog`;
  element('heading').textContent = purpose.heading;
  if (secret === '') {
    show(
      'problem',
      'The link is not complete, or this page was loaded again. Open the whole link once more.',
    );
    return;
  }
  show('introduction', purpose.introduction);
  element('send').textContent = purpose.send;
  element('name-field').hidden = !purpose.asksName;
  show('form');
  element(purpose.asksName ? 'name' : 'password').focus();
  element('form').addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  element('show').addEventListener('change', ({ target }) => {
    element('password').type = target.checked ? 'text' : 'password';
  });
}

async function send() {
  const name = element('name').value;
  forgetProblems();
  element('send').disabled = true;
  const problem = await post({
    secret,
    ...(purpose.asksName && { name }),
    password: element('password').value,
  });
  element('send').disabled = false;
  if (problem) showProblem(problem);
  else finish(name);
}

/** Sends it, and resolves to the problem document when it was refused. */
async function post(body) {
  try {
    const answer = await fetch(purpose.target, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answer.ok ? undefined : await answer.json();
  } catch {
    return { detail: 'The server does not answer. Try again in a moment.' };
  }
}

function forgetProblems() {
  element('problem').hidden = true;
  for (const field of ['name', 'password']) {
    element(`${field}-problem`).hidden = true;
    element(field).removeAttribute('aria-invalid');
  }
}

/** Shows each fault at its field, and what belongs to none above the form. */
function showProblem({ code, detail, errors = [] }) {
  if (code === 'link_not_valid') {
    element('form').hidden = true;
    show('problem', purpose.whenUsedUp);
    return;
  }
  const faults = errors
    .map((error) => ({ field: error.pointer.slice(1), text: error.detail }))
    .filter(({ field }) => field === 'name' || field === 'password');
  if (faults.length === 0) {
    show('problem', detail);
    return;
  }
  for (const { field, text } of faults) {
    const label = field === 'name' ? 'The name' : 'The password';
    show(`${field}-problem`, `${label} ${text}.`);
    element(field).setAttribute('aria-invalid', 'true');
  }
  element(faults[0].field).focus();
}

function finish(name) {
  document.title = `${purpose.doneHeading} - Worklog`;
  element('heading').textContent = purpose.doneHeading;
  element('introduction').hidden = true;
  element('form').hidden = true;
  element('result').textContent = purpose.result(name);
  element('next').textContent = purpose.next;
  show('done');
  element('done').focus();
}

start();
