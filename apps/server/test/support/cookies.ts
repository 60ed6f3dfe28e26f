import type { Answer } from './http.ts';

/** The cookie that an answer sets, as a browser sends it back. */
export function cookieOf(answer: Answer): string {
  return attributesOf(answer)[0] ?? '';
}

/** The parts of the cookie that an answer sets: first name and value, then what is said about them. */
export function attributesOf(answer: Answer): string[] {
  const [cookie] = answer.headers['set-cookie'] ?? [];
  if (cookie === undefined) throw new Error(`The answer sets no cookie: ${answer.status} ${answer.text}`);
  return cookie.split('; ');
}
