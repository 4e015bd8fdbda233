-- pg_trgm asks the C library what a letter is, and with the locale «C» (the embedded server's) none that is
-- Arabic: two words had nothing in common. So it is given Latin letters instead, one for each Arabic one.
CREATE FUNCTION trigram_letters(folded text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN translate(folded, 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءئ', 'abcdefghijklmnopqrstuvwxyz0123');

DROP INDEX "SearchTerm_folded_trgm_idx";
CREATE INDEX "SearchTerm_letters_idx" ON "SearchTerm" USING gin (trigram_letters("folded") gin_trgm_ops);
