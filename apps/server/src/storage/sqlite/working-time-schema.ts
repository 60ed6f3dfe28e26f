/**
 * Working time, entries, batches and requests that were done: step 4. As in the first ledger's schema people are named
 * by their numbers, and dates are whole numbers.
 */
export const createWorkingTime = `
  ALTER TABLE people ADD COLUMN first_day INTEGER;
  ALTER TABLE people ADD COLUMN last_day INTEGER;

  CREATE TABLE work_patterns (
    person INTEGER NOT NULL REFERENCES people,
    valid_from INTEGER NOT NULL,
    weeks TEXT NOT NULL,
    PRIMARY KEY (person, valid_from)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE bases (
    person INTEGER NOT NULL REFERENCES people,
    valid_from INTEGER NOT NULL,
    country TEXT,
    region TEXT,
    PRIMARY KEY (person, valid_from)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE entries (
    person INTEGER NOT NULL REFERENCES people,
    id TEXT NOT NULL,
    allowance TEXT NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    expires_on INTEGER,
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (person, id)
  ) STRICT, WITHOUT ROWID;

  -- These two have a rowid: their rows may be longer than a page, which WITHOUT ROWID is slow with.
  CREATE TABLE batches (
    person INTEGER NOT NULL REFERENCES people,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    changes TEXT NOT NULL,
    UNIQUE (person, id)
  ) STRICT;
  CREATE INDEX batches_by_instant ON batches (at);

  CREATE TABLE done_requests (
    person INTEGER NOT NULL REFERENCES people,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (person, key)
  ) STRICT;
  CREATE INDEX done_requests_by_instant ON done_requests (at);

  CREATE TABLE used_items (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) STRICT, WITHOUT ROWID;

  -- For administrators, who see everybody's.
  CREATE INDEX outbox_by_state ON outbox (state, id);
  CREATE INDEX audit_by_id ON audit (id);`;
