-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  imported_ms INTEGER NOT NULL
) STRICT;

-- The Julian day it was lived on; NULL until that and what its sets come to are filled in, which
-- takes knowledge of time zones and of the body.
ALTER TABLE session ADD COLUMN day INTEGER;

ALTER TABLE session ADD COLUMN sets INTEGER NOT NULL DEFAULT 0;

ALTER TABLE session ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0;

ALTER TABLE session ADD COLUMN highest_level TEXT NOT NULL DEFAULT '';

ALTER TABLE session ADD COLUMN height INTEGER NOT NULL DEFAULT 0;

ALTER TABLE session ADD COLUMN removed_ms INTEGER;

ALTER TABLE session ADD COLUMN import INTEGER REFERENCES import (id);

DROP INDEX session_by_start;
DROP INDEX session_undecided;
CREATE INDEX session_by_start ON session (removed_ms, started_ms);
CREATE INDEX session_by_routine ON session (removed_ms, routine, started_ms);
CREATE INDEX session_by_outcome ON session (removed_ms, outcome, started_ms);
CREATE INDEX session_points ON session (removed_ms, day, started_ms, outcome, speed, active_ms,
  routine, tension_before, tension_after, sets, skipped, highest_level, height);
CREATE INDEX session_undecided ON session (started_ms)
  WHERE outcome = 'interrupted' AND decided = 0 AND removed_ms IS NULL;
CREATE INDEX session_by_import ON session (import) WHERE import IS NOT NULL;
CREATE INDEX session_without_day ON session (id) WHERE day IS NULL;

CREATE VIRTUAL TABLE note_index USING fts5 (
  note, content = 'session', content_rowid = 'id', tokenize = 'trigram'
);

INSERT INTO note_index (rowid, note) SELECT id, note FROM session WHERE note <> '';

CREATE TRIGGER note_added AFTER INSERT ON session WHEN new.note <> '' BEGIN
  INSERT INTO note_index (rowid, note) VALUES (new.id, new.note); END;

CREATE TRIGGER note_changed AFTER UPDATE OF note ON session WHEN old.note <> new.note BEGIN
  INSERT INTO note_index (note_index, rowid, note)
    SELECT 'delete', old.id, old.note WHERE old.note <> ''; INSERT INTO note_index (rowid, note)
    SELECT new.id, new.note WHERE new.note <> ''; END;

CREATE TRIGGER note_removed AFTER DELETE ON session WHEN old.note <> '' BEGIN
  INSERT INTO note_index (note_index, rowid, note) VALUES ('delete', old.id, old.note); END;
