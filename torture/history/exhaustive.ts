import { incarnationOf, tagOf, versionOf, type Operation, type Request, type Tag } from './operation.ts';

interface Stored {
  readonly tag: string;
  readonly value: string;
}

interface State {
  readonly stored: Stored | undefined;
  /** The incarnations that may still begin: each does so once. */
  readonly free: readonly string[];
}

/**
 * Whether the history of one name is linear, by trying every order of its operations: plain, and so slow that it is
 * of use for a handful only. The checker is compared with it.
 */
export function isLinearByTrying(operations: readonly Operation[]): boolean {
  const effective = operations.filter(
    ({ request, answer }) => request.kind !== 'get' || answer.kind !== 'unknown',
  );
  const told = effective.flatMap(({ answer }) => ('tag' in answer ? [incarnationOf(answer.tag)] : []));
  const unseen = effective.map((_, index) => `unseen${index}`);
  return canGoOn({ stored: undefined, free: [...new Set(told), ...unseen] }, effective);
}

function canGoOn(state: State, left: readonly Operation[]): boolean {
  if (left.every(({ answer }) => answer.kind === 'unknown')) return true;
  return left.some((operation) => {
    if (left.some((other) => isBefore(other, operation))) return false;
    const rest = left.filter((other) => other !== operation);
    return statesAfter(state, operation).some((next) => canGoOn(next, rest));
  });
}

function isBefore(first: Operation, second: Operation): boolean {
  return first.answer.kind !== 'unknown' && first.returned < second.invoked;
}

/** The states to which an operation can lead that is answered as it was; none where it cannot happen now. */
function statesAfter(state: State, operation: Operation): State[] {
  const { answer } = operation;
  if (answer.kind === 'unknown' || answer.kind === 'deleted') return writes(state, operation);
  if (answer.kind === 'written') {
    return writes(state, operation).filter(({ stored }) => stored?.tag === answer.tag);
  }
  return isAnswerOf(state.stored, operation) ? [state] : [];
}

/** Whether what is there leads to the answer of an operation that changes nothing. */
function isAnswerOf(stored: Stored | undefined, { request, answer }: Operation): boolean {
  if (!stored) return answer.kind === 'absent';
  if (!('tag' in answer) || answer.tag !== stored.tag) return answer.kind === 'taken';
  const isKnown = request.kind === 'get' && request.ifNoneMatch === stored.tag;
  if (answer.kind !== 'found') return isKnown;
  return answer.value === stored.value && !isKnown && !isDone(request, stored.tag);
}

/** Whether a request to change what has this tag is to be fulfilled. */
function isDone(request: Request, tag: Tag): boolean {
  return 'ifMatch' in request && (request.ifMatch ?? tag) === tag;
}

function writes({ stored, free }: State, { request }: Operation): State[] {
  if (request.kind === 'get' || (request.kind === 'create') !== (stored === undefined)) return [];
  if (request.kind === 'create' || !stored) {
    const { value = '' } = request as { readonly value?: string };
    return free.map((begun) => ({
      stored: { tag: tagOf(begun, 1), value },
      free: free.filter((incarnation) => incarnation !== begun),
    }));
  }
  if ((request.ifMatch ?? stored.tag) !== stored.tag) return [];
  if (request.kind === 'delete') return [{ stored: undefined, free }];
  const tag = tagOf(incarnationOf(stored.tag), versionOf(stored.tag) + 1);
  return [{ stored: { tag, value: request.value }, free }];
}
