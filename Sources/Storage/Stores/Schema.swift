/// The tables of a store.
///
/// Truth: `author`, `entry`, `pending`, `definition`, `signature`, `evidence`, `draft`,
/// `draft_event`, `draft_copy`, `merge_report`, `sighting`, `arrival`, `quarantine`, `retrial`. `head`
/// follows from `entry`, and `submission` is a projection that can be dropped and rebuilt. Numbers of
/// rows and authors are local to one file: nothing that leaves the file depends on them. Only the log itself is guarded by triggers: each one costs time whenever
/// a file is opened, and a merge opens thousands.
enum Schema {
  /// Says in the header of the file that it is one of ours: "Mizn".
  static let applicationID: Int64 = 0x4D69_7A6E
  /// The schema this program writes.
  static var version: Int { migrations.last?.version ?? 0 }

  /// Every released step. A released step is never edited.
  static let migrations = [
    Migration(version: 1, name: "the log, drafts, merges and submissions", script: first),
    Migration(version: 2, name: "signatures, evidence, and what came from where", script: second),
    Migration(version: 3, name: "no index over hashes: they scatter every entry", script: third),
    Migration(
      version: 4, name: "a submission lies under its entry; an arrival says less", script: fourth),
  ]

  private static let first: StaticString = """
    CREATE TABLE meta (
      name TEXT PRIMARY KEY,
      value ANY NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE author (
      number INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      genesis BLOB,
      role TEXT,
      label TEXT
    ) STRICT;

    CREATE TABLE entry (
      id INTEGER PRIMARY KEY,
      author INTEGER NOT NULL REFERENCES author,
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      base BLOB NOT NULL,
      wall INTEGER NOT NULL,
      monotonic INTEGER NOT NULL,
      boot TEXT NOT NULL,
      report INTEGER NOT NULL,
      body TEXT NOT NULL,
      UNIQUE (author, sequence, hash)
    ) STRICT;
    CREATE INDEX entry_hash ON entry (hash);
    CREATE INDEX entry_subject ON entry (kind, subject);
    CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
    BEGIN SELECT raise(ABORT, 'an entry is never changed'); END;
    CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
    BEGIN SELECT raise(ABORT, 'an entry is never deleted'); END;

    CREATE TABLE head (
      author INTEGER NOT NULL REFERENCES author,
      hash BLOB NOT NULL,
      sequence INTEGER NOT NULL,
      PRIMARY KEY (author, hash)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE pending (
      id INTEGER PRIMARY KEY,
      author INTEGER NOT NULL REFERENCES author,
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      base BLOB NOT NULL,
      wall INTEGER NOT NULL,
      monotonic INTEGER NOT NULL,
      boot TEXT NOT NULL,
      report INTEGER NOT NULL,
      body TEXT NOT NULL,
      UNIQUE (author, sequence, hash)
    ) STRICT;

    CREATE TABLE definition (
      hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
      content TEXT NOT NULL
    ) STRICT;

    CREATE TABLE draft (
      id TEXT PRIMARY KEY,
      definition TEXT NOT NULL REFERENCES definition,
      form TEXT NOT NULL,
      language TEXT NOT NULL,
      collector TEXT NOT NULL,
      created INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'sealed', 'discarded')),
      ended INTEGER,
      reason TEXT,
      entry BLOB
    ) STRICT;

    CREATE TABLE draft_event (
      draft TEXT NOT NULL REFERENCES draft,
      sequence INTEGER NOT NULL,
      wall INTEGER NOT NULL,
      monotonic INTEGER NOT NULL,
      boot TEXT NOT NULL,
      event TEXT NOT NULL,
      PRIMARY KEY (draft, sequence)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE merge_report (
      number INTEGER PRIMARY KEY,
      wall INTEGER NOT NULL,
      report TEXT NOT NULL
    ) STRICT;

    CREATE TABLE quarantine (
      number INTEGER PRIMARY KEY,
      digest BLOB NOT NULL UNIQUE,
      report INTEGER NOT NULL,
      file TEXT NOT NULL,
      author BLOB,
      sequence INTEGER,
      reason INTEGER NOT NULL,
      detail TEXT NOT NULL,
      raw BLOB NOT NULL
    ) STRICT;

    CREATE TABLE submission (
      id TEXT PRIMARY KEY,
      entry BLOB NOT NULL,
      author BLOB NOT NULL,
      sequence INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      revisions INTEGER NOT NULL,
      heads INTEGER NOT NULL,
      missing INTEGER NOT NULL,
      form TEXT NOT NULL,
      version TEXT NOT NULL,
      definition TEXT NOT NULL,
      language TEXT NOT NULL,
      collector TEXT NOT NULL,
      started INTEGER NOT NULL,
      sealed INTEGER NOT NULL,
      centre TEXT,
      department TEXT,
      service TEXT,
      date TEXT,
      quarter TEXT NOT NULL,
      review TEXT NOT NULL,
      reviewed_by TEXT,
      review_entry BLOB
    ) STRICT;
    CREATE INDEX submission_quarter ON submission (quarter, id);
    CREATE INDEX submission_conflict ON submission (id) WHERE heads > 1;
    """

