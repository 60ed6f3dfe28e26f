import { describe, incarnationOf, tagOf, versionOf, type Operation, type Tag } from './operation.ts';

/** What a history of one name says for certain, whatever the order of its operations. */
export interface Facts {
  /** The operation that brought about each state that anybody saw. */
  readonly writers: ReadonlyMap<Tag, Operation>;
  /** The state that each write brought about, where that is known. */
  readonly tags: ReadonlyMap<Operation, Tag>;
  /** The highest version that anybody saw of each incarnation. */
  readonly lastVersions: ReadonlyMap<string, number>;
  /** Sentences about answers that no order of the operations can explain. */
  readonly faults: readonly string[];
}

/** Collects which operation wrote which state, and finds answers that contradict each other or their request. */
export function factsOf(operations: readonly Operation[]): Facts {
  const collector = new FactCollector(operations);
  for (const operation of operations) collector.take(operation);
  return collector;
}

class FactCollector implements Facts {
  readonly writers = new Map<Tag, Operation>();
  readonly tags = new Map<Operation, Tag>();
  readonly lastVersions = new Map<string, number>();
  readonly faults: string[] = [];
  readonly #byValue = new Map<string, Operation>();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) {
      const { request } = operation;
      if ('value' in request) this.#byValue.set(request.value, operation);
    }
  }

  take(operation: Operation): void {
    const { answer } = operation;
    const complaint = complaintOf(operation);
    if (complaint !== undefined) this.#blame(complaint, operation);
    if (answer.kind === 'written') this.#isWrittenBy(answer.tag, operation, operation);
    if (answer.kind === 'found') this.#holds(answer.tag, answer.value, operation);
    if ('tag' in answer) this.#sees(answer.tag);
  }

  #holds(tag: Tag, value: string, source: Operation): void {
    const writer = this.#byValue.get(value);
    if (!writer) this.#blame(`nobody wrote the value of ${tag}`, source);
    else this.#isWrittenBy(tag, writer, source);
  }

  #isWrittenBy(tag: Tag, writer: Operation, source: Operation): void {
    const known = this.writers.get(tag);
    const other = this.tags.get(writer);
    if (known && known !== writer) this.#blame(`${tag} has two values`, source);
    else if (other !== undefined && other !== tag)
      this.#blame(`one write is seen as ${other} and as ${tag}`, source);
    else if (!isPossible(tag, writer)) this.#blame(`${tag} cannot come of the write that it shows`, source);
    this.writers.set(tag, writer);
    this.tags.set(writer, tag);
  }

  #sees(tag: Tag): void {
    const incarnation = incarnationOf(tag);
    this.lastVersions.set(incarnation, Math.max(versionOf(tag), this.lastVersions.get(incarnation) ?? 0));
  }

  #blame(what: string, source: Operation): void {
    this.faults.push(`${what} (${describe(source)})`);
  }
}

/** Whether a write can have brought about a state: as the first of an incarnation, or behind the one that it was made from. */
function isPossible(tag: Tag, { request, answer }: Operation): boolean {
  const version = versionOf(tag);
  switch (request.kind) {
    case 'create':
      return version === 1 && (answer.kind === 'written' || answer.kind === 'unknown');
    case 'replace':
      return (
        version > 1 &&
        (answer.kind === 'written' || answer.kind === 'unknown') &&
        (request.ifMatch === undefined || tagOf(incarnationOf(tag), version - 1) === request.ifMatch)
      );
    default:
      return false;
  }
}

/** What is wrong with an answer to this request, whatever is stored. */
function complaintOf({ request, answer }: Operation): string | undefined {
  if (answer.kind === 'unchanged') {
    const asked = request.kind === 'get' ? request.ifNoneMatch : undefined;
    return asked === answer.tag
      ? undefined
      : 'the answer is "not modified" for another tag than was asked for';
  }
  if (answer.kind !== 'found') return undefined;
  if (request.kind === 'get') {
    return request.ifNoneMatch === answer.tag ? 'what the client has already was sent again' : undefined;
  }
  const holds = request.kind !== 'create' && (request.ifMatch ?? answer.tag) === answer.tag;
  return holds ? 'a precondition that holds was refused' : undefined;
}
