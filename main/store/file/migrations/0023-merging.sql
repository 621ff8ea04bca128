-- An index of words brings its pieces together in small steps of their own (words/word-index.ts), never within a text that is written:
-- SQLite would do up to a tenth of a second's work there. Whoever writes so much that no step comes between has at most 64 pieces.
INSERT INTO message_words (message_words, rank) VALUES ('automerge', 0), ('usermerge', 16), ('crisismerge', 64);
INSERT INTO contact_names (contact_names, rank) VALUES ('automerge', 0), ('usermerge', 16), ('crisismerge', 64);
INSERT INTO contact_numbers (contact_numbers, rank) VALUES ('automerge', 0), ('usermerge', 16), ('crisismerge', 64);
INSERT INTO note_words (note_words, rank) VALUES ('automerge', 0), ('usermerge', 16), ('crisismerge', 64);
