/**
 * People and what is theirs. Other tables name a person, and a place, by its number: 12,000,000 days have to stay
 * small. Instants are milliseconds since 1970-01-01T00:00Z, dates are whole numbers: 20261103.
 *
 * Each foreign key has an index that begins with its column: SQLite goes through the whole table otherwise when a
 * person is removed.
 */
export const createLedger = `
  CREATE TABLE people (
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    time_zone TEXT,
    created_at INTEGER NOT NULL,
    tag TEXT NOT NULL
  ) STRICT;
  CREATE INDEX administrators ON people (role) WHERE role = 'administrator';

  CREATE TABLE links (
    slot TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    person INTEGER REFERENCES people,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX links_by_person ON links (person);

  CREATE TABLE erasures (
    person TEXT PRIMARY KEY, -- the id: there is no number any more
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX erasures_by_instant ON erasures (at);

  CREATE TABLE sessions (
    hash TEXT PRIMARY KEY,
    id TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES people,
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    client TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_by_person ON sessions (person, created_at, id);
  CREATE INDEX sessions_by_last_use ON sessions (last_seen_at);
  CREATE INDEX sessions_by_creation ON sessions (created_at);

  CREATE TABLE attempts (
    key TEXT PRIMARY KEY,
    attempts INTEGER NOT NULL,
    ends_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX attempts_by_end ON attempts (ends_at);

  CREATE TABLE personal_tokens (
    id TEXT PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES people,
    name TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    scopes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    UNIQUE (person, name)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE days (
    person INTEGER NOT NULL REFERENCES people,
    day INTEGER NOT NULL,
    am_type TEXT,
    am_place INTEGER, -- no foreign key: removing a place must not look for its days
    am_status INTEGER,
    pm_type TEXT,
    pm_place INTEGER,
    pm_status INTEGER,
    notes TEXT NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (person, day),
    CHECK (day BETWEEN 10101 AND 99991231),
    CHECK (am_type IS NOT NULL OR pm_type IS NOT NULL),
    CHECK (CASE WHEN am_type IS NULL THEN am_status IS NULL AND am_place IS NULL ELSE coalesce(am_status IN (0, 1), 0) END),
    CHECK (CASE WHEN pm_type IS NULL THEN pm_status IS NULL AND pm_place IS NULL ELSE coalesce(pm_status IN (0, 1), 0) END)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE places (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    owner INTEGER REFERENCES people, -- none: the organisation
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT,
    region TEXT,
    archived INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX places_of_people ON places (owner, name_key);
  -- The index above takes the organisation's for different owners: no NULL is equal to another.
  CREATE UNIQUE INDEX places_of_organisation ON places (name_key) WHERE owner IS NULL;

  CREATE TABLE rates (
    person INTEGER NOT NULL REFERENCES people,
    allowance TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    amount INTEGER,
    PRIMARY KEY (person, allowance, valid_from)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE audit (
    person INTEGER NOT NULL, -- 0: nobody who is still there; so no foreign key
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor_kind TEXT NOT NULL,
    actor INTEGER, -- no foreign key either: most act for themselves, and need no index
    action TEXT NOT NULL,
    target TEXT,
    before TEXT,
    after TEXT,
    PRIMARY KEY (person, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX audit_by_actor ON audit (actor) WHERE actor <> person;

  -- Without a rowid: as one, the number of a stranger would not be refused but made up.
  CREATE TABLE notification_settings (
    person INTEGER PRIMARY KEY REFERENCES people,
    slack_url TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES people,
    url TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    turn INTEGER, -- none: not in line before its destination
    due_at INTEGER NOT NULL,
    last_error TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX outbox_new ON outbox (id) WHERE state = 'waiting' AND turn IS NULL;
  CREATE INDEX outbox_lines ON outbox (url, turn, id) WHERE state = 'waiting' AND turn IS NOT NULL;
  CREATE INDEX outbox_expiry ON outbox (expires_at) WHERE state = 'waiting';
  CREATE INDEX outbox_waiting ON outbox (person) WHERE state = 'waiting';
  CREATE INDEX outbox_ended ON outbox (due_at) WHERE state <> 'waiting';
  CREATE INDEX outbox_by_person ON outbox (person, id);

  -- The heads of the lines in the outbox: what is due is found here, however long the lines are.
  CREATE TABLE destinations (
    url TEXT PRIMARY KEY,
    rests_until INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    version INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX destinations_by_due ON destinations (due_at, url);`;
