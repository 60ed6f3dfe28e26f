import Type from 'typebox';
import type { ProblemExamples } from '../../http/answers.ts';

/** The header of a request that is done once, however often it is sent. */
export const idempotencyKey = {
  'idempotency-key': Type.Optional(
    Type.String({
      description:
        '1 to 255 visible ASCII characters of your own, for two days: the same request with the same key is done once and answered the same again.',
    }),
  ),
};

/** What is said of an answer that was given before. */
export const replayedHeader = {
  'Idempotent-Replayed': '`true` where the request was done before and this is the answer of then.',
};

/** What a request with a key is refused for. */
export const keyProblems: ProblemExamples = {
  invalid_header: 'The header Idempotency-Key is not 1 to 255 visible ASCII characters.',
  idempotency_key_reused: 'The Idempotency-Key was sent with another request before; take a new one.',
};
