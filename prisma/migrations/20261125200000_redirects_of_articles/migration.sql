-- CreateIndex
CREATE INDEX "Redirect_articleId_idx" ON "Redirect"("articleId");
