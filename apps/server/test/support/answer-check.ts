import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Answer, Method } from './http.ts';

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
interface Problem {
  readonly type: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly Issue?: string;
  readonly error?: string;
}

/** Where the description is found among the schemas of the validator. */
const root = 'worklog';

/** Statuses that come without a body. */
const bodiless: readonly number[] = [204, 302, 304];

const problemMedia = 'application/problem+json';

/** Paths that answer without being part of the description: they are for people. */
const undescribed =
  /^\/(?:api(?:\/(?!v\d).*)?|assets\/.*|favicon\.svg|(?:today|calendar|summary|rules|settings|admin|configurations|sign-in|create-account|first-administrator|reset-password)(?:\/.*)?)?$/;

/** Older clients look for the sentence of an error under these keys, on these paths. */
const legacyPaths = {
  Issue: /^\/(?:configs|search|health)(?:\/|$)/,
  error: /^\/api\/v1(?:\/|$)/,
} as const;

const checks = new Map<string, AnswerCheck>();

/** Holds answers to an API description. */
export class AnswerCheck {
  readonly #ajv = addFormats(new Ajv2020({ strict: false }));
  readonly #description: Description;
  readonly #validators = new Map<string, ValidateFunction>();

  private constructor(description: string) {
    this.#description = JSON.parse(description) as Description;
    this.#ajv.addSchema(this.#description, root);
  }

  /** The check by a description; made once, because compiling schemas takes time. */
  static by(description: string): AnswerCheck {
    const check = checks.get(description) ?? new AnswerCheck(description);
    checks.set(description, check);
    return check;
  }

  /** Throws an error that says in what the answer to a request differs from the description. */
  check(method: Method, path: string, answer: Answer): void {
    const fault = this.#faultOf(method, path.replace(/\?.*$/s, ''), answer);
    if (fault === undefined) return;
    throw new Error(
      `${method} ${path} answered ${answer.status}, but ${fault}\n${answer.text.slice(0, 2000)}`,
    );
  }

  #faultOf(method: Method, path: string, answer: Answer): string | undefined {
    if (answer.headers['x-request-id'] === undefined) return 'the request id is missing.';
    if (method === 'HEAD' || bodiless.includes(answer.status))
      return answer.text === '' ? undefined : 'there must be no body.';
    const media = /^[^;]*/.exec(answer.headers['content-type'] ?? '')?.[0] ?? '';
    const problem = media === problemMedia ? this.#problemFault(path, answer) : undefined;
    return problem ?? this.#descriptionFault(method, path, media, answer);
  }

  #problemFault(path: string, answer: Answer): string | undefined {
    const valid = this.#validator(`${root}#/components/schemas/Problem`);
    const problem = answer.json<Problem>();
    if (!valid(problem)) return `it is no problem document: ${this.#ajv.errorsText(valid.errors)}.`;
    if (problem.status !== answer.status) return 'the problem names another status.';
    if (problem.type !== `urn:worklog:problem:${problem.code}`) return 'type and code differ.';
    for (const key of ['Issue', 'error'] as const) {
      const sentence = legacyPaths[key].test(path) ? problem.detail : undefined;
      if (problem[key] !== sentence) return `${key} must be ${String(sentence)}.`;
    }
    return undefined;
  }

  #descriptionFault(method: Method, path: string, media: string, answer: Answer): string | undefined {
    const steps = ['paths', this.#templateOf(path), method.toLowerCase()] as const;
    const operation = this.#description.paths[steps[1]]?.[steps[2]];
    if (!operation) return outsideFault(path, media, answer);
    const declared = operation.responses[answer.status];
    if (!declared) return answer.status === 500 ? undefined : 'that status is not declared.';
    if (!declared.content?.[media]) return `it is ${media}, not one of what is declared.`;
    const pointer = [...steps, 'responses', String(answer.status), 'content', media, 'schema'];
    const valid = this.#validator(`${root}#/${pointer.map(escaped).join('/')}`);
    const body = media.endsWith('json') ? answer.json() : answer.text;
    return valid(body) ? undefined : `it differs from its schema: ${this.#ajv.errorsText(valid.errors)}.`;
  }

  /** The path of the description that a path stands for: one without parameters before those with. */
  #templateOf(path: string): string {
    const plain = path.replace(/(?<=.)\/$/, '');
    if (Object.hasOwn(this.#description.paths, plain)) return plain;
    const found = Object.keys(this.#description.paths).find((template) =>
      new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(plain),
    );
    return found ?? plain;
  }

  #validator(reference: string): ValidateFunction {
    const validator = this.#validators.get(reference) ?? this.#ajv.compile({ $ref: reference });
    this.#validators.set(reference, validator);
    return validator;
  }
}

/** What is wrong with an answer for which there is no operation. */
function outsideFault(path: string, media: string, answer: Answer): string | undefined {
  if (media === problemMedia && answer.status >= 400) return undefined;
  // 503: what they show is not built.
  if ((answer.status < 400 || answer.status === 503) && undescribed.test(path)) return undefined;
  return 'neither path nor method is described.';
}

function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
