-- Suggestions while somebody types look for words that begin headlines' words. The whole texts hold
-- a hundred times as many words of which most begin like something.
CREATE INDEX "ArticleSearch_headline_idx" ON "ArticleSearch" USING gin (ts_filter("document", '{a}'));
