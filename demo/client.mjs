/** Sends requests to a server, with the session of whoever signed in last. */
export class Client {
  #baseUrl;
  #cookie;

  constructor(baseUrl) {
    this.#baseUrl = baseUrl;
  }

  /** Sends a request and answers its JSON. Throws with the answer where the server refuses. */
  async send(method, path, body, headers = {}) {
    const response = await fetch(new URL(path, this.#baseUrl), {
      method,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(this.#cookie && { cookie: this.#cookie }),
        'user-agent': 'Fernblick Studio demo',
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${text}`);
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.#cookie = cookie.split(';', 1)[0];
    return text === '' ? undefined : JSON.parse(text);
  }

  get = (path) => this.send('GET', path);
  post = (path, body, headers) => this.send('POST', path, body, headers);
  put = (path, body, headers) => this.send('PUT', path, body, headers);
  patch = (path, body) => this.send('PATCH', path, body);
  delete = (path) => this.send('DELETE', path);

  signIn = ({ name, password }) => this.post('/api/v2/sessions', { name, password });
  signOut = () => this.delete('/api/v2/sessions/current');
}
