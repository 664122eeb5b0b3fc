-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE routine_text (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  routine TEXT NOT NULL,
  revision INTEGER NOT NULL,
  routine_title TEXT NOT NULL,
  routine_text INTEGER NOT NULL REFERENCES routine_text (id),
  pacing TEXT NOT NULL,
  started_ms INTEGER NOT NULL,
  zone TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('open', 'finished', 'stopped', 'interrupted')),
  reason TEXT CHECK (reason IN ('done', 'pain', 'called-away')),
  active_ms INTEGER NOT NULL,
  total_ms INTEGER NOT NULL,
  tension_before INTEGER CHECK (tension_before BETWEEN 0 AND 10),
  tension_after INTEGER CHECK (tension_after BETWEEN 0 AND 10),
  note TEXT NOT NULL,
  speed REAL NOT NULL,
  decided INTEGER NOT NULL DEFAULT 0 CHECK (decided IN (0, 1))
) STRICT;

CREATE TABLE set_record (
  session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  plan_index INTEGER NOT NULL,
  exercise TEXT NOT NULL,
  exercise_name TEXT NOT NULL,
  level TEXT NOT NULL,
  side TEXT CHECK (side IN ('left', 'right')),
  planned_repetitions INTEGER,
  done_repetitions INTEGER NOT NULL,
  planned_work_ms INTEGER NOT NULL,
  done_work_ms INTEGER NOT NULL,
  skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_by_start ON session (started_ms);
CREATE INDEX session_by_text ON session (routine_text);
CREATE INDEX session_open ON session (uuid) WHERE outcome = 'open';
CREATE INDEX session_undecided ON session (started_ms) WHERE outcome = 'interrupted' AND decided = 0;
