import { incarnationOf, tagOf, versionOf, type Operation } from './operation.ts';

interface Stored {
  readonly tag: string;
  readonly value: string;
}

type State = Stored | undefined;

/**
 * Whether the history of one name is linear, by trying every order of its operations: plain, and so slow that it is
 * of use for a handful only. The checker is compared with it.
 */
export function isLinearByTrying(operations: readonly Operation[]): boolean {
  const effective = operations.filter(
    ({ request, answer }) => request.kind !== 'get' || answer.kind !== 'unknown',
  );
  const tags = new Set(
    effective.flatMap(({ answer }) => ('tag' in answer ? [incarnationOf(answer.tag)] : [])),
  );
  return canGoOn(undefined, effective, [...tags, 'unseen']);
}

function canGoOn(state: State, left: readonly Operation[], incarnations: readonly string[]): boolean {
  if (left.every(({ answer }) => answer.kind === 'unknown')) return true;
  return left.some((operation) => {
    if (left.some((other) => isBefore(other, operation))) return false;
    const rest = left.filter((other) => other !== operation);
    return statesAfter(state, operation, incarnations).some((next) => canGoOn(next, rest, incarnations));
  });
}

function isBefore(first: Operation, second: Operation): boolean {
  return first.answer.kind !== 'unknown' && first.returned < second.invoked;
}

/** The states to which an operation can lead that is answered as it was; none where it cannot happen now. */
function statesAfter(state: State, operation: Operation, incarnations: readonly string[]): State[] {
  const { request, answer } = operation;
  switch (answer.kind) {
    case 'found':
      return state?.tag === answer.tag && state.value === answer.value && isRefused(state, operation)
        ? [state]
        : [];
    case 'unchanged':
      return state?.tag === answer.tag && request.kind === 'get' && request.ifNoneMatch === state.tag
        ? [state]
        : [];
    case 'absent':
      return state ? [] : [state];
    case 'taken':
      return state ? [state] : [];
    case 'written':
      return writes(state, operation, incarnations).filter((next) => next?.tag === answer.tag);
    case 'deleted':
    case 'unknown':
      return writes(state, operation, incarnations);
  }
}

/** Whether what is there is the right answer, instead of "not modified" or of doing what was asked for. */
function isRefused({ tag }: Stored, { request }: Operation): boolean {
  if (request.kind === 'get') return request.ifNoneMatch !== tag;
  return request.kind === 'create' || (request.ifMatch ?? tag) !== tag;
}

function writes(state: State, { request }: Operation, incarnations: readonly string[]): State[] {
  if (request.kind === 'get') return [];
  if (request.kind === 'create') {
    return state
      ? []
      : incarnations.map((incarnation) => ({ tag: tagOf(incarnation, 1), value: request.value }));
  }
  if (!state || (request.ifMatch ?? state.tag) !== state.tag) return [];
  if (request.kind === 'delete') return [undefined];
  const tag = tagOf(incarnationOf(state.tag), versionOf(state.tag) + 1);
  return [{ tag, value: request.value }];
}
