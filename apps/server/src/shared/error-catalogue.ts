export interface CatalogueEntry {
  /** HTTP status that the error is answered with. */
  readonly status: number;
  /** A short summary that is the same for every occurrence (RFC 9457, `title`). */
  readonly title: string;
  /** Where it passes by itself: after how many seconds it is worth asking again, for the header `Retry-After`. */
  readonly retryAfter?: number;
}

/**
 * Every error that a client can be answered with. The key is the problem's stable `code`: once released it
 * keeps its meaning and its status.
 */
export const errorCatalogue = {
  invalid_json: { status: 400, title: 'The body is not valid JSON' },
  invalid_body: { status: 400, title: 'The body does not have the expected shape' },
  invalid_query: { status: 400, title: 'A query parameter is not valid' },
  invalid_header: { status: 400, title: 'A header is not valid' },
  invalid_request: { status: 400, title: 'The request cannot be read' },
  number_not_exact: { status: 400, title: 'A number cannot be stored exactly' },
  too_deep: { status: 400, title: 'The JSON is nested too deeply' },
  refused: { status: 400, title: 'The older API does not allow this' },
  day_not_come: { status: 400, title: 'A day that has not come cannot be confirmed' },
  too_many_values: { status: 400, title: 'The configuration has too many values' },
  unauthenticated: { status: 401, title: 'Credentials are missing or not valid' },
  wrong_credentials: { status: 401, title: 'The name or the password is wrong' },
  forbidden: { status: 403, title: 'The credentials do not allow this' },
  not_logged_in: { status: 403, title: 'Not logged in' },
  foreign_origin: { status: 403, title: 'The request comes from another site' },
  sign_up_closed: { status: 403, title: 'People cannot make an account by themselves here' },
  not_found: { status: 404, title: 'There is nothing at this address' },
  config_not_found: { status: 404, title: 'There is no such configuration' },
  no_data: { status: 404, title: 'No data found' },
  day_not_found: { status: 404, title: 'There is no record of that day' },
  message_not_found: { status: 404, title: 'There is no such message' },
  batch_not_found: { status: 404, title: 'There is no such batch that can be undone' },
  person_not_found: { status: 404, title: 'There is no such person' },
  session_not_found: { status: 404, title: 'There is no such session' },
  token_not_found: { status: 404, title: 'There is no such token' },
  allowance_not_found: { status: 404, title: 'There is no such allowance' },
  rate_not_found: { status: 404, title: 'There is no such rate' },
  entry_not_found: { status: 404, title: 'There is no such entry' },
  work_pattern_not_found: { status: 404, title: 'There is no such work pattern' },
  base_not_found: { status: 404, title: 'There is no such base' },
  place_not_found: { status: 404, title: 'There is no such place' },
  link_not_valid: { status: 404, title: 'The link was used already, has expired, or never was one' },
  method_not_allowed: { status: 405, title: 'The method is not supported at this address' },
  request_timeout: { status: 408, title: 'The request did not arrive in time' },
  name_taken: { status: 409, title: 'The name is taken' },
  too_many_tokens: { status: 409, title: 'There are as many tokens as there may be' },
  too_many_items: { status: 409, title: 'There are as many as there may be' },
  day_taken: { status: 409, title: 'The day has a record already' },
  message_delivered: { status: 409, title: 'The message has arrived' },
  days_taken: { status: 409, title: 'Days have a record already' },
  days_changed: { status: 409, title: 'Days were changed since' },
  last_administrator: { status: 409, title: 'There would be no administrator left' },
  archived: { status: 409, title: 'It is archived' },
  in_use: { status: 409, title: 'It is in use' },
  precondition_failed: { status: 412, title: 'The precondition does not hold' },
  body_too_large: { status: 413, title: 'The body is too large' },
  unsupported_encoding: { status: 415, title: 'The content encoding is not supported' },
  expectation_failed: { status: 417, title: 'The expectation cannot be met' },
  unknown_host: { status: 421, title: 'This server does not answer for that host' },
  invalid_rows: { status: 422, title: 'Rows of the file are wrong' },
  idempotency_key_reused: { status: 422, title: 'The idempotency key belongs to another request' },
  reserved_name: { status: 422, title: 'The name is reserved' },
  invalid_policy: { status: 422, title: 'The policy is not valid' },
  precondition_required: { status: 428, title: 'A precondition is required' },
  too_many_attempts: { status: 429, title: 'Too many attempts to sign in' },
  rate_limited: { status: 429, title: 'Too many requests' },
  headers_too_large: { status: 431, title: 'The request headers are too large' },
  internal: { status: 500, title: 'Something went wrong on the server' },
  database_busy: { status: 503, title: 'The database is busy', retryAfter: 1 },
  database_unavailable: { status: 503, title: 'The database is not available', retryAfter: 2 },
  search_too_slow: { status: 503, title: 'The search takes too long' },
  storage_full: { status: 507, title: 'There is no space left to store this' },
} as const satisfies Record<string, CatalogueEntry>;

/** The stable name of an error. */
export type ErrorCode = keyof typeof errorCatalogue;
