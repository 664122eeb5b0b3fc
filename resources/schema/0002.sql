-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE session ADD COLUMN saved_ms INTEGER NOT NULL DEFAULT 0;

ALTER TABLE session ADD COLUMN next_set INTEGER NOT NULL DEFAULT 0;

UPDATE session SET
  saved_ms = started_ms + CAST(total_ms / max(speed, 0.01) AS INTEGER),
  next_set = coalesce((SELECT plan_index + 1 FROM set_record
                       WHERE set_record.session = session.id ORDER BY position DESC LIMIT 1), 0);