  private static let second: StaticString = """
    CREATE TABLE signature (
      digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
      author BLOB NOT NULL CHECK (length(author) = 16),
      statement TEXT NOT NULL,
      signature TEXT NOT NULL,
      checked INTEGER NOT NULL CHECK (checked IN (0, 1))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY,
      hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
      content BLOB NOT NULL
    ) STRICT;

    CREATE TABLE draft_copy (
      author BLOB NOT NULL CHECK (length(author) = 16),
      draft TEXT NOT NULL,
      definition TEXT NOT NULL,
      form TEXT NOT NULL,
      language TEXT NOT NULL,
      collector TEXT NOT NULL,
      created INTEGER NOT NULL,
      events INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (author, draft)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE sighting (
      author BLOB PRIMARY KEY CHECK (length(author) = 16),
      report INTEGER NOT NULL,
      wall INTEGER NOT NULL,
      packed INTEGER,
      drafts INTEGER
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE arrival (
      digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
      report INTEGER NOT NULL,
      owner BLOB,
      known TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE retrial (
      quarantine INTEGER NOT NULL REFERENCES quarantine,
      report INTEGER NOT NULL,
      PRIMARY KEY (quarantine, report)
    ) STRICT, WITHOUT ROWID;
    """

  private static let third: StaticString = """
    DROP INDEX entry_hash;
    """

  /// The number of a submission is the `id` of the entry of its current revision: both tables are read
  /// side by side in one order, and a submission is found by the index over the subjects of entries.
  private static let fourth: StaticString = """
    ALTER TABLE submission RENAME TO former;
    CREATE TABLE submission (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      entry BLOB NOT NULL,
      author BLOB NOT NULL,
      sequence INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      revisions INTEGER NOT NULL,
      heads INTEGER NOT NULL,
      missing INTEGER NOT NULL,
      form TEXT NOT NULL,
      version TEXT NOT NULL,
      definition TEXT NOT NULL,
      language TEXT NOT NULL,
      collector TEXT NOT NULL,
      started INTEGER NOT NULL,
      sealed INTEGER NOT NULL,
      centre TEXT,
      department TEXT,
      service TEXT,
      date TEXT,
      quarter TEXT NOT NULL,
      review TEXT NOT NULL,
      reviewed_by TEXT,
      review_entry BLOB
    ) STRICT;
    INSERT INTO submission
    SELECT entry.id, former.* FROM entry NOT INDEXED
    CROSS JOIN former ON former.id = entry.subject AND former.entry = entry.hash
    WHERE entry.kind = 'submission';
    DROP TABLE former;
    CREATE INDEX submission_quarter ON submission (quarter);
    CREATE INDEX submission_conflict ON submission (id) WHERE heads > 1;

    ALTER TABLE arrival RENAME TO former;
    CREATE TABLE arrival (
      digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
      report INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    INSERT INTO arrival SELECT digest, report FROM former;
    DROP TABLE former;
    """
}
