-- The agent's own templates. `place`: where it stands among them. `template_use` counts those of every source, each by its id.
CREATE TABLE template (
  id     TEXT PRIMARY KEY,
  place  INTEGER NOT NULL,
  folder TEXT NOT NULL,
  title  TEXT NOT NULL,
  code   TEXT NOT NULL,
  en     TEXT NOT NULL,
  es     TEXT NOT NULL,
  rev    INTEGER NOT NULL
) STRICT;

CREATE TABLE template_use (
  id    TEXT PRIMARY KEY,
  count INTEGER NOT NULL,
  at    INTEGER NOT NULL,
  rev   INTEGER NOT NULL
) STRICT;
