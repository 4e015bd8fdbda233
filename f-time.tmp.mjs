var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name4 in all)
    __defProp(target, name4, { get: all[name4], enumerable: true });
};

// newsroom/db/client.ts
import { PrismaPg } from "@prisma/adapter-pg";

// env.ts
import { z } from "zod";
var given = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  SITE_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:3000").transform((value) => value.replace(/\/+$/, "")),
  AUTH_SECRET: z.string().min(32),
  PORT: z.coerce.number().int().min(1).max(65535).default(3e3),
  /** Loopback port of the press; the front picks a free one when it is not given. */
  PRESS_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  /** Where media lie: in the folder below, or in a bucket of S3. */
  MEDIA_STORAGE: z.enum(["folder", "s3"]).default("folder"),
  /** Folder of the media (`var/media` below the working folder). */
  MEDIA_DIR: z.string().min(1).default("var/media"),
  /** Folder of the files that are on their way into the library. */
  UPLOADS_DIR: z.string().min(1).default("var/uploads"),
  /** Largest video or sound file, in MiB. */
  MAX_VIDEO_MB: z.coerce.number().int().min(1).max(4096).default(200),
  /** A server that speaks S3's protocol; without it S3 itself. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_REGION: z.string().min(1).default("us-east-1"),
  S3_BUCKET: z.string().min(1).optional(),
  /** Folder in the bucket, for buckets that hold other things too. */
  S3_PREFIX: z.string().default("").transform((value) => value.replace(/^\/+|\/+$/g, "")).transform((value) => value && `${value}/`),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Folder of the static files of this build and of former ones (scripts/static-files.mjs). */
  ASSETS_DIR: z.string().min(1).default("var/assets"),
  /** Folder of the pages' copies. */
  PAGES_DIR: z.string().min(1).default("var/pages"),
  /** Bound of the finished pages in the front's memory, in MiB. */
  PAGE_MEMORY_MB: z.coerce.number().int().min(8).max(16384).default(40),
  /** Bound of their copies on disk, in MiB. */
  PAGE_DISK_MB: z.coerce.number().int().min(8).max(16384).default(64),
  /** Bound of the press's heap, in MiB. */
  PRESS_HEAP_MB: z.coerce.number().int().min(128).max(16384).default(208),
  /** Connections to PostgreSQL of each process. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(8),
  /** A statement that takes longer is logged, in milliseconds. */
  SLOW_QUERY_MS: z.coerce.number().int().min(1).max(6e5).default(200),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug"]).default("info"),
  /** Addresses of proxies whose X-Forwarded-For is believed, comma-separated. */
  TRUSTED_PROXIES: z.string().default(""),
  /** Opens /metrics to whoever is not on this machine. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Where a CDN takes `POST {"surrogate_keys":[…]}`, and the header that opens it. */
  CDN_PURGE_URL: z.url({ protocol: /^https?$/ }).optional(),
  CDN_PURGE_HEADER: z.string().regex(/^[\w-]+:\s*\S.*$/, 'must look like "Name: value"').optional(),
  /** Hub of the feeds (WebSub), told of every change and named in the feeds; off without it. */
  WEBSUB_HUB: z.url({ protocol: /^https?$/ }).optional(),
  /** Key under which search engines are told of changes (IndexNow); off without it. */
  INDEXNOW_KEY: z.string().regex(/^[A-Za-z0-9-]{8,128}$/, "must be 8 to 128 letters, digits and hyphens").optional(),
  INDEXNOW_ENDPOINT: z.url({ protocol: /^https?$/ }).default("https://api.indexnow.org/indexnow"),
  /** Password of the demo accounts, read when the demo newspaper is made. */
  DEMO_PASSWORD: z.string().min(8).optional(),
  MATBAA_DEV: z.literal("1").optional()
});
var S3_NEEDS = ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"];
var settings = given.superRefine((values, context) => {
  if (values.MEDIA_STORAGE !== "s3") return;
  for (const name4 of S3_NEEDS.filter((one) => values[one] === void 0)) {
    const message = "must be set when MEDIA_STORAGE is s3";
    context.addIssue({ code: "custom", path: [name4], message });
  }
});
var parsed;
function env() {
  if (parsed) return parsed;
  const result = settings.safeParse(process.env);
  if (!result.success) {
    throw wrong(result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  parsed = result.data;
  return parsed;
}
function wrong(sentences) {
  return new Error(`Wrong settings (see docs/operations.md):
  ${sentences.join("\n  ")}`);
}

// newsroom/db/generated/client.ts
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import "@prisma/client/runtime/client";

// newsroom/db/generated/internal/class.ts
import * as runtime from "@prisma/client/runtime/client";
var config = {
  "previewFeatures": [
    "relationJoins"
  ],
  "clientVersion": "7.10.1",
  "engineVersion": "d1b3f377ca835d73fd50954a5e22128b9ebdd6b8",
  "activeProvider": "postgresql",
  "inlineSchema": '// One schema for the whole newspaper. What Prisma\'s language cannot say (checks, partial and\n// expression indexes, triggers) stands in the migrations and is proven by tests/schema.db.test.ts.\n\ngenerator client {\n  provider        = "prisma-client"\n  output          = "../newsroom/db/generated"\n  runtime         = "nodejs"\n  moduleFormat    = "esm"\n  previewFeatures = ["relationJoins"]\n}\n\ndatasource db {\n  provider = "postgresql"\n}\n\nenum Role {\n  reporter\n  editor\n  chief\n  photo\n  admin\n}\n\nenum ArticleKind {\n  news\n  report\n  opinion\n  explainer\n}\n\n/// What a story is told by, beside its words.\nenum StoryFormat {\n  video\n  photos\n}\n\n/// Where the working copy stands; what readers see is another axis.\nenum WorkState {\n  draft\n  submitted\n  changesRequested\n  approved\n}\n\nenum RevisionReason {\n  save\n  submit\n  approve\n  publish\n  import\n  /// Kept by itself: before another person wrote on, after a pause, before an older text came back.\n  auto\n}\n\n/// One story for its whole life. Its text is in revisions and in the working copy; here stand the\n/// facts of both axes and the columns that public lists are served from.\nmodel Article {\n  id          BigInt   @id @default(autoincrement())\n  createdAt   DateTime @db.Timestamptz(3)\n  createdById Int?\n  externalId  String?  @unique\n  importHash  String?\n  /// Raised by every command on the article: the loser of a race is told.\n  version     Int      @default(1)\n\n  workState          WorkState @default(draft)\n  workStateAt        DateTime  @db.Timestamptz(3)\n  workStateById      Int?\n  /// The note of the latest return to the writer.\n  reviewNote         String?\n  /// Who has taken the submitted text to review it; null while nobody has.\n  reviewerId         Int?\n  reviewSince        DateTime? @db.Timestamptz(3)\n  approvedRevision   Revision? @relation("approved", fields: [approvedRevisionId, id], references: [id, articleId], onDelete: NoAction, onUpdate: NoAction)\n  approvedRevisionId BigInt?\n\n  /// The revision that readers see, from `publicAt` on.\n  liveRevision     Revision?    @relation("live", fields: [liveRevisionId, id], references: [id, articleId], onDelete: NoAction, onUpdate: NoAction)\n  liveRevisionId   BigInt?\n  liveSection      Section?     @relation("live", fields: [liveSectionId], references: [id], onDelete: Restrict)\n  liveSectionId    Int?\n  liveKind         ArticleKind?\n  liveFormat       StoryFormat?\n  /// How long the film is that stands first in the text, where it is an own one.\n  liveFilmMs       Int?\n  /// From when readers may see it; null while nothing of it may be seen.\n  publicAt         DateTime?    @db.Timestamptz(3)\n  /// From when readers may not see it any more.\n  unpublishAt      DateTime?    @db.Timestamptz(3)\n  /// Before it nobody outside the newsroom may see anything of the story.\n  embargoUntil     DateTime?    @db.Timestamptz(3)\n  /// Set once, by the first publication; in the future while that is only scheduled.\n  firstPublishedAt DateTime?    @db.Timestamptz(3)\n  /// The update time that readers are shown.\n  revisedAt        DateTime?    @db.Timestamptz(3)\n  breakingUntil    DateTime?    @db.Timestamptz(3)\n  retractedAt      DateTime?    @db.Timestamptz(3)\n  retractionReason String?\n  archivedAt       DateTime?    @db.Timestamptz(3)\n  trashedAt        DateTime?    @db.Timestamptz(3)\n\n  /// Who is asked to write it, by whom, and what for.\n  assigneeId   Int?\n  assignedById Int?\n  assignedAt   DateTime? @db.Timestamptz(3)\n  /// By when the text is wanted.\n  dueAt        DateTime? @db.Timestamptz(3)\n  brief        String    @default("")\n\n  assignee    Staff?            @relation("assignee", fields: [assigneeId], references: [id], onDelete: Restrict)\n  assignedBy  Staff?            @relation("assigner", fields: [assignedById], references: [id], onDelete: Restrict)\n  createdBy   Staff?            @relation("created", fields: [createdById], references: [id], onDelete: Restrict)\n  workStateBy Staff?            @relation("workState", fields: [workStateById], references: [id], onDelete: Restrict)\n  reviewer    Staff?            @relation("reviewer", fields: [reviewerId], references: [id], onDelete: Restrict)\n  workingCopy WorkingCopy?\n  revisions   Revision[]        @relation("history")\n  tags        ArticleTag[]\n  writers     ArticleWriter[]\n  corrections Correction[]\n  search      ArticleSearch?\n  deskSearch  DeskSearch?\n  previews    PreviewLink[]\n  redirects   Redirect[]\n  views       ArticleViews[]\n  viewTotal   ArticleViewTotal?\n  bulkChanges BulkChange[]\n  presences   Presence[]\n  editLock    EditLock?\n  notes       Note[]\n\n  @@index([createdAt(sort: Desc), id(sort: Desc)])\n  @@index([createdById, id(sort: Desc)])\n  @@index([workState, workStateAt])\n  @@index([assigneeId, dueAt])\n  @@index([dueAt])\n}\n\n/// An immutable state of the text, made at save points. The database refuses updates.\nmodel Revision {\n  id          BigInt         @id @default(autoincrement())\n  articleId   BigInt\n  number      Int\n  reason      RevisionReason\n  createdAt   DateTime       @db.Timestamptz(3)\n  createdById Int?\n\n  title          String\n  standfirst     String\n  kind           ArticleKind\n  sectionId      Int?\n  place          String\n  body           Json\n  bodyVersion    Int\n  wordCount      Int\n  pictureId      Int?\n  pictureCaption String\n  pictureCredit  String\n  tagIds         Int[]\n  writerIds      Int[]\n  /// Stories that the desk chose to stand beside this one; the adapter reads no lists of bigints.\n  relatedIds     Int[]       @default([])\n\n  article    Article       @relation("history", fields: [articleId], references: [id], onDelete: Cascade)\n  createdBy  Staff?        @relation(fields: [createdById], references: [id], onDelete: Restrict)\n  section    Section?      @relation(fields: [sectionId], references: [id], onDelete: Restrict)\n  picture    Media?        @relation(fields: [pictureId], references: [id], onDelete: Restrict)\n  approvedIn Article[]     @relation("approved")\n  liveIn     Article[]     @relation("live")\n  basedOn    WorkingCopy[]\n  name       RevisionName?\n\n  @@unique([id, articleId])\n  @@unique([articleId, number])\n}\n\n/// What somebody called a revision; beside it, because revisions are never rewritten.\nmodel RevisionName {\n  revisionId BigInt   @id\n  name       String\n  namedAt    DateTime @db.Timestamptz(3)\n  namedById  Int?\n\n  revision Revision @relation(fields: [revisionId], references: [id], onDelete: Cascade)\n  namedBy  Staff?   @relation(fields: [namedById], references: [id], onDelete: Restrict)\n}\n\n/// What the newsroom is writing: one mutable row an article. Autosave writes only this.\nmodel WorkingCopy {\n  articleId      BigInt   @id\n  /// Raised by every change of any field.\n  version        Int      @default(1)\n  /// Field name \u2192 version of that field, for saves that meet.\n  fieldVersions  Json\n  /// True while the text differs from the revision it began from.\n  dirty          Boolean  @default(false)\n  baseRevisionId BigInt?\n  updatedAt      DateTime @db.Timestamptz(3)\n  updatedById    Int?\n\n  title          String\n  /// The headline as the desk\'s search compares it (newsroom/arabic/fold).\n  titleFolded    String\n  standfirst     String\n  kind           ArticleKind\n  sectionId      Int?\n  place          String\n  body           Json\n  bodyVersion    Int\n  wordCount      Int\n  pictureId      Int?\n  pictureCaption String\n  pictureCredit  String\n  tagIds         Int[]\n  writerIds      Int[]\n  /// Stories that the desk chose to stand beside this one; the adapter reads no lists of bigints.\n  relatedIds     Int[]       @default([])\n\n  article      Article   @relation(fields: [articleId], references: [id], onDelete: Cascade)\n  baseRevision Revision? @relation(fields: [baseRevisionId], references: [id], onDelete: SetNull)\n  updatedBy    Staff?    @relation(fields: [updatedById], references: [id], onDelete: Restrict)\n  section      Section?  @relation(fields: [sectionId], references: [id], onDelete: Restrict)\n  picture      Media?    @relation(fields: [pictureId], references: [id], onDelete: Restrict)\n\n  @@index([sectionId, updatedAt(sort: Desc)])\n  @@index([updatedAt(sort: Desc), articleId(sort: Desc)])\n  @@index([titleFolded(ops: raw("gin_trgm_ops"))], type: Gin, map: "WorkingCopy_title_idx")\n  @@index([tagIds], type: Gin)\n  @@index([writerIds], type: Gin)\n}\n\n/// What somebody did to many articles at once, kept for as long as it can be undone.\nmodel BulkAct {\n  id       Int       @id @default(autoincrement())\n  staffId  Int\n  at       DateTime  @db.Timestamptz(3)\n  kind     String\n  undoneAt DateTime? @db.Timestamptz(3)\n\n  staff   Staff        @relation(fields: [staffId], references: [id], onDelete: Cascade)\n  changes BulkChange[]\n\n  @@index([staffId, at])\n  @@index([at])\n}\n\n/// What a bulk act changed of one article.\nmodel BulkChange {\n  bulkActId      Int\n  articleId      BigInt\n  /// The columns before it (newsroom/articles/bulk/bulk-kinds.ts).\n  before         Json\n  /// The versions that it left: with others the article has changed since.\n  articleVersion Int\n  copyVersion    Int\n\n  bulkAct BulkAct @relation(fields: [bulkActId], references: [id], onDelete: Cascade)\n  article Article @relation(fields: [articleId], references: [id], onDelete: Cascade)\n\n  @@id([bulkActId, articleId])\n  @@index([articleId])\n}\n\n/// A list of articles that somebody keeps under a name of their own.\nmodel SavedView {\n  id      Int     @id @default(autoincrement())\n  staffId Int\n  name    String\n  /// The list\'s address behind the question mark (newsroom/articles/list-input.ts).\n  query   String\n  /// Stands beside the states, to be opened with one press.\n  pinned  Boolean @default(false)\n\n  staff Staff @relation(fields: [staffId], references: [id], onDelete: Cascade)\n\n  @@unique([staffId, name])\n}\n\n/// What the desk\'s search looks through: the folded words of the working copy.\nmodel DeskSearch {\n  articleId BigInt                  @id\n  document  Unsupported("tsvector")\n\n  article Article @relation(fields: [articleId], references: [id], onDelete: Cascade)\n\n  @@index([document], type: Gin, map: "DeskSearch_document_idx")\n}\n\n/// Who has an article open: one row a tab, for as long as the tab says so.\nmodel Presence {\n  articleId BigInt\n  staffId   Int\n  /// The tab\'s own name for itself.\n  screen    String    @db.VarChar(40)\n  openedAt  DateTime  @db.Timestamptz(3)\n  /// The tab counts as gone from then on, unless it is heard of before.\n  until     DateTime  @db.Timestamptz(3)\n  /// When its person last changed something in it.\n  typedAt   DateTime? @db.Timestamptz(3)\n\n  article  Article   @relation(fields: [articleId], references: [id], onDelete: Cascade)\n  staff    Staff     @relation(fields: [staffId], references: [id], onDelete: Cascade)\n  editLock EditLock?\n\n  @@id([articleId, staffId, screen])\n  @@index([until])\n}\n\n/// Who leads the editing of an article: a courtesy between people, which refuses nobody\'s text. It\n/// ends with the tab that holds it (newsroom/presence/presence-rules.ts).\nmodel EditLock {\n  articleId       BigInt    @id\n  staffId         Int\n  screen          String    @db.VarChar(40)\n  since           DateTime  @db.Timestamptz(3)\n  /// When the leader last typed, or was given the lead.\n  renewedAt       DateTime  @db.Timestamptz(3)\n  /// Who asks to be given the lead, in which tab, and whether that was declined.\n  askedById       Int?\n  askedScreen     String?   @db.VarChar(40)\n  askedAt         DateTime? @db.Timestamptz(3)\n  declinedAt      DateTime? @db.Timestamptz(3)\n  /// The tab that led until the present leader took over unasked.\n  takenFromId     Int?\n  takenFromScreen String?   @db.VarChar(40)\n\n  article  Article  @relation(fields: [articleId], references: [id], onDelete: Cascade)\n  presence Presence @relation(fields: [articleId, staffId, screen], references: [articleId, staffId, screen], onDelete: Cascade)\n  staff    Staff    @relation("leads", fields: [staffId], references: [id], onDelete: Cascade)\n  askedBy  Staff?   @relation("asked", fields: [askedById], references: [id], onDelete: SetNull)\n\n  @@unique([articleId, staffId, screen])\n}\n\nmodel Section {\n  id          Int    @id @default(autoincrement())\n  slug        String @unique\n  name        String\n  description String @default("")\n  position    Int\n  parentId    Int?\n\n  parent        Section?       @relation("parent", fields: [parentId], references: [id], onDelete: Restrict)\n  children      Section[]      @relation("parent")\n  liveArticles  Article[]      @relation("live")\n  revisions     Revision[]\n  workingCopies WorkingCopy[]\n  staff         StaffSection[]\n  media         Media[]\n}\n\nmodel Tag {\n  id          Int    @id @default(autoincrement())\n  name        String\n  /// The name as comparison sees it: two spellings are one tag.\n  folded      String @unique\n  description String @default("")\n\n  articles ArticleTag[]\n  media    MediaTag[]\n\n  @@index([folded(ops: raw("gin_trgm_ops"))], type: Gin, map: "Tag_folded_trgm_idx")\n}\n\n/// A public byline; may belong to a member of staff.\nmodel Writer {\n  id         Int     @id @default(autoincrement())\n  handle     String? @unique\n  name       String\n  folded     String\n  /// The line under the name: a beat or a column.\n  headline   String  @default("")\n  bio        String  @default("")\n  columnist  Boolean @default(false)\n  portraitId Int?\n  staffId    Int?    @unique\n\n  portrait Media?          @relation(fields: [portraitId], references: [id], onDelete: Restrict)\n  staff    Staff?          @relation(fields: [staffId], references: [id], onDelete: SetNull)\n  articles ArticleWriter[]\n\n  @@index([folded])\n}\n\n/// Live projection: the tags of what readers see, with the time their lists are ordered by.\nmodel ArticleTag {\n  articleId BigInt\n  tagId     Int\n  publicAt  DateTime @db.Timestamptz(3)\n\n  article Article @relation(fields: [articleId], references: [id], onDelete: Cascade)\n  tag     Tag     @relation(fields: [tagId], references: [id], onDelete: Restrict)\n\n  @@id([articleId, tagId])\n  @@index([tagId, publicAt(sort: Desc), articleId(sort: Desc)])\n}\n\n/// Live projection: the writers of what readers see.\nmodel ArticleWriter {\n  articleId BigInt\n  writerId  Int\n  position  Int\n  publicAt  DateTime @db.Timestamptz(3)\n\n  article Article @relation(fields: [articleId], references: [id], onDelete: Cascade)\n  writer  Writer  @relation(fields: [writerId], references: [id], onDelete: Restrict)\n\n  @@id([articleId, writerId])\n  @@index([writerId, publicAt(sort: Desc), articleId(sort: Desc)])\n}\n\n/// Live projection: what the readers\' search looks through, in folded words.\nmodel ArticleSearch {\n  articleId BigInt                  @id\n  publicAt  DateTime                @db.Timestamptz(3)\n  document  Unsupported("tsvector")\n\n  article Article @relation(fields: [articleId], references: [id], onDelete: Cascade)\n\n  @@index([document], type: Gin, map: "ArticleSearch_document_idx")\n}\n\nmodel Correction {\n  id          Int      @id @default(autoincrement())\n  articleId   BigInt\n  at          DateTime @db.Timestamptz(3)\n  text        String\n  createdById Int?\n\n  article   Article @relation(fields: [articleId], references: [id], onDelete: Cascade)\n  createdBy Staff?  @relation(fields: [createdById], references: [id], onDelete: Restrict)\n\n  @@index([articleId, at])\n  @@index([at(sort: Desc), id(sort: Desc)])\n}\n\n/// What a colleague says about a text while it is worked on: the head of a thread or an answer in\n/// one. Never part of the text, never for readers.\nmodel Note {\n  id           Int       @id @default(autoincrement())\n  /// Made by the screen it was written on: a note that is sent twice is written once.\n  key          String    @unique @db.Uuid\n  articleId    BigInt\n  /// The head of the thread that it answers in; null for the head itself.\n  threadId     Int?\n  text         String\n  /// Of a head that speaks of a passage (newsroom/notes/passage.ts).\n  passage      Json?\n  createdAt    DateTime  @db.Timestamptz(3)\n  createdById  Int\n  editedAt     DateTime? @db.Timestamptz(3)\n  /// Raised by every change of its words: the loser of a race is told.\n  version      Int       @default(1)\n  /// Of a head: its thread is closed.\n  resolvedAt   DateTime? @db.Timestamptz(3)\n  resolvedById Int?\n\n  article    Article      @relation(fields: [articleId], references: [id], onDelete: Cascade)\n  thread     Note?        @relation("thread", fields: [threadId, articleId], references: [id, articleId], onDelete: Cascade, onUpdate: NoAction)\n  replies    Note[]       @relation("thread")\n  createdBy  Staff        @relation("written", fields: [createdById], references: [id], onDelete: Restrict)\n  resolvedBy Staff?       @relation("resolved", fields: [resolvedById], references: [id], onDelete: Restrict)\n  notices    NoteNotice[]\n\n  @@unique([id, articleId])\n  @@index([articleId, id])\n  @@index([threadId])\n}\n\n/// Why somebody is told of a note.\nenum NoteReason {\n  mention\n  reply\n  article\n}\n\n/// Who is told of a note, and whether it was seen.\nmodel NoteNotice {\n  noteId  Int\n  staffId Int\n  reason  NoteReason\n  seenAt  DateTime?  @db.Timestamptz(3)\n\n  note  Note  @relation(fields: [noteId], references: [id], onDelete: Cascade)\n  staff Staff @relation(fields: [staffId], references: [id], onDelete: Cascade)\n\n  @@id([noteId, staffId])\n  @@index([staffId, noteId(sort: Desc)])\n}\n\n/// A link to the working copy for people without an account; the address carries a signature.\nmodel PreviewLink {\n  id          Int       @id @default(autoincrement())\n  articleId   BigInt\n  createdById Int\n  createdAt   DateTime  @db.Timestamptz(3)\n  expiresAt   DateTime  @db.Timestamptz(3)\n  revokedAt   DateTime? @db.Timestamptz(3)\n\n  article   Article @relation(fields: [articleId], references: [id], onDelete: Cascade)\n  createdBy Staff   @relation(fields: [createdById], references: [id], onDelete: Restrict)\n\n  @@index([articleId])\n}\n\nmodel Staff {\n  id           Int       @id @default(autoincrement())\n  email        String    @unique\n  name         String\n  role         Role\n  passwordHash String\n  createdAt    DateTime  @db.Timestamptz(3)\n  disabledAt   DateTime? @db.Timestamptz(3)\n\n  sections      StaffSection[]\n  sessions      Session[]\n  writer        Writer?\n  created       Article[]      @relation("created")\n  workStates    Article[]      @relation("workState")\n  reviewing     Article[]      @relation("reviewer")\n  assigned      Article[]      @relation("assignee")\n  assignments   Article[]      @relation("assigner")\n  revisions     Revision[]\n  revisionNames RevisionName[]\n  workingCopies WorkingCopy[]\n  media         Media[]\n  galleries     Gallery[]\n  corrections   Correction[]\n  previews      PreviewLink[]\n  ownPages      OwnPage[]\n  events        Event[]\n  bulkActs      BulkAct[]\n  savedViews    SavedView[]\n  presences     Presence[]\n  editLocks     EditLock[]     @relation("leads")\n  editAskings   EditLock[]     @relation("asked")\n  notes         Note[]         @relation("written")\n  resolvedNotes Note[]         @relation("resolved")\n  noteNotices   NoteNotice[]\n}\n\n/// The sections that a section editor answers for.\nmodel StaffSection {\n  staffId   Int\n  sectionId Int\n\n  staff   Staff   @relation(fields: [staffId], references: [id], onDelete: Cascade)\n  section Section @relation(fields: [sectionId], references: [id], onDelete: Cascade)\n\n  @@id([staffId, sectionId])\n}\n\n/// The cookie\'s token names one of these rows; ending the row ends the session at once.\nmodel Session {\n  id         String    @id @db.Uuid\n  staffId    Int\n  createdAt  DateTime  @db.Timestamptz(3)\n  lastSeenAt DateTime  @db.Timestamptz(3)\n  endedAt    DateTime? @db.Timestamptz(3)\n  userAgent  String\n  address    String\n\n  staff Staff @relation(fields: [staffId], references: [id], onDelete: Cascade)\n\n  @@index([staffId, createdAt])\n}\n\n/// Counters of failed sign-ins and the like; written by rate-limiter-flexible.\nmodel Throttle {\n  key    String    @id @db.VarChar(255)\n  points Int       @default(0)\n  expire DateTime? @db.Timestamptz(3)\n\n  @@index([expire])\n}\n\n/// Who did what to which noun, in commit order. Feeds the audit log, the purge and the jobs.\nmodel Event {\n  id      BigInt   @id @default(autoincrement())\n  at      DateTime @db.Timestamptz(3)\n  type    String\n  /// Null when the system acted by itself.\n  staffId Int?\n  nounId  String\n  data    Json\n\n  staff Staff? @relation(fields: [staffId], references: [id], onDelete: Restrict)\n\n  @@index([nounId, type])\n}\n\nenum MediaKind {\n  picture\n  video\n  audio\n}\n\n/// Whose a picture is; `oneUse` may stand in one story.\nenum Licence {\n  unknown\n  owned\n  agency\n  free\n  oneUse\n}\n\n/// Whether the renditions of the newest cut are there.\nenum CutState {\n  waiting\n  ready\n  failed\n}\n\n/// One thing of the library. A picture is one original, re-encoded on the way in, and the\n/// renditions cut from it; a video or a recording is the file itself.\nmodel Media {\n  id           Int       @id @default(autoincrement())\n  kind         MediaKind @default(picture)\n  /// SHA-256 of the bytes that were taken in. Unique among what is not deleted.\n  sourceHash   String\n  fileName     String\n  /// Of the original in pixels; 0 for a recording.\n  width        Int\n  height       Int\n  /// Size of the kept original or file.\n  bytes        Int       @default(0)\n  durationMs   Int?\n  /// 64-bit perceptual hash: few different bits, much the same picture.\n  phash        BigInt?\n  focalX       Float     @default(0.5)\n  focalY       Float     @default(0.5)\n  /// Where the eye goes first, as the image library sees it: the suggestion for the focal point.\n  attentionX   Float?\n  attentionY   Float?\n  /// Slot \u2192 {x, y, width, height} as shares, for ratios that were cut by hand.\n  crops        Json      @default("{}")\n  /// #rrggbb shown until the picture has arrived.\n  color        String\n  alt          String\n  caption      String    @default("")\n  credit       String    @default("")\n  source       String    @default("")\n  place        String    @default("")\n  takenAt      DateTime? @db.Timestamptz(3)\n  licence      Licence   @default(unknown)\n  /// From then on readers may not see it.\n  licenceUntil DateTime? @db.Timestamptz(3)\n  recalledAt   DateTime? @db.Timestamptz(3)\n  recallReason String?\n  /// Readers get that one wherever this one stands.\n  replacedById Int?\n  /// The files are gone; the row stays for the revisions that name it.\n  deletedAt    DateTime? @db.Timestamptz(3)\n  sectionId    Int?\n  /// The picture that stands for a video or a recording.\n  posterId     Int?\n  /// Everything that is said of it, as the desk\'s search compares it (newsroom/arabic/fold).\n  folded       String    @default("")\n  /// Raised by every change of its words, rights or cuts.\n  version      Int       @default(1)\n  cutState     CutState  @default(waiting)\n  /// Raised whenever the renditions have to be made anew.\n  cutVersion   Int       @default(1)\n  /// Per cent of the files that are made.\n  cutProgress  Int       @default(0)\n  /// Why the last try failed.\n  cutError     String?\n  createdAt    DateTime  @db.Timestamptz(3)\n  createdById  Int?\n\n  createdBy     Staff?        @relation(fields: [createdById], references: [id], onDelete: Restrict)\n  section       Section?      @relation(fields: [sectionId], references: [id], onDelete: Restrict)\n  replacedBy    Media?        @relation("replacement", fields: [replacedById], references: [id], onDelete: Restrict)\n  replaces      Media[]       @relation("replacement")\n  poster        Media?        @relation("poster", fields: [posterId], references: [id], onDelete: Restrict)\n  postered      Media[]       @relation("poster")\n  renditions    Rendition[]\n  tags          MediaTag[]\n  galleries     GalleryItem[]\n  revisions     Revision[]\n  workingCopies WorkingCopy[]\n  writers       Writer[]\n\n  @@index([createdAt(sort: Desc), id(sort: Desc)])\n  @@index([replacedById])\n  @@index([posterId])\n  @@index([folded(ops: raw("gin_trgm_ops"))], type: Gin, map: "Media_folded_idx")\n}\n\n/// What a picture shows or is about; the same tags as the stories\'.\nmodel MediaTag {\n  mediaId Int\n  tagId   Int\n\n  media Media @relation(fields: [mediaId], references: [id], onDelete: Cascade)\n  tag   Tag   @relation(fields: [tagId], references: [id], onDelete: Restrict)\n\n  @@id([mediaId, tagId])\n  @@index([tagId, mediaId(sort: Desc)])\n}\n\n/// One file of a picture, video or recording under an immutable address.\nmodel Rendition {\n  /// Storage key, hashed: `ab/abcdef\u2026.avif`, served under /media/.\n  key       String    @id\n  mediaId   Int\n  /// The slot of the design (newsroom/media/slots.ts), or `original`, `file`, `captions`.\n  slot      String\n  width     Int\n  height    Int\n  format    String\n  bytes     Int\n  /// Newer cuts stand in its place; its address answers a while longer.\n  retiredAt DateTime? @db.Timestamptz(3)\n\n  media Media @relation(fields: [mediaId], references: [id], onDelete: Cascade)\n\n  @@index([mediaId, slot])\n}\n\n/// Pictures in an order, with captions of their own, for stories to show.\nmodel Gallery {\n  id          Int       @id @default(autoincrement())\n  title       String\n  folded      String    @default("")\n  version     Int       @default(1)\n  createdAt   DateTime  @db.Timestamptz(3)\n  createdById Int?\n  updatedAt   DateTime  @db.Timestamptz(3)\n  deletedAt   DateTime? @db.Timestamptz(3)\n\n  createdBy Staff?        @relation(fields: [createdById], references: [id], onDelete: Restrict)\n  items     GalleryItem[]\n\n  @@index([updatedAt(sort: Desc), id(sort: Desc)])\n}\n\nmodel GalleryItem {\n  galleryId Int\n  position  Int\n  mediaId   Int\n  caption   String @default("")\n\n  gallery Gallery @relation(fields: [galleryId], references: [id], onDelete: Cascade)\n  media   Media   @relation(fields: [mediaId], references: [id], onDelete: Restrict)\n\n  @@id([galleryId, position])\n  @@index([mediaId])\n}\n\n/// An old address and where it went; `toPath` null with status 410 means gone.\nmodel Redirect {\n  id        Int      @id @default(autoincrement())\n  fromPath  String   @unique\n  toPath    String?\n  status    Int\n  articleId BigInt?\n  createdAt DateTime @db.Timestamptz(3)\n\n  article Article? @relation(fields: [articleId], references: [id], onDelete: Cascade)\n\n  @@index([articleId])\n}\n\nmodel Setting {\n  key       String   @id\n  value     Json\n  updatedAt DateTime @db.Timestamptz(3)\n  /// Raised by every change: the loser of a race is told.\n  version   Int      @default(1)\n}\n\n/// A page in which the newspaper speaks of itself. One that is not here has the text that a new\n/// newspaper begins with (newsroom/own-pages/default-pages.ts).\nmodel OwnPage {\n  /// Last segment of `/pages/{slug}`.\n  slug        String    @id\n  title       String\n  lead        String\n  /// In the writing form of docs/own-pages.md.\n  text        String\n  /// Order in the foot of every page.\n  position    Int\n  /// Whether the foot names it.\n  listed      Boolean   @default(true)\n  version     Int       @default(1)\n  /// Null while the text is the one it began with.\n  updatedAt   DateTime? @db.Timestamptz(3)\n  updatedById Int?\n\n  updatedBy Staff? @relation(fields: [updatedById], references: [id], onDelete: Restrict)\n}\n\n/// How often readers opened a story in one hour; nothing about the readers.\nmodel ArticleViews {\n  articleId BigInt\n  /// Beginning of the hour.\n  hour      DateTime @db.Timestamptz(3)\n  count     Int\n\n  article Article @relation(fields: [articleId], references: [id], onDelete: Cascade)\n\n  @@id([articleId, hour])\n  @@index([hour])\n}\n\n/// How often readers opened a story since it was first published.\nmodel ArticleViewTotal {\n  articleId BigInt @id\n  count     BigInt\n\n  article Article @relation(fields: [articleId], references: [id], onDelete: Cascade)\n\n  @@index([count(sort: Desc), articleId(sort: Desc)])\n}\n\n/// The last batch of counts that each front has handed in: one that comes twice counts once.\nmodel ViewBatch {\n  source String   @id @db.Uuid\n  number Int\n  at     DateTime @db.Timestamptz(3)\n}\n',
  "runtimeDataModel": {
    "models": {},
    "enums": {},
    "types": {}
  },
  "parameterizationSchema": {
    "strings": [],
    "graph": ""
  }
};
config.runtimeDataModel = JSON.parse('{"models":{"Article":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"createdById","kind":"scalar","type":"Int"},{"name":"externalId","kind":"scalar","type":"String"},{"name":"importHash","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"workState","kind":"enum","type":"WorkState"},{"name":"workStateAt","kind":"scalar","type":"DateTime"},{"name":"workStateById","kind":"scalar","type":"Int"},{"name":"reviewNote","kind":"scalar","type":"String"},{"name":"reviewerId","kind":"scalar","type":"Int"},{"name":"reviewSince","kind":"scalar","type":"DateTime"},{"name":"approvedRevision","kind":"object","type":"Revision","relationName":"approved"},{"name":"approvedRevisionId","kind":"scalar","type":"BigInt"},{"name":"liveRevision","kind":"object","type":"Revision","relationName":"live"},{"name":"liveRevisionId","kind":"scalar","type":"BigInt"},{"name":"liveSection","kind":"object","type":"Section","relationName":"live"},{"name":"liveSectionId","kind":"scalar","type":"Int"},{"name":"liveKind","kind":"enum","type":"ArticleKind"},{"name":"liveFormat","kind":"enum","type":"StoryFormat"},{"name":"liveFilmMs","kind":"scalar","type":"Int"},{"name":"publicAt","kind":"scalar","type":"DateTime"},{"name":"unpublishAt","kind":"scalar","type":"DateTime"},{"name":"embargoUntil","kind":"scalar","type":"DateTime"},{"name":"firstPublishedAt","kind":"scalar","type":"DateTime"},{"name":"revisedAt","kind":"scalar","type":"DateTime"},{"name":"breakingUntil","kind":"scalar","type":"DateTime"},{"name":"retractedAt","kind":"scalar","type":"DateTime"},{"name":"retractionReason","kind":"scalar","type":"String"},{"name":"archivedAt","kind":"scalar","type":"DateTime"},{"name":"trashedAt","kind":"scalar","type":"DateTime"},{"name":"assigneeId","kind":"scalar","type":"Int"},{"name":"assignedById","kind":"scalar","type":"Int"},{"name":"assignedAt","kind":"scalar","type":"DateTime"},{"name":"dueAt","kind":"scalar","type":"DateTime"},{"name":"brief","kind":"scalar","type":"String"},{"name":"assignee","kind":"object","type":"Staff","relationName":"assignee"},{"name":"assignedBy","kind":"object","type":"Staff","relationName":"assigner"},{"name":"createdBy","kind":"object","type":"Staff","relationName":"created"},{"name":"workStateBy","kind":"object","type":"Staff","relationName":"workState"},{"name":"reviewer","kind":"object","type":"Staff","relationName":"reviewer"},{"name":"workingCopy","kind":"object","type":"WorkingCopy","relationName":"ArticleToWorkingCopy"},{"name":"revisions","kind":"object","type":"Revision","relationName":"history"},{"name":"tags","kind":"object","type":"ArticleTag","relationName":"ArticleToArticleTag"},{"name":"writers","kind":"object","type":"ArticleWriter","relationName":"ArticleToArticleWriter"},{"name":"corrections","kind":"object","type":"Correction","relationName":"ArticleToCorrection"},{"name":"search","kind":"object","type":"ArticleSearch","relationName":"ArticleToArticleSearch"},{"name":"deskSearch","kind":"object","type":"DeskSearch","relationName":"ArticleToDeskSearch"},{"name":"previews","kind":"object","type":"PreviewLink","relationName":"ArticleToPreviewLink"},{"name":"redirects","kind":"object","type":"Redirect","relationName":"ArticleToRedirect"},{"name":"views","kind":"object","type":"ArticleViews","relationName":"ArticleToArticleViews"},{"name":"viewTotal","kind":"object","type":"ArticleViewTotal","relationName":"ArticleToArticleViewTotal"},{"name":"bulkChanges","kind":"object","type":"BulkChange","relationName":"ArticleToBulkChange"},{"name":"presences","kind":"object","type":"Presence","relationName":"ArticleToPresence"},{"name":"editLock","kind":"object","type":"EditLock","relationName":"ArticleToEditLock"},{"name":"notes","kind":"object","type":"Note","relationName":"ArticleToNote"}],"dbName":null,"schema":null},"Revision":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"number","kind":"scalar","type":"Int"},{"name":"reason","kind":"enum","type":"RevisionReason"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"createdById","kind":"scalar","type":"Int"},{"name":"title","kind":"scalar","type":"String"},{"name":"standfirst","kind":"scalar","type":"String"},{"name":"kind","kind":"enum","type":"ArticleKind"},{"name":"sectionId","kind":"scalar","type":"Int"},{"name":"place","kind":"scalar","type":"String"},{"name":"body","kind":"scalar","type":"Json"},{"name":"bodyVersion","kind":"scalar","type":"Int"},{"name":"wordCount","kind":"scalar","type":"Int"},{"name":"pictureId","kind":"scalar","type":"Int"},{"name":"pictureCaption","kind":"scalar","type":"String"},{"name":"pictureCredit","kind":"scalar","type":"String"},{"name":"tagIds","kind":"scalar","type":"Int"},{"name":"writerIds","kind":"scalar","type":"Int"},{"name":"relatedIds","kind":"scalar","type":"Int"},{"name":"article","kind":"object","type":"Article","relationName":"history"},{"name":"createdBy","kind":"object","type":"Staff","relationName":"RevisionToStaff"},{"name":"section","kind":"object","type":"Section","relationName":"RevisionToSection"},{"name":"picture","kind":"object","type":"Media","relationName":"MediaToRevision"},{"name":"approvedIn","kind":"object","type":"Article","relationName":"approved"},{"name":"liveIn","kind":"object","type":"Article","relationName":"live"},{"name":"basedOn","kind":"object","type":"WorkingCopy","relationName":"RevisionToWorkingCopy"},{"name":"name","kind":"object","type":"RevisionName","relationName":"RevisionToRevisionName"}],"dbName":null,"schema":null},"RevisionName":{"fields":[{"name":"revisionId","kind":"scalar","type":"BigInt"},{"name":"name","kind":"scalar","type":"String"},{"name":"namedAt","kind":"scalar","type":"DateTime"},{"name":"namedById","kind":"scalar","type":"Int"},{"name":"revision","kind":"object","type":"Revision","relationName":"RevisionToRevisionName"},{"name":"namedBy","kind":"object","type":"Staff","relationName":"RevisionNameToStaff"}],"dbName":null,"schema":null},"WorkingCopy":{"fields":[{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"version","kind":"scalar","type":"Int"},{"name":"fieldVersions","kind":"scalar","type":"Json"},{"name":"dirty","kind":"scalar","type":"Boolean"},{"name":"baseRevisionId","kind":"scalar","type":"BigInt"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"updatedById","kind":"scalar","type":"Int"},{"name":"title","kind":"scalar","type":"String"},{"name":"titleFolded","kind":"scalar","type":"String"},{"name":"standfirst","kind":"scalar","type":"String"},{"name":"kind","kind":"enum","type":"ArticleKind"},{"name":"sectionId","kind":"scalar","type":"Int"},{"name":"place","kind":"scalar","type":"String"},{"name":"body","kind":"scalar","type":"Json"},{"name":"bodyVersion","kind":"scalar","type":"Int"},{"name":"wordCount","kind":"scalar","type":"Int"},{"name":"pictureId","kind":"scalar","type":"Int"},{"name":"pictureCaption","kind":"scalar","type":"String"},{"name":"pictureCredit","kind":"scalar","type":"String"},{"name":"tagIds","kind":"scalar","type":"Int"},{"name":"writerIds","kind":"scalar","type":"Int"},{"name":"relatedIds","kind":"scalar","type":"Int"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToWorkingCopy"},{"name":"baseRevision","kind":"object","type":"Revision","relationName":"RevisionToWorkingCopy"},{"name":"updatedBy","kind":"object","type":"Staff","relationName":"StaffToWorkingCopy"},{"name":"section","kind":"object","type":"Section","relationName":"SectionToWorkingCopy"},{"name":"picture","kind":"object","type":"Media","relationName":"MediaToWorkingCopy"}],"dbName":null,"schema":null},"BulkAct":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"staffId","kind":"scalar","type":"Int"},{"name":"at","kind":"scalar","type":"DateTime"},{"name":"kind","kind":"scalar","type":"String"},{"name":"undoneAt","kind":"scalar","type":"DateTime"},{"name":"staff","kind":"object","type":"Staff","relationName":"BulkActToStaff"},{"name":"changes","kind":"object","type":"BulkChange","relationName":"BulkActToBulkChange"}],"dbName":null,"schema":null},"BulkChange":{"fields":[{"name":"bulkActId","kind":"scalar","type":"Int"},{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"before","kind":"scalar","type":"Json"},{"name":"articleVersion","kind":"scalar","type":"Int"},{"name":"copyVersion","kind":"scalar","type":"Int"},{"name":"bulkAct","kind":"object","type":"BulkAct","relationName":"BulkActToBulkChange"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToBulkChange"}],"dbName":null,"schema":null},"SavedView":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"staffId","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"query","kind":"scalar","type":"String"},{"name":"pinned","kind":"scalar","type":"Boolean"},{"name":"staff","kind":"object","type":"Staff","relationName":"SavedViewToStaff"}],"dbName":null,"schema":null},"DeskSearch":{"fields":[{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToDeskSearch"}],"dbName":null,"schema":null},"Presence":{"fields":[{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"staffId","kind":"scalar","type":"Int"},{"name":"screen","kind":"scalar","type":"String"},{"name":"openedAt","kind":"scalar","type":"DateTime"},{"name":"until","kind":"scalar","type":"DateTime"},{"name":"typedAt","kind":"scalar","type":"DateTime"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToPresence"},{"name":"staff","kind":"object","type":"Staff","relationName":"PresenceToStaff"},{"name":"editLock","kind":"object","type":"EditLock","relationName":"EditLockToPresence"}],"dbName":null,"schema":null},"EditLock":{"fields":[{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"staffId","kind":"scalar","type":"Int"},{"name":"screen","kind":"scalar","type":"String"},{"name":"since","kind":"scalar","type":"DateTime"},{"name":"renewedAt","kind":"scalar","type":"DateTime"},{"name":"askedById","kind":"scalar","type":"Int"},{"name":"askedScreen","kind":"scalar","type":"String"},{"name":"askedAt","kind":"scalar","type":"DateTime"},{"name":"declinedAt","kind":"scalar","type":"DateTime"},{"name":"takenFromId","kind":"scalar","type":"Int"},{"name":"takenFromScreen","kind":"scalar","type":"String"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToEditLock"},{"name":"presence","kind":"object","type":"Presence","relationName":"EditLockToPresence"},{"name":"staff","kind":"object","type":"Staff","relationName":"leads"},{"name":"askedBy","kind":"object","type":"Staff","relationName":"asked"}],"dbName":null,"schema":null},"Section":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"slug","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"description","kind":"scalar","type":"String"},{"name":"position","kind":"scalar","type":"Int"},{"name":"parentId","kind":"scalar","type":"Int"},{"name":"parent","kind":"object","type":"Section","relationName":"parent"},{"name":"children","kind":"object","type":"Section","relationName":"parent"},{"name":"liveArticles","kind":"object","type":"Article","relationName":"live"},{"name":"revisions","kind":"object","type":"Revision","relationName":"RevisionToSection"},{"name":"workingCopies","kind":"object","type":"WorkingCopy","relationName":"SectionToWorkingCopy"},{"name":"staff","kind":"object","type":"StaffSection","relationName":"SectionToStaffSection"},{"name":"media","kind":"object","type":"Media","relationName":"MediaToSection"}],"dbName":null,"schema":null},"Tag":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"folded","kind":"scalar","type":"String"},{"name":"description","kind":"scalar","type":"String"},{"name":"articles","kind":"object","type":"ArticleTag","relationName":"ArticleTagToTag"},{"name":"media","kind":"object","type":"MediaTag","relationName":"MediaTagToTag"}],"dbName":null,"schema":null},"Writer":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"handle","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"folded","kind":"scalar","type":"String"},{"name":"headline","kind":"scalar","type":"String"},{"name":"bio","kind":"scalar","type":"String"},{"name":"columnist","kind":"scalar","type":"Boolean"},{"name":"portraitId","kind":"scalar","type":"Int"},{"name":"staffId","kind":"scalar","type":"Int"},{"name":"portrait","kind":"object","type":"Media","relationName":"MediaToWriter"},{"name":"staff","kind":"object","type":"Staff","relationName":"StaffToWriter"},{"name":"articles","kind":"object","type":"ArticleWriter","relationName":"ArticleWriterToWriter"}],"dbName":null,"schema":null},"ArticleTag":{"fields":[{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"tagId","kind":"scalar","type":"Int"},{"name":"publicAt","kind":"scalar","type":"DateTime"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToArticleTag"},{"name":"tag","kind":"object","type":"Tag","relationName":"ArticleTagToTag"}],"dbName":null,"schema":null},"ArticleWriter":{"fields":[{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"writerId","kind":"scalar","type":"Int"},{"name":"position","kind":"scalar","type":"Int"},{"name":"publicAt","kind":"scalar","type":"DateTime"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToArticleWriter"},{"name":"writer","kind":"object","type":"Writer","relationName":"ArticleWriterToWriter"}],"dbName":null,"schema":null},"ArticleSearch":{"fields":[{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"publicAt","kind":"scalar","type":"DateTime"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToArticleSearch"}],"dbName":null,"schema":null},"Correction":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"at","kind":"scalar","type":"DateTime"},{"name":"text","kind":"scalar","type":"String"},{"name":"createdById","kind":"scalar","type":"Int"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToCorrection"},{"name":"createdBy","kind":"object","type":"Staff","relationName":"CorrectionToStaff"}],"dbName":null,"schema":null},"Note":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"threadId","kind":"scalar","type":"Int"},{"name":"text","kind":"scalar","type":"String"},{"name":"passage","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"createdById","kind":"scalar","type":"Int"},{"name":"editedAt","kind":"scalar","type":"DateTime"},{"name":"version","kind":"scalar","type":"Int"},{"name":"resolvedAt","kind":"scalar","type":"DateTime"},{"name":"resolvedById","kind":"scalar","type":"Int"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToNote"},{"name":"thread","kind":"object","type":"Note","relationName":"thread"},{"name":"replies","kind":"object","type":"Note","relationName":"thread"},{"name":"createdBy","kind":"object","type":"Staff","relationName":"written"},{"name":"resolvedBy","kind":"object","type":"Staff","relationName":"resolved"},{"name":"notices","kind":"object","type":"NoteNotice","relationName":"NoteToNoteNotice"}],"dbName":null,"schema":null},"NoteNotice":{"fields":[{"name":"noteId","kind":"scalar","type":"Int"},{"name":"staffId","kind":"scalar","type":"Int"},{"name":"reason","kind":"enum","type":"NoteReason"},{"name":"seenAt","kind":"scalar","type":"DateTime"},{"name":"note","kind":"object","type":"Note","relationName":"NoteToNoteNotice"},{"name":"staff","kind":"object","type":"Staff","relationName":"NoteNoticeToStaff"}],"dbName":null,"schema":null},"PreviewLink":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"createdById","kind":"scalar","type":"Int"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"expiresAt","kind":"scalar","type":"DateTime"},{"name":"revokedAt","kind":"scalar","type":"DateTime"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToPreviewLink"},{"name":"createdBy","kind":"object","type":"Staff","relationName":"PreviewLinkToStaff"}],"dbName":null,"schema":null},"Staff":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"email","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"role","kind":"enum","type":"Role"},{"name":"passwordHash","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"disabledAt","kind":"scalar","type":"DateTime"},{"name":"sections","kind":"object","type":"StaffSection","relationName":"StaffToStaffSection"},{"name":"sessions","kind":"object","type":"Session","relationName":"SessionToStaff"},{"name":"writer","kind":"object","type":"Writer","relationName":"StaffToWriter"},{"name":"created","kind":"object","type":"Article","relationName":"created"},{"name":"workStates","kind":"object","type":"Article","relationName":"workState"},{"name":"reviewing","kind":"object","type":"Article","relationName":"reviewer"},{"name":"assigned","kind":"object","type":"Article","relationName":"assignee"},{"name":"assignments","kind":"object","type":"Article","relationName":"assigner"},{"name":"revisions","kind":"object","type":"Revision","relationName":"RevisionToStaff"},{"name":"revisionNames","kind":"object","type":"RevisionName","relationName":"RevisionNameToStaff"},{"name":"workingCopies","kind":"object","type":"WorkingCopy","relationName":"StaffToWorkingCopy"},{"name":"media","kind":"object","type":"Media","relationName":"MediaToStaff"},{"name":"galleries","kind":"object","type":"Gallery","relationName":"GalleryToStaff"},{"name":"corrections","kind":"object","type":"Correction","relationName":"CorrectionToStaff"},{"name":"previews","kind":"object","type":"PreviewLink","relationName":"PreviewLinkToStaff"},{"name":"ownPages","kind":"object","type":"OwnPage","relationName":"OwnPageToStaff"},{"name":"events","kind":"object","type":"Event","relationName":"EventToStaff"},{"name":"bulkActs","kind":"object","type":"BulkAct","relationName":"BulkActToStaff"},{"name":"savedViews","kind":"object","type":"SavedView","relationName":"SavedViewToStaff"},{"name":"presences","kind":"object","type":"Presence","relationName":"PresenceToStaff"},{"name":"editLocks","kind":"object","type":"EditLock","relationName":"leads"},{"name":"editAskings","kind":"object","type":"EditLock","relationName":"asked"},{"name":"notes","kind":"object","type":"Note","relationName":"written"},{"name":"resolvedNotes","kind":"object","type":"Note","relationName":"resolved"},{"name":"noteNotices","kind":"object","type":"NoteNotice","relationName":"NoteNoticeToStaff"}],"dbName":null,"schema":null},"StaffSection":{"fields":[{"name":"staffId","kind":"scalar","type":"Int"},{"name":"sectionId","kind":"scalar","type":"Int"},{"name":"staff","kind":"object","type":"Staff","relationName":"StaffToStaffSection"},{"name":"section","kind":"object","type":"Section","relationName":"SectionToStaffSection"}],"dbName":null,"schema":null},"Session":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"staffId","kind":"scalar","type":"Int"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"lastSeenAt","kind":"scalar","type":"DateTime"},{"name":"endedAt","kind":"scalar","type":"DateTime"},{"name":"userAgent","kind":"scalar","type":"String"},{"name":"address","kind":"scalar","type":"String"},{"name":"staff","kind":"object","type":"Staff","relationName":"SessionToStaff"}],"dbName":null,"schema":null},"Throttle":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"points","kind":"scalar","type":"Int"},{"name":"expire","kind":"scalar","type":"DateTime"}],"dbName":null,"schema":null},"Event":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"at","kind":"scalar","type":"DateTime"},{"name":"type","kind":"scalar","type":"String"},{"name":"staffId","kind":"scalar","type":"Int"},{"name":"nounId","kind":"scalar","type":"String"},{"name":"data","kind":"scalar","type":"Json"},{"name":"staff","kind":"object","type":"Staff","relationName":"EventToStaff"}],"dbName":null,"schema":null},"Media":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"kind","kind":"enum","type":"MediaKind"},{"name":"sourceHash","kind":"scalar","type":"String"},{"name":"fileName","kind":"scalar","type":"String"},{"name":"width","kind":"scalar","type":"Int"},{"name":"height","kind":"scalar","type":"Int"},{"name":"bytes","kind":"scalar","type":"Int"},{"name":"durationMs","kind":"scalar","type":"Int"},{"name":"phash","kind":"scalar","type":"BigInt"},{"name":"focalX","kind":"scalar","type":"Float"},{"name":"focalY","kind":"scalar","type":"Float"},{"name":"attentionX","kind":"scalar","type":"Float"},{"name":"attentionY","kind":"scalar","type":"Float"},{"name":"crops","kind":"scalar","type":"Json"},{"name":"color","kind":"scalar","type":"String"},{"name":"alt","kind":"scalar","type":"String"},{"name":"caption","kind":"scalar","type":"String"},{"name":"credit","kind":"scalar","type":"String"},{"name":"source","kind":"scalar","type":"String"},{"name":"place","kind":"scalar","type":"String"},{"name":"takenAt","kind":"scalar","type":"DateTime"},{"name":"licence","kind":"enum","type":"Licence"},{"name":"licenceUntil","kind":"scalar","type":"DateTime"},{"name":"recalledAt","kind":"scalar","type":"DateTime"},{"name":"recallReason","kind":"scalar","type":"String"},{"name":"replacedById","kind":"scalar","type":"Int"},{"name":"deletedAt","kind":"scalar","type":"DateTime"},{"name":"sectionId","kind":"scalar","type":"Int"},{"name":"posterId","kind":"scalar","type":"Int"},{"name":"folded","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"cutState","kind":"enum","type":"CutState"},{"name":"cutVersion","kind":"scalar","type":"Int"},{"name":"cutProgress","kind":"scalar","type":"Int"},{"name":"cutError","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"createdById","kind":"scalar","type":"Int"},{"name":"createdBy","kind":"object","type":"Staff","relationName":"MediaToStaff"},{"name":"section","kind":"object","type":"Section","relationName":"MediaToSection"},{"name":"replacedBy","kind":"object","type":"Media","relationName":"replacement"},{"name":"replaces","kind":"object","type":"Media","relationName":"replacement"},{"name":"poster","kind":"object","type":"Media","relationName":"poster"},{"name":"postered","kind":"object","type":"Media","relationName":"poster"},{"name":"renditions","kind":"object","type":"Rendition","relationName":"MediaToRendition"},{"name":"tags","kind":"object","type":"MediaTag","relationName":"MediaToMediaTag"},{"name":"galleries","kind":"object","type":"GalleryItem","relationName":"GalleryItemToMedia"},{"name":"revisions","kind":"object","type":"Revision","relationName":"MediaToRevision"},{"name":"workingCopies","kind":"object","type":"WorkingCopy","relationName":"MediaToWorkingCopy"},{"name":"writers","kind":"object","type":"Writer","relationName":"MediaToWriter"}],"dbName":null,"schema":null},"MediaTag":{"fields":[{"name":"mediaId","kind":"scalar","type":"Int"},{"name":"tagId","kind":"scalar","type":"Int"},{"name":"media","kind":"object","type":"Media","relationName":"MediaToMediaTag"},{"name":"tag","kind":"object","type":"Tag","relationName":"MediaTagToTag"}],"dbName":null,"schema":null},"Rendition":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"mediaId","kind":"scalar","type":"Int"},{"name":"slot","kind":"scalar","type":"String"},{"name":"width","kind":"scalar","type":"Int"},{"name":"height","kind":"scalar","type":"Int"},{"name":"format","kind":"scalar","type":"String"},{"name":"bytes","kind":"scalar","type":"Int"},{"name":"retiredAt","kind":"scalar","type":"DateTime"},{"name":"media","kind":"object","type":"Media","relationName":"MediaToRendition"}],"dbName":null,"schema":null},"Gallery":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"title","kind":"scalar","type":"String"},{"name":"folded","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"createdById","kind":"scalar","type":"Int"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"deletedAt","kind":"scalar","type":"DateTime"},{"name":"createdBy","kind":"object","type":"Staff","relationName":"GalleryToStaff"},{"name":"items","kind":"object","type":"GalleryItem","relationName":"GalleryToGalleryItem"}],"dbName":null,"schema":null},"GalleryItem":{"fields":[{"name":"galleryId","kind":"scalar","type":"Int"},{"name":"position","kind":"scalar","type":"Int"},{"name":"mediaId","kind":"scalar","type":"Int"},{"name":"caption","kind":"scalar","type":"String"},{"name":"gallery","kind":"object","type":"Gallery","relationName":"GalleryToGalleryItem"},{"name":"media","kind":"object","type":"Media","relationName":"GalleryItemToMedia"}],"dbName":null,"schema":null},"Redirect":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"fromPath","kind":"scalar","type":"String"},{"name":"toPath","kind":"scalar","type":"String"},{"name":"status","kind":"scalar","type":"Int"},{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToRedirect"}],"dbName":null,"schema":null},"Setting":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"Json"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"version","kind":"scalar","type":"Int"}],"dbName":null,"schema":null},"OwnPage":{"fields":[{"name":"slug","kind":"scalar","type":"String"},{"name":"title","kind":"scalar","type":"String"},{"name":"lead","kind":"scalar","type":"String"},{"name":"text","kind":"scalar","type":"String"},{"name":"position","kind":"scalar","type":"Int"},{"name":"listed","kind":"scalar","type":"Boolean"},{"name":"version","kind":"scalar","type":"Int"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"updatedById","kind":"scalar","type":"Int"},{"name":"updatedBy","kind":"object","type":"Staff","relationName":"OwnPageToStaff"}],"dbName":null,"schema":null},"ArticleViews":{"fields":[{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"hour","kind":"scalar","type":"DateTime"},{"name":"count","kind":"scalar","type":"Int"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToArticleViews"}],"dbName":null,"schema":null},"ArticleViewTotal":{"fields":[{"name":"articleId","kind":"scalar","type":"BigInt"},{"name":"count","kind":"scalar","type":"BigInt"},{"name":"article","kind":"object","type":"Article","relationName":"ArticleToArticleViewTotal"}],"dbName":null,"schema":null},"ViewBatch":{"fields":[{"name":"source","kind":"scalar","type":"String"},{"name":"number","kind":"scalar","type":"Int"},{"name":"at","kind":"scalar","type":"DateTime"}],"dbName":null,"schema":null}},"enums":{},"types":{}}');
config.parameterizationSchema = {
  strings: JSON.parse('["where","article","orderBy","cursor","staff","parent","children","liveArticles","revisions","baseRevision","updatedBy","section","createdBy","replacedBy","replaces","poster","postered","media","renditions","tag","articles","_count","tags","items","gallery","galleries","workingCopies","portrait","writer","writers","picture","sections","sessions","created","workStates","reviewing","assigned","assignments","revision","namedBy","revisionNames","corrections","previews","ownPages","events","bulkAct","changes","bulkActs","savedViews","presence","askedBy","editLock","presences","editLocks","editAskings","thread","replies","resolvedBy","note","notices","notes","resolvedNotes","noteNotices","approvedIn","liveIn","basedOn","name","approvedRevision","liveRevision","liveSection","assignee","assignedBy","workStateBy","reviewer","workingCopy","search","deskSearch","redirects","views","viewTotal","bulkChanges","Article.findUnique","Article.findUniqueOrThrow","Article.findFirst","Article.findFirstOrThrow","Article.findMany","data","Article.createOne","Article.createMany","Article.createManyAndReturn","Article.updateOne","Article.updateMany","Article.updateManyAndReturn","create","update","Article.upsertOne","Article.deleteOne","Article.deleteMany","having","_avg","_sum","_min","_max","Article.groupBy","Article.aggregate","Revision.findUnique","Revision.findUniqueOrThrow","Revision.findFirst","Revision.findFirstOrThrow","Revision.findMany","Revision.createOne","Revision.createMany","Revision.createManyAndReturn","Revision.updateOne","Revision.updateMany","Revision.updateManyAndReturn","Revision.upsertOne","Revision.deleteOne","Revision.deleteMany","Revision.groupBy","Revision.aggregate","RevisionName.findUnique","RevisionName.findUniqueOrThrow","RevisionName.findFirst","RevisionName.findFirstOrThrow","RevisionName.findMany","RevisionName.createOne","RevisionName.createMany","RevisionName.createManyAndReturn","RevisionName.updateOne","RevisionName.updateMany","RevisionName.updateManyAndReturn","RevisionName.upsertOne","RevisionName.deleteOne","RevisionName.deleteMany","RevisionName.groupBy","RevisionName.aggregate","WorkingCopy.findUnique","WorkingCopy.findUniqueOrThrow","WorkingCopy.findFirst","WorkingCopy.findFirstOrThrow","WorkingCopy.findMany","WorkingCopy.createOne","WorkingCopy.createMany","WorkingCopy.createManyAndReturn","WorkingCopy.updateOne","WorkingCopy.updateMany","WorkingCopy.updateManyAndReturn","WorkingCopy.upsertOne","WorkingCopy.deleteOne","WorkingCopy.deleteMany","WorkingCopy.groupBy","WorkingCopy.aggregate","BulkAct.findUnique","BulkAct.findUniqueOrThrow","BulkAct.findFirst","BulkAct.findFirstOrThrow","BulkAct.findMany","BulkAct.createOne","BulkAct.createMany","BulkAct.createManyAndReturn","BulkAct.updateOne","BulkAct.updateMany","BulkAct.updateManyAndReturn","BulkAct.upsertOne","BulkAct.deleteOne","BulkAct.deleteMany","BulkAct.groupBy","BulkAct.aggregate","BulkChange.findUnique","BulkChange.findUniqueOrThrow","BulkChange.findFirst","BulkChange.findFirstOrThrow","BulkChange.findMany","BulkChange.createOne","BulkChange.createMany","BulkChange.createManyAndReturn","BulkChange.updateOne","BulkChange.updateMany","BulkChange.updateManyAndReturn","BulkChange.upsertOne","BulkChange.deleteOne","BulkChange.deleteMany","BulkChange.groupBy","BulkChange.aggregate","SavedView.findUnique","SavedView.findUniqueOrThrow","SavedView.findFirst","SavedView.findFirstOrThrow","SavedView.findMany","SavedView.createOne","SavedView.createMany","SavedView.createManyAndReturn","SavedView.updateOne","SavedView.updateMany","SavedView.updateManyAndReturn","SavedView.upsertOne","SavedView.deleteOne","SavedView.deleteMany","SavedView.groupBy","SavedView.aggregate","DeskSearch.findUnique","DeskSearch.findUniqueOrThrow","DeskSearch.findFirst","DeskSearch.findFirstOrThrow","DeskSearch.findMany","DeskSearch.updateOne","DeskSearch.updateMany","DeskSearch.updateManyAndReturn","DeskSearch.deleteOne","DeskSearch.deleteMany","DeskSearch.groupBy","DeskSearch.aggregate","Presence.findUnique","Presence.findUniqueOrThrow","Presence.findFirst","Presence.findFirstOrThrow","Presence.findMany","Presence.createOne","Presence.createMany","Presence.createManyAndReturn","Presence.updateOne","Presence.updateMany","Presence.updateManyAndReturn","Presence.upsertOne","Presence.deleteOne","Presence.deleteMany","Presence.groupBy","Presence.aggregate","EditLock.findUnique","EditLock.findUniqueOrThrow","EditLock.findFirst","EditLock.findFirstOrThrow","EditLock.findMany","EditLock.createOne","EditLock.createMany","EditLock.createManyAndReturn","EditLock.updateOne","EditLock.updateMany","EditLock.updateManyAndReturn","EditLock.upsertOne","EditLock.deleteOne","EditLock.deleteMany","EditLock.groupBy","EditLock.aggregate","Section.findUnique","Section.findUniqueOrThrow","Section.findFirst","Section.findFirstOrThrow","Section.findMany","Section.createOne","Section.createMany","Section.createManyAndReturn","Section.updateOne","Section.updateMany","Section.updateManyAndReturn","Section.upsertOne","Section.deleteOne","Section.deleteMany","Section.groupBy","Section.aggregate","Tag.findUnique","Tag.findUniqueOrThrow","Tag.findFirst","Tag.findFirstOrThrow","Tag.findMany","Tag.createOne","Tag.createMany","Tag.createManyAndReturn","Tag.updateOne","Tag.updateMany","Tag.updateManyAndReturn","Tag.upsertOne","Tag.deleteOne","Tag.deleteMany","Tag.groupBy","Tag.aggregate","Writer.findUnique","Writer.findUniqueOrThrow","Writer.findFirst","Writer.findFirstOrThrow","Writer.findMany","Writer.createOne","Writer.createMany","Writer.createManyAndReturn","Writer.updateOne","Writer.updateMany","Writer.updateManyAndReturn","Writer.upsertOne","Writer.deleteOne","Writer.deleteMany","Writer.groupBy","Writer.aggregate","ArticleTag.findUnique","ArticleTag.findUniqueOrThrow","ArticleTag.findFirst","ArticleTag.findFirstOrThrow","ArticleTag.findMany","ArticleTag.createOne","ArticleTag.createMany","ArticleTag.createManyAndReturn","ArticleTag.updateOne","ArticleTag.updateMany","ArticleTag.updateManyAndReturn","ArticleTag.upsertOne","ArticleTag.deleteOne","ArticleTag.deleteMany","ArticleTag.groupBy","ArticleTag.aggregate","ArticleWriter.findUnique","ArticleWriter.findUniqueOrThrow","ArticleWriter.findFirst","ArticleWriter.findFirstOrThrow","ArticleWriter.findMany","ArticleWriter.createOne","ArticleWriter.createMany","ArticleWriter.createManyAndReturn","ArticleWriter.updateOne","ArticleWriter.updateMany","ArticleWriter.updateManyAndReturn","ArticleWriter.upsertOne","ArticleWriter.deleteOne","ArticleWriter.deleteMany","ArticleWriter.groupBy","ArticleWriter.aggregate","ArticleSearch.findUnique","ArticleSearch.findUniqueOrThrow","ArticleSearch.findFirst","ArticleSearch.findFirstOrThrow","ArticleSearch.findMany","ArticleSearch.updateOne","ArticleSearch.updateMany","ArticleSearch.updateManyAndReturn","ArticleSearch.deleteOne","ArticleSearch.deleteMany","ArticleSearch.groupBy","ArticleSearch.aggregate","Correction.findUnique","Correction.findUniqueOrThrow","Correction.findFirst","Correction.findFirstOrThrow","Correction.findMany","Correction.createOne","Correction.createMany","Correction.createManyAndReturn","Correction.updateOne","Correction.updateMany","Correction.updateManyAndReturn","Correction.upsertOne","Correction.deleteOne","Correction.deleteMany","Correction.groupBy","Correction.aggregate","Note.findUnique","Note.findUniqueOrThrow","Note.findFirst","Note.findFirstOrThrow","Note.findMany","Note.createOne","Note.createMany","Note.createManyAndReturn","Note.updateOne","Note.updateMany","Note.updateManyAndReturn","Note.upsertOne","Note.deleteOne","Note.deleteMany","Note.groupBy","Note.aggregate","NoteNotice.findUnique","NoteNotice.findUniqueOrThrow","NoteNotice.findFirst","NoteNotice.findFirstOrThrow","NoteNotice.findMany","NoteNotice.createOne","NoteNotice.createMany","NoteNotice.createManyAndReturn","NoteNotice.updateOne","NoteNotice.updateMany","NoteNotice.updateManyAndReturn","NoteNotice.upsertOne","NoteNotice.deleteOne","NoteNotice.deleteMany","NoteNotice.groupBy","NoteNotice.aggregate","PreviewLink.findUnique","PreviewLink.findUniqueOrThrow","PreviewLink.findFirst","PreviewLink.findFirstOrThrow","PreviewLink.findMany","PreviewLink.createOne","PreviewLink.createMany","PreviewLink.createManyAndReturn","PreviewLink.updateOne","PreviewLink.updateMany","PreviewLink.updateManyAndReturn","PreviewLink.upsertOne","PreviewLink.deleteOne","PreviewLink.deleteMany","PreviewLink.groupBy","PreviewLink.aggregate","Staff.findUnique","Staff.findUniqueOrThrow","Staff.findFirst","Staff.findFirstOrThrow","Staff.findMany","Staff.createOne","Staff.createMany","Staff.createManyAndReturn","Staff.updateOne","Staff.updateMany","Staff.updateManyAndReturn","Staff.upsertOne","Staff.deleteOne","Staff.deleteMany","Staff.groupBy","Staff.aggregate","StaffSection.findUnique","StaffSection.findUniqueOrThrow","StaffSection.findFirst","StaffSection.findFirstOrThrow","StaffSection.findMany","StaffSection.createOne","StaffSection.createMany","StaffSection.createManyAndReturn","StaffSection.updateOne","StaffSection.updateMany","StaffSection.updateManyAndReturn","StaffSection.upsertOne","StaffSection.deleteOne","StaffSection.deleteMany","StaffSection.groupBy","StaffSection.aggregate","Session.findUnique","Session.findUniqueOrThrow","Session.findFirst","Session.findFirstOrThrow","Session.findMany","Session.createOne","Session.createMany","Session.createManyAndReturn","Session.updateOne","Session.updateMany","Session.updateManyAndReturn","Session.upsertOne","Session.deleteOne","Session.deleteMany","Session.groupBy","Session.aggregate","Throttle.findUnique","Throttle.findUniqueOrThrow","Throttle.findFirst","Throttle.findFirstOrThrow","Throttle.findMany","Throttle.createOne","Throttle.createMany","Throttle.createManyAndReturn","Throttle.updateOne","Throttle.updateMany","Throttle.updateManyAndReturn","Throttle.upsertOne","Throttle.deleteOne","Throttle.deleteMany","Throttle.groupBy","Throttle.aggregate","Event.findUnique","Event.findUniqueOrThrow","Event.findFirst","Event.findFirstOrThrow","Event.findMany","Event.createOne","Event.createMany","Event.createManyAndReturn","Event.updateOne","Event.updateMany","Event.updateManyAndReturn","Event.upsertOne","Event.deleteOne","Event.deleteMany","Event.groupBy","Event.aggregate","Media.findUnique","Media.findUniqueOrThrow","Media.findFirst","Media.findFirstOrThrow","Media.findMany","Media.createOne","Media.createMany","Media.createManyAndReturn","Media.updateOne","Media.updateMany","Media.updateManyAndReturn","Media.upsertOne","Media.deleteOne","Media.deleteMany","Media.groupBy","Media.aggregate","MediaTag.findUnique","MediaTag.findUniqueOrThrow","MediaTag.findFirst","MediaTag.findFirstOrThrow","MediaTag.findMany","MediaTag.createOne","MediaTag.createMany","MediaTag.createManyAndReturn","MediaTag.updateOne","MediaTag.updateMany","MediaTag.updateManyAndReturn","MediaTag.upsertOne","MediaTag.deleteOne","MediaTag.deleteMany","MediaTag.groupBy","MediaTag.aggregate","Rendition.findUnique","Rendition.findUniqueOrThrow","Rendition.findFirst","Rendition.findFirstOrThrow","Rendition.findMany","Rendition.createOne","Rendition.createMany","Rendition.createManyAndReturn","Rendition.updateOne","Rendition.updateMany","Rendition.updateManyAndReturn","Rendition.upsertOne","Rendition.deleteOne","Rendition.deleteMany","Rendition.groupBy","Rendition.aggregate","Gallery.findUnique","Gallery.findUniqueOrThrow","Gallery.findFirst","Gallery.findFirstOrThrow","Gallery.findMany","Gallery.createOne","Gallery.createMany","Gallery.createManyAndReturn","Gallery.updateOne","Gallery.updateMany","Gallery.updateManyAndReturn","Gallery.upsertOne","Gallery.deleteOne","Gallery.deleteMany","Gallery.groupBy","Gallery.aggregate","GalleryItem.findUnique","GalleryItem.findUniqueOrThrow","GalleryItem.findFirst","GalleryItem.findFirstOrThrow","GalleryItem.findMany","GalleryItem.createOne","GalleryItem.createMany","GalleryItem.createManyAndReturn","GalleryItem.updateOne","GalleryItem.updateMany","GalleryItem.updateManyAndReturn","GalleryItem.upsertOne","GalleryItem.deleteOne","GalleryItem.deleteMany","GalleryItem.groupBy","GalleryItem.aggregate","Redirect.findUnique","Redirect.findUniqueOrThrow","Redirect.findFirst","Redirect.findFirstOrThrow","Redirect.findMany","Redirect.createOne","Redirect.createMany","Redirect.createManyAndReturn","Redirect.updateOne","Redirect.updateMany","Redirect.updateManyAndReturn","Redirect.upsertOne","Redirect.deleteOne","Redirect.deleteMany","Redirect.groupBy","Redirect.aggregate","Setting.findUnique","Setting.findUniqueOrThrow","Setting.findFirst","Setting.findFirstOrThrow","Setting.findMany","Setting.createOne","Setting.createMany","Setting.createManyAndReturn","Setting.updateOne","Setting.updateMany","Setting.updateManyAndReturn","Setting.upsertOne","Setting.deleteOne","Setting.deleteMany","Setting.groupBy","Setting.aggregate","OwnPage.findUnique","OwnPage.findUniqueOrThrow","OwnPage.findFirst","OwnPage.findFirstOrThrow","OwnPage.findMany","OwnPage.createOne","OwnPage.createMany","OwnPage.createManyAndReturn","OwnPage.updateOne","OwnPage.updateMany","OwnPage.updateManyAndReturn","OwnPage.upsertOne","OwnPage.deleteOne","OwnPage.deleteMany","OwnPage.groupBy","OwnPage.aggregate","ArticleViews.findUnique","ArticleViews.findUniqueOrThrow","ArticleViews.findFirst","ArticleViews.findFirstOrThrow","ArticleViews.findMany","ArticleViews.createOne","ArticleViews.createMany","ArticleViews.createManyAndReturn","ArticleViews.updateOne","ArticleViews.updateMany","ArticleViews.updateManyAndReturn","ArticleViews.upsertOne","ArticleViews.deleteOne","ArticleViews.deleteMany","ArticleViews.groupBy","ArticleViews.aggregate","ArticleViewTotal.findUnique","ArticleViewTotal.findUniqueOrThrow","ArticleViewTotal.findFirst","ArticleViewTotal.findFirstOrThrow","ArticleViewTotal.findMany","ArticleViewTotal.createOne","ArticleViewTotal.createMany","ArticleViewTotal.createManyAndReturn","ArticleViewTotal.updateOne","ArticleViewTotal.updateMany","ArticleViewTotal.updateManyAndReturn","ArticleViewTotal.upsertOne","ArticleViewTotal.deleteOne","ArticleViewTotal.deleteMany","ArticleViewTotal.groupBy","ArticleViewTotal.aggregate","ViewBatch.findUnique","ViewBatch.findUniqueOrThrow","ViewBatch.findFirst","ViewBatch.findFirstOrThrow","ViewBatch.findMany","ViewBatch.createOne","ViewBatch.createMany","ViewBatch.createManyAndReturn","ViewBatch.updateOne","ViewBatch.updateMany","ViewBatch.updateManyAndReturn","ViewBatch.upsertOne","ViewBatch.deleteOne","ViewBatch.deleteMany","ViewBatch.groupBy","ViewBatch.aggregate","AND","OR","NOT","source","number","at","equals","in","notIn","lt","lte","gt","gte","not","contains","startsWith","endsWith","articleId","count","hour","slug","title","lead","text","position","listed","version","updatedAt","updatedById","key","value","string_contains","string_starts_with","string_ends_with","array_starts_with","array_ends_with","array_contains","id","fromPath","toPath","status","createdAt","galleryId","mediaId","caption","folded","createdById","deletedAt","slot","width","height","format","bytes","retiredAt","tagId","MediaKind","kind","sourceHash","fileName","durationMs","phash","focalX","focalY","attentionX","attentionY","crops","color","alt","credit","place","takenAt","Licence","licence","licenceUntil","recalledAt","recallReason","replacedById","sectionId","posterId","CutState","cutState","cutVersion","cutProgress","cutError","type","staffId","nounId","points","expire","lastSeenAt","endedAt","userAgent","address","email","Role","role","passwordHash","disabledAt","every","some","none","expiresAt","revokedAt","noteId","NoteReason","reason","seenAt","threadId","passage","editedAt","resolvedAt","resolvedById","publicAt","writerId","handle","headline","bio","columnist","portraitId","description","parentId","screen","since","renewedAt","askedById","askedScreen","askedAt","declinedAt","takenFromId","takenFromScreen","openedAt","until","typedAt","query","pinned","bulkActId","before","articleVersion","copyVersion","undoneAt","fieldVersions","dirty","baseRevisionId","titleFolded","standfirst","ArticleKind","body","bodyVersion","wordCount","pictureId","pictureCaption","pictureCredit","tagIds","writerIds","relatedIds","has","hasEvery","hasSome","revisionId","namedAt","namedById","RevisionReason","externalId","importHash","WorkState","workState","workStateAt","workStateById","reviewNote","reviewerId","reviewSince","approvedRevisionId","liveRevisionId","liveSectionId","liveKind","StoryFormat","liveFormat","liveFilmMs","unpublishAt","embargoUntil","firstPublishedAt","revisedAt","breakingUntil","retractedAt","retractionReason","archivedAt","trashedAt","assigneeId","assignedById","assignedAt","dueAt","brief","articleId_hour","noteId_staffId","id_articleId","articleId_staffId_screen","staffId_name","bulkActId_articleId","articleId_writerId","galleryId_position","articleId_tagId","mediaId_tagId","articleId_number","staffId_sectionId","is","isNot","connectOrCreate","upsert","createMany","set","disconnect","delete","connect","updateMany","deleteMany","push","increment","decrement","multiply","divide"]'),
  graph: "xxbxArgEOwgAAKYJACAMAADzCQAgFgAAxQkAIB0AAJAKACApAACrCQAgKgAArAkAIDMAAPkJACA0AACxCQAgPAAAswkAIEMAAKYKACBEAACmCgAgRQAAoQoAIEYAAPMJACBHAADzCQAgSAAA8wkAIEkAAPMJACBKAACwCgAgSwAAsQoAIEwAALIKACBNAACzCgAgTgAAtAoAIE8AALUKACBQAACBCgAgkQUAAKwKADCSBQAAEAAQkwUAAKwKADCrBQIA3wgAIbYFBAAAAAG6BUAA4AgAIb8FAgDwCQAhgQZAAJkJACGzBgEAAAABtAYBAOYJACG2BgAArQq2BiK3BkAA4AgAIbgGAgDwCQAhuQYBAOYJACG6BgIA8AkAIbsGQACZCQAhvAYEAOcJACG9BgQA5wkAIb4GAgDwCQAhvwYAAK4KowYjwQYAAK8KwQYjwgYCAPAJACHDBkAAmQkAIcQGQACZCQAhxQZAAJkJACHGBkAAmQkAIccGQACZCQAhyAZAAJkJACHJBgEA5gkAIcoGQACZCQAhywZAAJkJACHMBgIA8AkAIc0GAgDwCQAhzgZAAJkJACHPBkAAmQkAIdAGAQD7CAAhAQAAAAEAIB8BAADoCAAgCwAAoQoAIAwAAPMJACAeAACPCgAgPwAApQkAIEAAAKUJACBBAACoCQAgQgAAqwoAIJEFAACpCgAwkgUAAAMAEJMFAACpCgAwlQUCAN8IACGiBQQA5wgAIaYFAQD7CAAhtgUEAOcIACG6BUAA4AgAIb8FAgDwCQAhyQUAAKUKowYi1gUBAPsIACHeBQIA8AkAIfoFAACqCrMGIqEGAQD7CAAhowYAAPwIACCkBgIA3wgAIaUGAgDfCAAhpgYCAPAJACGnBgEA-wgAIagGAQD7CAAhqQYAANEJACCqBgAA0QkAIKsGAADRCQAgAQAAAAMAICMIAACmCQAgEQAAqQkAIBkAAKoJACAaAACoCQAgHAAApAkAIB8AAKIJACAgAACjCQAgIQAApQkAICIAAKUJACAjAAClCQAgJAAApQkAICUAAKUJACAoAACnCQAgKQAAqwkAICoAAKwJACArAACtCQAgLAAArgkAIC8AAK8JACAwAACwCQAgNAAAsQkAIDUAALIJACA2AACyCQAgPAAAswkAID0AALMJACA-AAC0CQAgQgEA-wgAIZEFAACgCQAwkgUAAAUAEJMFAACgCQAwtgUCAN8IACG6BUAA4AgAIe4FAQD7CAAh8AUAAKEJ8AUi8QUBAPsIACHyBUAAmQkAIQEAAAAFACAHBAAA7QkAIAsAALoKACCRBQAAuQoAMJIFAAAHABCTBQAAuQoAMN4FAgDfCAAh5gUCAN8IACECBAAArhMAIAsAALkTACAIBAAA7QkAIAsAALoKACCRBQAAuQoAMJIFAAAHABCTBQAAuQoAMN4FAgDfCAAh5gUCAN8IACHcBgAAuAoAIAMAAAAHACACAAAIADADAAAJACAQBAAAogkAIAUAAKEKACAGAAC3CgAgBwAApQkAIAgAAKYJACARAACpCQAgGgAAqAkAIEIBAPsIACGRBQAAtgoAMJIFAAALABCTBQAAtgoAMKUFAQD7CAAhqQUCAN8IACG2BQIA3wgAIYgGAQD7CAAhiQYCAPAJACEBAAAACwAgCAQAAM8RACAFAAC5EwAgBgAAwxMAIAcAANIRACAIAADTEQAgEQAA1hEAIBoAANURACCJBgAA0woAIBAEAACiCQAgBQAAoQoAIAYAALcKACAHAAClCQAgCAAApgkAIBEAAKkJACAaAACoCQAgQgEA-wgAIZEFAAC2CgAwkgUAAAsAEJMFAAC2CgAwpQUBAAAAAakFAgDfCAAhtgUCAAAAAYgGAQD7CAAhiQYCAPAJACEDAAAACwAgAgAADQAwAwAADgAgOwgAAKYJACAMAADzCQAgFgAAxQkAIB0AAJAKACApAACrCQAgKgAArAkAIDMAAPkJACA0AACxCQAgPAAAswkAIEMAAKYKACBEAACmCgAgRQAAoQoAIEYAAPMJACBHAADzCQAgSAAA8wkAIEkAAPMJACBKAACwCgAgSwAAsQoAIEwAALIKACBNAACzCgAgTgAAtAoAIE8AALUKACBQAACBCgAgkQUAAKwKADCSBQAAEAAQkwUAAKwKADCrBQIA3wgAIbYFBADnCAAhugVAAOAIACG_BQIA8AkAIYEGQACZCQAhswYBAOYJACG0BgEA5gkAIbYGAACtCrYGIrcGQADgCAAhuAYCAPAJACG5BgEA5gkAIboGAgDwCQAhuwZAAJkJACG8BgQA5wkAIb0GBADnCQAhvgYCAPAJACG_BgAArgqjBiPBBgAArwrBBiPCBgIA8AkAIcMGQACZCQAhxAZAAJkJACHFBkAAmQkAIcYGQACZCQAhxwZAAJkJACHIBkAAmQkAIckGAQDmCQAhygZAAJkJACHLBkAAmQkAIcwGAgDwCQAhzQYCAPAJACHOBkAAmQkAIc8GQACZCQAh0AYBAPsIACEyCAAA0xEAIAwAAK4TACAWAACoEgAgHQAAthMAICkAANgRACAqAADZEQAgMwAAsBMAIDQAAN4RACA8AADgEQAgQwAAtBMAIEQAALQTACBFAAC5EwAgRgAArhMAIEcAAK4TACBIAACuEwAgSQAArhMAIEoAAL0TACBLAAC-EwAgTAAAvxMAIE0AAMATACBOAADBEwAgTwAAwhMAIFAAALITACC_BQAA0woAIIEGAADTCgAgswYAANMKACC0BgAA0woAILgGAADTCgAguQYAANMKACC6BgAA0woAILsGAADTCgAgvAYAANMKACC9BgAA0woAIL4GAADTCgAgvwYAANMKACDBBgAA0woAIMIGAADTCgAgwwYAANMKACDEBgAA0woAIMUGAADTCgAgxgYAANMKACDHBgAA0woAIMgGAADTCgAgyQYAANMKACDKBgAA0woAIMsGAADTCgAgzAYAANMKACDNBgAA0woAIM4GAADTCgAgzwYAANMKACADAAAAEAAgAgAAEQAwAwAAAQAgCwEAAMsKACALAAC5EwAgDAAArhMAIB4AALUTACA_AADSEQAgQAAA0hEAIEEAANURACBCAAC8EwAgvwUAANMKACDeBQAA0woAIKYGAADTCgAgIQEAAOgIACALAAChCgAgDAAA8wkAIB4AAI8KACA_AAClCQAgQAAApQkAIEEAAKgJACBCAACrCgAgkQUAAKkKADCSBQAAAwAQkwUAAKkKADCVBQIA3wgAIaIFBADnCAAhpgUBAPsIACG2BQQAAAABugVAAOAIACG_BQIA8AkAIckFAAClCqMGItYFAQD7CAAh3gUCAPAJACH6BQAAqgqzBiKhBgEA-wgAIaMGAAD8CAAgpAYCAN8IACGlBgIA3wgAIaYGAgDwCQAhpwYBAPsIACGoBgEA-wgAIakGAADRCQAgqgYAANEJACCrBgAA0QkAINMGAACnCgAg2wYAAKgKACADAAAAAwAgAgAAEwAwAwAAFAAgHgEAAOgIACAJAACmCgAgCgAA8wkAIAsAAKEKACAeAACPCgAgkQUAAKQKADCSBQAAFgAQkwUAAKQKADCiBQQA5wgAIaYFAQD7CAAhqwUCAN8IACGsBUAA4AgAIa0FAgDwCQAhyQUAAKUKowYi1gUBAPsIACHeBQIA8AkAIZ0GAAD8CAAgngYgAPwJACGfBgQA5wkAIaAGAQD7CAAhoQYBAPsIACGjBgAA_AgAIKQGAgDfCAAhpQYCAN8IACGmBgIA8AkAIacGAQD7CAAhqAYBAPsIACGpBgAA0QkAIKoGAADRCQAgqwYAANEJACAJAQAAywoAIAkAALQTACAKAACuEwAgCwAAuRMAIB4AALUTACCtBQAA0woAIN4FAADTCgAgnwYAANMKACCmBgAA0woAIB4BAADoCAAgCQAApgoAIAoAAPMJACALAAChCgAgHgAAjwoAIJEFAACkCgAwkgUAABYAEJMFAACkCgAwogUEAAAAAaYFAQD7CAAhqwUCAN8IACGsBUAA4AgAIa0FAgDwCQAhyQUAAKUKowYi1gUBAPsIACHeBQIA8AkAIZ0GAAD8CAAgngYgAPwJACGfBgQA5wkAIaAGAQD7CAAhoQYBAPsIACGjBgAA_AgAIKQGAgDfCAAhpQYCAN8IACGmBgIA8AkAIacGAQD7CAAhqAYBAPsIACGpBgAA0QkAIKoGAADRCQAgqwYAANEJACADAAAAFgAgAgAAFwAwAwAAGAAgAQAAAAMAIAEAAAAFACABAAAACwAgNAgAAKYJACALAAChCgAgDAAA8wkAIA0AAI8KACAOAACpCQAgDwAAjwoAIBAAAKkJACASAACiCgAgFgAAxgkAIBkAAIcKACAaAACoCQAgHQAAowoAIJEFAACbCgAwkgUAAB0AEJMFAACbCgAwlAUBAPsIACGrBQIA3wgAIbYFAgDfCAAhugVAAOAIACG9BQEA-wgAIb4FAQD7CAAhvwUCAPAJACHABUAAmQkAIcIFAgDfCAAhwwUCAN8IACHFBQIA3wgAIckFAACcCskFIsoFAQD7CAAhywUBAPsIACHMBQIA8AkAIc0FBADnCQAhzgUIAJ0KACHPBQgAnQoAIdAFCACeCgAh0QUIAJ4KACHSBQAA_AgAINMFAQD7CAAh1AUBAPsIACHVBQEA-wgAIdYFAQD7CAAh1wVAAJkJACHZBQAAnwrZBSLaBUAAmQkAIdsFQACZCQAh3AUBAOYJACHdBQIA8AkAId4FAgDwCQAh3wUCAPAJACHhBQAAoArhBSLiBQIA3wgAIeMFAgDfCAAh5AUBAOYJACEBAAAAHQAgAQAAAAUAIAEAAAALACABAAAAHQAgGggAANMRACALAAC5EwAgDAAArhMAIA0AALUTACAOAADWEQAgDwAAtRMAIBAAANYRACASAAC6EwAgFgAAqRIAIBkAALMTACAaAADVEQAgHQAAuxMAIL8FAADTCgAgwAUAANMKACDMBQAA0woAIM0FAADTCgAg0AUAANMKACDRBQAA0woAINcFAADTCgAg2gUAANMKACDbBQAA0woAINwFAADTCgAg3QUAANMKACDeBQAA0woAIN8FAADTCgAg5AUAANMKACA0CAAApgkAIAsAAKEKACAMAADzCQAgDQAAjwoAIA4AAKkJACAPAACPCgAgEAAAqQkAIBIAAKIKACAWAADGCQAgGQAAhwoAIBoAAKgJACAdAACjCgAgkQUAAJsKADCSBQAAHQAQkwUAAJsKADCUBQEA-wgAIasFAgDfCAAhtgUCAAAAAboFQADgCAAhvQUBAPsIACG-BQEA-wgAIb8FAgDwCQAhwAVAAJkJACHCBQIA3wgAIcMFAgDfCAAhxQUCAN8IACHJBQAAnArJBSLKBQEA-wgAIcsFAQD7CAAhzAUCAPAJACHNBQQA5wkAIc4FCACdCgAhzwUIAJ0KACHQBQgAngoAIdEFCACeCgAh0gUAAPwIACDTBQEA-wgAIdQFAQD7CAAh1QUBAPsIACHWBQEA-wgAIdcFQACZCQAh2QUAAJ8K2QUi2gVAAJkJACHbBUAAmQkAIdwFAQDmCQAh3QUCAPAJACHeBQIA8AkAId8FAgDwCQAh4QUAAKAK4QUi4gUCAN8IACHjBQIA3wgAIeQFAQDmCQAhAwAAAB0AIAIAACIAMAMAACMAIAEAAAAdACADAAAAHQAgAgAAIgAwAwAAIwAgDBEAAJQKACCRBQAAmgoAMJIFAAAnABCTBQAAmgoAMK4FAQD7CAAhvAUCAN8IACHBBQEA-wgAIcIFAgDfCAAhwwUCAN8IACHEBQEA-wgAIcUFAgDfCAAhxgVAAJkJACECEQAAtRMAIMYFAADTCgAgDBEAAJQKACCRBQAAmgoAMJIFAAAnABCTBQAAmgoAMK4FAQAAAAG8BQIA3wgAIcEFAQD7CAAhwgUCAN8IACHDBQIA3wgAIcQFAQD7CAAhxQUCAN8IACHGBUAAmQkAIQMAAAAnACACAAAoADADAAApACAHEQAAlAoAIBMAAJcKACCRBQAAmQoAMJIFAAArABCTBQAAmQoAMLwFAgDfCAAhxwUCAN8IACECEQAAtRMAIBMAALgTACAIEQAAlAoAIBMAAJcKACCRBQAAmQoAMJIFAAArABCTBQAAmQoAMLwFAgDfCAAhxwUCAN8IACHaBgAAmAoAIAMAAAArACACAAAsADADAAAtACAIAQAA6AgAIBMAAJcKACCRBQAAlgoAMJIFAAAvABCTBQAAlgoAMKIFBADnCAAhxwUCAN8IACGBBkAA4AgAIQIBAADLCgAgEwAAuBMAIAkBAADoCAAgEwAAlwoAIJEFAACWCgAwkgUAAC8AEJMFAACWCgAwogUEAOcIACHHBQIA3wgAIYEGQADgCAAh2QYAAJUKACADAAAALwAgAgAAMAAwAwAAMQAgAwAAACsAIAIAACwAMAMAAC0AIAEAAAAvACABAAAAKwAgCREAAJQKACAYAACTCgAgkQUAAJIKADCSBQAANgAQkwUAAJIKADCpBQIA3wgAIbsFAgDfCAAhvAUCAN8IACG9BQEA-wgAIQIRAAC1EwAgGAAAtxMAIAoRAACUCgAgGAAAkwoAIJEFAACSCgAwkgUAADYAEJMFAACSCgAwqQUCAN8IACG7BQIA3wgAIbwFAgDfCAAhvQUBAPsIACHYBgAAkQoAIAMAAAA2ACACAAA3ADADAAA4ACABAAAABQAgAwAAADYAIAIAADcAMAMAADgAIAEAAAA2ACADAAAAAwAgAgAAEwAwAwAAFAAgAwAAABYAIAIAABcAMAMAABgAIA8EAADzCQAgFAAAkAoAIBsAAI8KACBCAQD7CAAhkQUAAI4KADCSBQAAPwAQkwUAAI4KADC2BQIA3wgAIb4FAQD7CAAh5gUCAPAJACGDBgEA5gkAIYQGAQD7CAAhhQYBAPsIACGGBiAA_AkAIYcGAgDwCQAhBgQAAK4TACAUAAC2EwAgGwAAtRMAIOYFAADTCgAggwYAANMKACCHBgAA0woAIA8EAADzCQAgFAAAkAoAIBsAAI8KACBCAQD7CAAhkQUAAI4KADCSBQAAPwAQkwUAAI4KADC2BQIAAAABvgUBAPsIACHmBQIAAAABgwYBAAAAAYQGAQD7CAAhhQYBAPsIACGGBiAA_AkAIYcGAgDwCQAhAwAAAD8AIAIAAEAAMAMAAEEAIAEAAAAdACABAAAABQAgCQEAAOgIACAcAACNCgAgkQUAAIwKADCSBQAARQAQkwUAAIwKADCiBQQA5wgAIakFAgDfCAAhgQZAAOAIACGCBgIA3wgAIQIBAADLCgAgHAAA0REAIAoBAADoCAAgHAAAjQoAIJEFAACMCgAwkgUAAEUAEJMFAACMCgAwogUEAOcIACGpBQIA3wgAIYEGQADgCAAhggYCAN8IACHXBgAAiwoAIAMAAABFACACAABGADADAABHACABAAAARQAgAQAAAB0AIAEAAAAdACABAAAAJwAgAQAAACsAIAEAAAA2ACABAAAAAwAgAQAAABYAIAEAAAA_ACADAAAABwAgAgAACAAwAwAACQAgAwAAAB0AIAIAACIAMAMAACMAIAEAAAALACABAAAAEAAgAQAAAAMAIAEAAAAWACABAAAABwAgAQAAAB0AIAsEAADtCQAgkQUAAIoKADCSBQAAWgAQkwUAAIoKADC2BQEA3ggAIboFQADgCAAh5gUCAN8IACHqBUAA4AgAIesFQACZCQAh7AUBAPsIACHtBQEA-wgAIQIEAACuEwAg6wUAANMKACALBAAA7QkAIJEFAACKCgAwkgUAAFoAEJMFAACKCgAwtgUBAAAAAboFQADgCAAh5gUCAN8IACHqBUAA4AgAIesFQACZCQAh7AUBAPsIACHtBQEA-wgAIQMAAABaACACAABbADADAABcACABAAAAPwAgAwAAABAAIAIAABEAMAMAAAEAIAMAAAAQACACAAARADADAAABACADAAAAEAAgAgAAEQAwAwAAAQAgAwAAABAAIAIAABEAMAMAAAEAIAMAAAAQACACAAARADADAAABACADAAAAAwAgAgAAEwAwAwAAFAAgCSYAAIkKACAnAADzCQAgQgEA-wgAIZEFAACICgAwkgUAAGUAEJMFAACICgAwrwYEAOcIACGwBkAA4AgAIbEGAgDwCQAhAyYAALQTACAnAACuEwAgsQYAANMKACAJJgAAiQoAICcAAPMJACBCAQD7CAAhkQUAAIgKADCSBQAAZQAQkwUAAIgKADCvBgQAAAABsAZAAOAIACGxBgIA8AkAIQMAAABlACACAABmADADAABnACABAAAABQAgAwAAABYAIAIAABcAMAMAABgAIAMAAAAdACACAAAiADADAAAjACANDAAA8wkAIBcAAIcKACCRBQAAhgoAMJIFAABsABCTBQAAhgoAMKYFAQD7CAAhqwUCAN8IACGsBUAA4AgAIbYFAgDfCAAhugVAAOAIACG-BQEA-wgAIb8FAgDwCQAhwAVAAJkJACEEDAAArhMAIBcAALMTACC_BQAA0woAIMAFAADTCgAgDQwAAPMJACAXAACHCgAgkQUAAIYKADCSBQAAbAAQkwUAAIYKADCmBQEA-wgAIasFAgDfCAAhrAVAAOAIACG2BQIAAAABugVAAOAIACG-BQEA-wgAIb8FAgDwCQAhwAVAAJkJACEDAAAAbAAgAgAAbQAwAwAAbgAgCgEAAOgIACAMAADzCQAgkQUAAIUKADCSBQAAcAAQkwUAAIUKADCWBUAA4AgAIaIFBADnCAAhqAUBAPsIACG2BQIA3wgAIb8FAgDwCQAhAwEAAMsKACAMAACuEwAgvwUAANMKACAKAQAA6AgAIAwAAPMJACCRBQAAhQoAMJIFAABwABCTBQAAhQoAMJYFQADgCAAhogUEAOcIACGoBQEA-wgAIbYFAgAAAAG_BQIA8AkAIQMAAABwACACAABxADADAAByACABAAAABQAgCwEAAOgIACAMAADtCQAgkQUAAIQKADCSBQAAdQAQkwUAAIQKADCiBQQA5wgAIbYFAgDfCAAhugVAAOAIACG_BQIA3wgAIfYFQADgCAAh9wVAAJkJACEDAQAAywoAIAwAAK4TACD3BQAA0woAIAsBAADoCAAgDAAA7QkAIJEFAACECgAwkgUAAHUAEJMFAACECgAwogUEAOcIACG2BQIAAAABugVAAOAIACG_BQIA3wgAIfYFQADgCAAh9wVAAJkJACEDAAAAdQAgAgAAdgAwAwAAdwAgDQoAAPMJACCRBQAAgwoAMJIFAAB5ABCTBQAAgwoAMKUFAQD7CAAhpgUBAPsIACGnBQEA-wgAIagFAQD7CAAhqQUCAN8IACGqBSAA_AkAIasFAgDfCAAhrAVAAJkJACGtBQIA8AkAIQMKAACuEwAgrAUAANMKACCtBQAA0woAIA0KAADzCQAgkQUAAIMKADCSBQAAeQAQkwUAAIMKADClBQEAAAABpgUBAPsIACGnBQEA-wgAIagFAQD7CAAhqQUCAN8IACGqBSAA_AkAIasFAgDfCAAhrAVAAJkJACGtBQIA8AkAIQMAAAB5ACACAAB6ADADAAB7ACABAAAABQAgCgQAAPMJACBWAAD8CAAgkQUAAIIKADCSBQAAfgAQkwUAAIIKADCWBUAA4AgAIbYFBADnCAAh5QUBAPsIACHmBQIA8AkAIecFAQD7CAAhAgQAAK4TACDmBQAA0woAIAoEAADzCQAgVgAA_AgAIJEFAACCCgAwkgUAAH4AEJMFAACCCgAwlgVAAOAIACG2BQQAAAAB5QUBAPsIACHmBQIA8AkAIecFAQD7CAAhAwAAAH4AIAIAAH8AMAMAAIABACABAAAABQAgCgQAAO0JACAuAACBCgAgkQUAAIAKADCSBQAAgwEAEJMFAACACgAwlgVAAOAIACG2BQIA3wgAIckFAQD7CAAh5gUCAN8IACGcBkAAmQkAIQMEAACuEwAgLgAAshMAIJwGAADTCgAgCgQAAO0JACAuAACBCgAgkQUAAIAKADCSBQAAgwEAEJMFAACACgAwlgVAAOAIACG2BQIAAAAByQUBAPsIACHmBQIA3wgAIZwGQACZCQAhAwAAAIMBACACAACEAQAwAwAAhQEAIAoBAADoCAAgLQAA_wkAIJEFAAD-CQAwkgUAAIcBABCTBQAA_gkAMKIFBADnCAAhmAYCAN8IACGZBgAA_AgAIJoGAgDfCAAhmwYCAN8IACECAQAAywoAIC0AALETACALAQAA6AgAIC0AAP8JACCRBQAA_gkAMJIFAACHAQAQkwUAAP4JADCiBQQA5wgAIZgGAgDfCAAhmQYAAPwIACCaBgIA3wgAIZsGAgDfCAAh1gYAAP0JACADAAAAhwEAIAIAAIgBADADAACJAQAgAQAAAIcBACAJBAAA7QkAIEIBAPsIACGRBQAA-wkAMJIFAACMAQAQkwUAAPsJADC2BQIA3wgAIeYFAgDfCAAhlgYBAPsIACGXBiAA_AkAIQEEAACuEwAgCgQAAO0JACBCAQD7CAAhkQUAAPsJADCSBQAAjAEAEJMFAAD7CQAwtgUCAAAAAeYFAgDfCAAhlgYBAPsIACGXBiAA_AkAIdUGAAD6CQAgAwAAAIwBACACAACNAQAwAwAAjgEAIAwBAADoCAAgBAAA7QkAIDMAAPkJACCRBQAA-AkAMJIFAACQAQAQkwUAAPgJADCiBQQA5wgAIeYFAgDfCAAhigYBAPsIACGTBkAA4AgAIZQGQADgCAAhlQZAAJkJACEEAQAAywoAIAQAAK4TACAzAACwEwAglQYAANMKACANAQAA6AgAIAQAAO0JACAzAAD5CQAgkQUAAPgJADCSBQAAkAEAEJMFAAD4CQAwogUEAOcIACHmBQIA3wgAIYoGAQD7CAAhkwZAAOAIACGUBkAA4AgAIZUGQACZCQAh1AYAAPcJACADAAAAkAEAIAIAAJEBADADAACSAQAgEgEAAOgIACAEAADtCQAgMQAA9gkAIDIAAPMJACCRBQAA9QkAMJIFAACUAQAQkwUAAPUJADCiBQQA5wgAIeYFAgDfCAAhigYBAPsIACGLBkAA4AgAIYwGQADgCAAhjQYCAPAJACGOBgEA5gkAIY8GQACZCQAhkAZAAJkJACGRBgIA8AkAIZIGAQDmCQAhAQAAAJQBACABAAAABQAgCgEAAMsKACAEAACuEwAgMQAArxMAIDIAAK4TACCNBgAA0woAII4GAADTCgAgjwYAANMKACCQBgAA0woAIJEGAADTCgAgkgYAANMKACATAQAA6AgAIAQAAO0JACAxAAD2CQAgMgAA8wkAIJEFAAD1CQAwkgUAAJQBABCTBQAA9QkAMKIFBAAAAAHmBQIA3wgAIYoGAQD7CAAhiwZAAOAIACGMBkAA4AgAIY0GAgDwCQAhjgYBAOYJACGPBkAAmQkAIZAGQACZCQAhkQYCAPAJACGSBgEA5gkAIdQGAAD0CQAgAwAAAJQBACACAACXAQAwAwAAmAEAIAMAAACUAQAgAgAAlwEAMAMAAJgBACAVAQAA6AgAIAwAAO0JACA3AADyCQAgOAAAswkAIDkAAPMJACA7AAC0CQAgkQUAAO8JADCSBQAAmwEAEJMFAADvCQAwogUEAOcIACGoBQEA-wgAIasFAgDfCAAhrgUBAN4IACG2BQIA3wgAIboFQADgCAAhvwUCAN8IACH8BQIA8AkAIf0FAADxCQAg_gVAAJkJACH_BUAAmQkAIYAGAgDwCQAhCwEAAMsKACAMAACuEwAgNwAArRMAIDgAAOARACA5AACuEwAgOwAA4REAIPwFAADTCgAg_QUAANMKACD-BQAA0woAIP8FAADTCgAggAYAANMKACAWAQAA6AgAIAwAAO0JACA3AADyCQAgOAAAswkAIDkAAPMJACA7AAC0CQAgkQUAAO8JADCSBQAAmwEAEJMFAADvCQAwogUEAOcIACGoBQEA-wgAIasFAgDfCAAhrgUBAAAAAbYFAgAAAAG6BUAA4AgAIb8FAgDfCAAh_AUCAPAJACH9BQAA8QkAIP4FQACZCQAh_wVAAJkJACGABgIA8AkAIdMGAADuCQAgAwAAAJsBACACAACcAQAwAwAAnQEAIAEAAACbAQAgAwAAAJsBACACAACcAQAwAwAAnQEAIAEAAAAFACAJBAAA7QkAIDoAAOwJACCRBQAA6gkAMJIFAACiAQAQkwUAAOoJADDmBQIA3wgAIfgFAgDfCAAh-gUAAOsJ-gUi-wVAAJkJACEDBAAArhMAIDoAAK0TACD7BQAA0woAIAoEAADtCQAgOgAA7AkAIJEFAADqCQAwkgUAAKIBABCTBQAA6gkAMOYFAgDfCAAh-AUCAN8IACH6BQAA6wn6BSL7BUAAmQkAIdIGAADpCQAgAwAAAKIBACACAACjAQAwAwAApAEAIAEAAACbAQAgAQAAAKIBACADAAAAmwEAIAIAAJwBADADAACdAQAgAwAAAKIBACACAACjAQAwAwAApAEAIAEAAAAHACABAAAAWgAgAQAAABAAIAEAAAAQACABAAAAEAAgAQAAABAAIAEAAAAQACABAAAAAwAgAQAAAGUAIAEAAAAWACABAAAAHQAgAQAAAGwAIAEAAABwACABAAAAdQAgAQAAAHkAIAEAAAB-ACABAAAAgwEAIAEAAACMAQAgAQAAAJABACABAAAAlAEAIAEAAACUAQAgAQAAAJsBACABAAAAmwEAIAEAAACiAQAgAQAAAAsAIAEAAAAdACADAAAAEAAgAgAAEQAwAwAAAQAgAwAAABAAIAIAABEAMAMAAAEAIAMAAAAWACACAAAXADADAAAYACABAAAAZQAgAQAAABAAIAEAAAAQACABAAAAFgAgAQAAAAMAIAEAAAALACABAAAABQAgAQAAAAUAIAEAAAAFACABAAAABQAgAQAAAAUAIAEAAAAWACADAAAAAwAgAgAAEwAwAwAAFAAgAwAAAC8AIAIAADAAMAMAADEAIAMAAABFACACAABGADADAABHACADAAAAcAAgAgAAcQAwAwAAcgAgBgEAAOgIACCRBQAAvwkAMJIFAADXAQAQkwUAAL8JADCiBQQA5wgAIYEGQADgCAAhAQAAANcBACAFAQAA6AgAIJEFAADLCQAwkgUAANkBABCTBQAAywkAMKIFBADnCAAhAQAAANkBACADAAAAdQAgAgAAdgAwAwAAdwAgCgEAAOgJACCRBQAA5QkAMJIFAADcAQAQkwUAAOUJADCiBQQA5wkAIbYFAgDfCAAhtwUBAPsIACG4BQEA5gkAIbkFAgDfCAAhugVAAOAIACEDAQAAywoAIKIFAADTCgAguAUAANMKACAKAQAA6AkAIJEFAADlCQAwkgUAANwBABCTBQAA5QkAMKIFBADnCQAhtgUCAAAAAbcFAQAAAAG4BQEA5gkAIbkFAgDfCAAhugVAAOAIACEDAAAA3AEAIAIAAN0BADADAADeAQAgAQAAABAAIAcBAADoCAAgkQUAAOQJADCSBQAA4QEAEJMFAADkCQAwogUEAOcIACGjBQIA3wgAIaQFQADgCAAhAQEAAMsKACAIAQAA6AgAIJEFAADkCQAwkgUAAOEBABCTBQAA5AkAMKIFBADnCAAhowUCAN8IACGkBUAA4AgAIdEGAADjCQAgAwAAAOEBACACAADiAQAwAwAA4wEAIAYBAADoCAAgkQUAAOYIADCSBQAA5QEAEJMFAADmCAAwogUEAOcIACGjBQQA5wgAIQEAAADlAQAgAwAAAIcBACACAACIAQAwAwAAiQEAIAMAAACQAQAgAgAAkQEAMAMAAJIBACABAAAAlAEAIAMAAACbAQAgAgAAnAEAMAMAAJ0BACABAAAAAwAgAQAAAC8AIAEAAABFACABAAAAcAAgAQAAAHUAIAEAAADcAQAgAQAAAOEBACABAAAAhwEAIAEAAACQAQAgAQAAAJsBACABAAAAAQAgAwAAABAAIAIAABEAMAMAAAEAIAMAAAAQACACAAARADADAAABACADAAAAEAAgAgAAEQAwAwAAAQAgOAgAAIsOACAMAACHDgAgFgAAjA4AIB0AAI0OACApAACODgAgKgAAkQ4AIDMAAJcOACA0AACWDgAgPAAAmA4AIEMAAJ8OACBEAACDDgAgRQAAhA4AIEYAAIUOACBHAACGDgAgSAAAiA4AIEkAAIkOACBKAACKDgAgSwAAjw4AIEwAAJAOACBNAACSDgAgTgAAkw4AIE8AAJQOACBQAACVDgAgqwUCAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAYEGQAAAAAGzBgEAAAABtAYBAAAAAbYGAAAAtgYCtwZAAAAAAbgGAgAAAAG5BgEAAAABugYCAAAAAbsGQAAAAAG8BgQAAAABvQYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABAVYAAPkBACAhqwUCAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAYEGQAAAAAGzBgEAAAABtAYBAAAAAbYGAAAAtgYCtwZAAAAAAbgGAgAAAAG5BgEAAAABugYCAAAAAbsGQAAAAAG8BgQAAAABvQYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABAVYAAPsBADABVgAA-wEAMAEAAAADACABAAAAAwAgAQAAAAsAIAEAAAAFACABAAAABQAgAQAAAAUAIAEAAAAFACABAAAABQAgOAgAAKcMACAMAACjDAAgFgAAqAwAIB0AAKkMACApAACqDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhAgAAAAEAIFYAAIYCACAhqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhAgAAABAAIFYAAIgCACACAAAAEAAgVgAAiAIAIAEAAAADACABAAAAAwAgAQAAAAsAIAEAAAAFACABAAAABQAgAQAAAAUAIAEAAAAFACABAAAABQAgAwAAAAEAIF0AAPkBACBeAACGAgAgAQAAAAEAIAEAAAAQACAgFQAAqBMAIGMAAKkTACBkAACsEwAgZQAAqxMAIGYAAKoTACC_BQAA0woAIIEGAADTCgAgswYAANMKACC0BgAA0woAILgGAADTCgAguQYAANMKACC6BgAA0woAILsGAADTCgAgvAYAANMKACC9BgAA0woAIL4GAADTCgAgvwYAANMKACDBBgAA0woAIMIGAADTCgAgwwYAANMKACDEBgAA0woAIMUGAADTCgAgxgYAANMKACDHBgAA0woAIMgGAADTCgAgyQYAANMKACDKBgAA0woAIMsGAADTCgAgzAYAANMKACDNBgAA0woAIM4GAADTCgAgzwYAANMKACAkkQUAANkJADCSBQAAlwIAEJMFAADZCQAwqwUCANQIACG2BQQA4wgAIboFQADVCAAhvwUCAO4IACGBBkAA7QgAIbMGAQD-CAAhtAYBAP4IACG2BgAA2gm2BiK3BkAA1QgAIbgGAgDuCAAhuQYBAP4IACG6BgIA7ggAIbsGQADtCAAhvAYEAP8IACG9BgQA_wgAIb4GAgDuCAAhvwYAANsJowYjwQYAANwJwQYjwgYCAO4IACHDBkAA7QgAIcQGQADtCAAhxQZAAO0IACHGBkAA7QgAIccGQADtCAAhyAZAAO0IACHJBgEA_ggAIcoGQADtCAAhywZAAO0IACHMBgIA7ggAIc0GAgDuCAAhzgZAAO0IACHPBkAA7QgAIdAGAQDrCAAhAwAAABAAIAIAAJYCADBiAACXAgAgAwAAABAAIAIAABEAMAMAAAEAIAEAAAAUACABAAAAFAAgAwAAAAMAIAIAABMAMAMAABQAIAMAAAADACACAAATADADAAAUACADAAAAAwAgAgAAEwAwAwAAFAAgHAEAAKcOACALAAD5DQAgDAAA-A0AIB4AAPoNACA_AAD7DQAgQAAA_A0AIEEAAP0NACBCAAD-DQAglQUCAAAAAaIFBAAAAAGmBQEAAAABtgUEAAAAAboFQAAAAAG_BQIAAAAByQUAAACjBgLWBQEAAAAB3gUCAAAAAfoFAAAAswYCoQYBAAAAAaMGgAAAAAGkBgIAAAABpQYCAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAAD1DQAgqgYAAPYNACCrBgAA9w0AIAFWAACfAgAgFJUFAgAAAAGiBQQAAAABpgUBAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAckFAAAAowYC1gUBAAAAAd4FAgAAAAH6BQAAALMGAqEGAQAAAAGjBoAAAAABpAYCAAAAAaUGAgAAAAGmBgIAAAABpwYBAAAAAagGAQAAAAGpBgAA9Q0AIKoGAAD2DQAgqwYAAPcNACABVgAAoQIAMAFWAAChAgAwAQAAAAUAIAEAAAALACABAAAAHQAgHAEAAPgLACALAAD6CwAgDAAA-QsAIB4AAPMNACA_AAD7CwAgQAAA_AsAIEEAAP0LACBCAAD-CwAglQUCAMEKACGiBQQAyAoAIaYFAQDACgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhyQUAANgLowYi1gUBAMAKACHeBQIA2woAIfoFAADzC7MGIqEGAQDACgAhowaAAAAAAaQGAgDBCgAhpQYCAMEKACGmBgIA2woAIacGAQDACgAhqAYBAMAKACGpBgAA9AsAIKoGAAD1CwAgqwYAAPYLACACAAAAFAAgVgAApwIAIBSVBQIAwQoAIaIFBADICgAhpgUBAMAKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACHJBQAA2AujBiLWBQEAwAoAId4FAgDbCgAh-gUAAPMLswYioQYBAMAKACGjBoAAAAABpAYCAMEKACGlBgIAwQoAIaYGAgDbCgAhpwYBAMAKACGoBgEAwAoAIakGAAD0CwAgqgYAAPULACCrBgAA9gsAIAIAAAADACBWAACpAgAgAgAAAAMAIFYAAKkCACABAAAABQAgAQAAAAsAIAEAAAAdACADAAAAFAAgXQAAnwIAIF4AAKcCACABAAAAFAAgAQAAAAMAIAgVAACjEwAgYwAApBMAIGQAAKcTACBlAACmEwAgZgAApRMAIL8FAADTCgAg3gUAANMKACCmBgAA0woAIBeRBQAA1QkAMJIFAACzAgAQkwUAANUJADCVBQIA1AgAIaIFBADjCAAhpgUBAOsIACG2BQQA4wgAIboFQADVCAAhvwUCAO4IACHJBQAA0AmjBiLWBQEA6wgAId4FAgDuCAAh-gUAANYJswYioQYBAOsIACGjBgAA-AgAIKQGAgDUCAAhpQYCANQIACGmBgIA7ggAIacGAQDrCAAhqAYBAOsIACGpBgAA0QkAIKoGAADRCQAgqwYAANEJACADAAAAAwAgAgAAsgIAMGIAALMCACADAAAAAwAgAgAAEwAwAwAAFAAgAQAAAGcAIAEAAABnACADAAAAZQAgAgAAZgAwAwAAZwAgAwAAAGUAIAIAAGYAMAMAAGcAIAMAAABlACACAABmADADAABnACAGJgAA4BAAICcAAIUMACBCAQAAAAGvBgQAAAABsAZAAAAAAbEGAgAAAAEBVgAAuwIAIARCAQAAAAGvBgQAAAABsAZAAAAAAbEGAgAAAAEBVgAAvQIAMAFWAAC9AgAwAQAAAAUAIAYmAADeEAAgJwAAhAwAIEIBAMAKACGvBgQAyAoAIbAGQADCCgAhsQYCANsKACECAAAAZwAgVgAAwQIAIARCAQDACgAhrwYEAMgKACGwBkAAwgoAIbEGAgDbCgAhAgAAAGUAIFYAAMMCACACAAAAZQAgVgAAwwIAIAEAAAAFACADAAAAZwAgXQAAuwIAIF4AAMECACABAAAAZwAgAQAAAGUAIAYVAACeEwAgYwAAnxMAIGQAAKITACBlAAChEwAgZgAAoBMAILEGAADTCgAgB0IBAOsIACGRBQAA1AkAMJIFAADLAgAQkwUAANQJADCvBgQA4wgAIbAGQADVCAAhsQYCAO4IACEDAAAAZQAgAgAAygIAMGIAAMsCACADAAAAZQAgAgAAZgAwAwAAZwAgAQAAABgAIAEAAAAYACADAAAAFgAgAgAAFwAwAwAAGAAgAwAAABYAIAIAABcAMAMAABgAIAMAAAAWACACAAAXADADAAAYACAbAQAA5QsAIAkAAOYLACAKAADnCwAgCwAA6AsAIB4AAJAMACCiBQQAAAABpgUBAAAAAasFAgAAAAGsBUAAAAABrQUCAAAAAckFAAAAowYC1gUBAAAAAd4FAgAAAAGdBoAAAAABngYgAAAAAZ8GBAAAAAGgBgEAAAABoQYBAAAAAaMGgAAAAAGkBgIAAAABpQYCAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAADiCwAgqgYAAOMLACCrBgAA5AsAIAFWAADTAgAgFqIFBAAAAAGmBQEAAAABqwUCAAAAAawFQAAAAAGtBQIAAAAByQUAAACjBgLWBQEAAAAB3gUCAAAAAZ0GgAAAAAGeBiAAAAABnwYEAAAAAaAGAQAAAAGhBgEAAAABowaAAAAAAaQGAgAAAAGlBgIAAAABpgYCAAAAAacGAQAAAAGoBgEAAAABqQYAAOILACCqBgAA4wsAIKsGAADkCwAgAVYAANUCADABVgAA1QIAMAEAAAADACABAAAABQAgAQAAAAsAIAEAAAAdACAbAQAA3QsAIAkAAN4LACAKAADfCwAgCwAA4AsAIB4AAI4MACCiBQQAyAoAIaYFAQDACgAhqwUCAMEKACGsBUAAwgoAIa0FAgDbCgAhyQUAANgLowYi1gUBAMAKACHeBQIA2woAIZ0GgAAAAAGeBiAA2QoAIZ8GBADpCgAhoAYBAMAKACGhBgEAwAoAIaMGgAAAAAGkBgIAwQoAIaUGAgDBCgAhpgYCANsKACGnBgEAwAoAIagGAQDACgAhqQYAANkLACCqBgAA2gsAIKsGAADbCwAgAgAAABgAIFYAANwCACAWogUEAMgKACGmBQEAwAoAIasFAgDBCgAhrAVAAMIKACGtBQIA2woAIckFAADYC6MGItYFAQDACgAh3gUCANsKACGdBoAAAAABngYgANkKACGfBgQA6QoAIaAGAQDACgAhoQYBAMAKACGjBoAAAAABpAYCAMEKACGlBgIAwQoAIaYGAgDbCgAhpwYBAMAKACGoBgEAwAoAIakGAADZCwAgqgYAANoLACCrBgAA2wsAIAIAAAAWACBWAADeAgAgAgAAABYAIFYAAN4CACABAAAAAwAgAQAAAAUAIAEAAAALACABAAAAHQAgAwAAABgAIF0AANMCACBeAADcAgAgAQAAABgAIAEAAAAWACAJFQAAmRMAIGMAAJoTACBkAACdEwAgZQAAnBMAIGYAAJsTACCtBQAA0woAIN4FAADTCgAgnwYAANMKACCmBgAA0woAIBmRBQAAzwkAMJIFAADpAgAQkwUAAM8JADCiBQQA4wgAIaYFAQDrCAAhqwUCANQIACGsBUAA1QgAIa0FAgDuCAAhyQUAANAJowYi1gUBAOsIACHeBQIA7ggAIZ0GAAD4CAAgngYgAOwIACGfBgQA_wgAIaAGAQDrCAAhoQYBAOsIACGjBgAA-AgAIKQGAgDUCAAhpQYCANQIACGmBgIA7ggAIacGAQDrCAAhqAYBAOsIACGpBgAA0QkAIKoGAADRCQAgqwYAANEJACADAAAAFgAgAgAA6AIAMGIAAOkCACADAAAAFgAgAgAAFwAwAwAAGAAgAQAAAIUBACABAAAAhQEAIAMAAACDAQAgAgAAhAEAMAMAAIUBACADAAAAgwEAIAIAAIQBADADAACFAQAgAwAAAIMBACACAACEAQAwAwAAhQEAIAcEAACYEwAgLgAAhhAAIJYFQAAAAAG2BQIAAAAByQUBAAAAAeYFAgAAAAGcBkAAAAABAVYAAPECACAFlgVAAAAAAbYFAgAAAAHJBQEAAAAB5gUCAAAAAZwGQAAAAAEBVgAA8wIAMAFWAADzAgAwBwQAAJcTACAuAAD5DwAglgVAAMIKACG2BQIAwQoAIckFAQDACgAh5gUCAMEKACGcBkAA2goAIQIAAACFAQAgVgAA9gIAIAWWBUAAwgoAIbYFAgDBCgAhyQUBAMAKACHmBQIAwQoAIZwGQADaCgAhAgAAAIMBACBWAAD4AgAgAgAAAIMBACBWAAD4AgAgAwAAAIUBACBdAADxAgAgXgAA9gIAIAEAAACFAQAgAQAAAIMBACAGFQAAkhMAIGMAAJMTACBkAACWEwAgZQAAlRMAIGYAAJQTACCcBgAA0woAIAiRBQAAzgkAMJIFAAD_AgAQkwUAAM4JADCWBUAA1QgAIbYFAgDUCAAhyQUBAOsIACHmBQIA1AgAIZwGQADtCAAhAwAAAIMBACACAAD-AgAwYgAA_wIAIAMAAACDAQAgAgAAhAEAMAMAAIUBACABAAAAiQEAIAEAAACJAQAgAwAAAIcBACACAACIAQAwAwAAiQEAIAMAAACHAQAgAgAAiAEAMAMAAIkBACADAAAAhwEAIAIAAIgBADADAACJAQAgBwEAAIQQACAtAACUDQAgogUEAAAAAZgGAgAAAAGZBoAAAAABmgYCAAAAAZsGAgAAAAEBVgAAhwMAIAWiBQQAAAABmAYCAAAAAZkGgAAAAAGaBgIAAAABmwYCAAAAAQFWAACJAwAwAVYAAIkDADAHAQAAghAAIC0AAJINACCiBQQAyAoAIZgGAgDBCgAhmQaAAAAAAZoGAgDBCgAhmwYCAMEKACECAAAAiQEAIFYAAIwDACAFogUEAMgKACGYBgIAwQoAIZkGgAAAAAGaBgIAwQoAIZsGAgDBCgAhAgAAAIcBACBWAACOAwAgAgAAAIcBACBWAACOAwAgAwAAAIkBACBdAACHAwAgXgAAjAMAIAEAAACJAQAgAQAAAIcBACAFFQAAjRMAIGMAAI4TACBkAACREwAgZQAAkBMAIGYAAI8TACAIkQUAAM0JADCSBQAAlQMAEJMFAADNCQAwogUEAOMIACGYBgIA1AgAIZkGAAD4CAAgmgYCANQIACGbBgIA1AgAIQMAAACHAQAgAgAAlAMAMGIAAJUDACADAAAAhwEAIAIAAIgBADADAACJAQAgAQAAAI4BACABAAAAjgEAIAMAAACMAQAgAgAAjQEAMAMAAI4BACADAAAAjAEAIAIAAI0BADADAACOAQAgAwAAAIwBACACAACNAQAwAwAAjgEAIAYEAACMEwAgQgEAAAABtgUCAAAAAeYFAgAAAAGWBgEAAAABlwYgAAAAAQFWAACdAwAgBUIBAAAAAbYFAgAAAAHmBQIAAAABlgYBAAAAAZcGIAAAAAEBVgAAnwMAMAFWAACfAwAwBgQAAIsTACBCAQDACgAhtgUCAMEKACHmBQIAwQoAIZYGAQDACgAhlwYgANkKACECAAAAjgEAIFYAAKIDACAFQgEAwAoAIbYFAgDBCgAh5gUCAMEKACGWBgEAwAoAIZcGIADZCgAhAgAAAIwBACBWAACkAwAgAgAAAIwBACBWAACkAwAgAwAAAI4BACBdAACdAwAgXgAAogMAIAEAAACOAQAgAQAAAIwBACAFFQAAhhMAIGMAAIcTACBkAACKEwAgZQAAiRMAIGYAAIgTACAIQgEA6wgAIZEFAADMCQAwkgUAAKsDABCTBQAAzAkAMLYFAgDUCAAh5gUCANQIACGWBgEA6wgAIZcGIADsCAAhAwAAAIwBACACAACqAwAwYgAAqwMAIAMAAACMAQAgAgAAjQEAMAMAAI4BACAFAQAA6AgAIJEFAADLCQAwkgUAANkBABCTBQAAywkAMKIFBAAAAAEBAAAArgMAIAEAAACuAwAgAQEAAMsKACADAAAA2QEAIAIAALEDADADAACuAwAgAwAAANkBACACAACxAwAwAwAArgMAIAMAAADZAQAgAgAAsQMAMAMAAK4DACACAQAAhRMAIKIFBADICgAhAgAAAK4DACBWAAC1AwAgAaIFBADICgAhAgAAANkBACBWAAC3AwAgAgAAANkBACBWAAC3AwAgAQAAAK4DACABAAAA2QEAIAUVAACAEwAgYwAAgRMAIGQAAIQTACBlAACDEwAgZgAAghMAIASRBQAAygkAMJIFAAC9AwAQkwUAAMoJADCiBQQA4wgAIQMAAADZAQAgAgAAvAMAMGIAAL0DACADAAAA2QEAIAIAALEDADADAACuAwAgAQAAAJIBACABAAAAkgEAIAMAAACQAQAgAgAAkQEAMAMAAJIBACADAAAAkAEAIAIAAJEBADADAACSAQAgAwAAAJABACACAACRAQAwAwAAkgEAIAkBAADhDwAgBAAAhQ0AIDMAAIYNACCiBQQAAAAB5gUCAAAAAYoGAQAAAAGTBkAAAAABlAZAAAAAAZUGQAAAAAEBVgAAxQMAIAaiBQQAAAAB5gUCAAAAAYoGAQAAAAGTBkAAAAABlAZAAAAAAZUGQAAAAAEBVgAAxwMAMAFWAADHAwAwCQEAAN8PACAEAAD7DAAgMwAA_AwAIKIFBADICgAh5gUCAMEKACGKBgEAwAoAIZMGQADCCgAhlAZAAMIKACGVBkAA2goAIQIAAACSAQAgVgAAygMAIAaiBQQAyAoAIeYFAgDBCgAhigYBAMAKACGTBkAAwgoAIZQGQADCCgAhlQZAANoKACECAAAAkAEAIFYAAMwDACACAAAAkAEAIFYAAMwDACADAAAAkgEAIF0AAMUDACBeAADKAwAgAQAAAJIBACABAAAAkAEAIAYVAAD7EgAgYwAA_BIAIGQAAP8SACBlAAD-EgAgZgAA_RIAIJUGAADTCgAgCZEFAADJCQAwkgUAANMDABCTBQAAyQkAMKIFBADjCAAh5gUCANQIACGKBgEA6wgAIZMGQADVCAAhlAZAANUIACGVBkAA7QgAIQMAAACQAQAgAgAA0gMAMGIAANMDACADAAAAkAEAIAIAAJEBADADAACSAQAgAQAAAJgBACABAAAAmAEAIAMAAACUAQAgAgAAlwEAMAMAAJgBACADAAAAlAEAIAIAAJcBADADAACYAQAgAwAAAJQBACACAACXAQAwAwAAmAEAIA8BAACDDQAgBAAA7gwAIDEAAO0MACAyAADvDAAgogUEAAAAAeYFAgAAAAGKBgEAAAABiwZAAAAAAYwGQAAAAAGNBgIAAAABjgYBAAAAAY8GQAAAAAGQBkAAAAABkQYCAAAAAZIGAQAAAAEBVgAA2wMAIAuiBQQAAAAB5gUCAAAAAYoGAQAAAAGLBkAAAAABjAZAAAAAAY0GAgAAAAGOBgEAAAABjwZAAAAAAZAGQAAAAAGRBgIAAAABkgYBAAAAAQFWAADdAwAwAVYAAN0DADABAAAABQAgDwEAAIINACAEAADrDAAgMQAA6gwAIDIAAOwMACCiBQQAyAoAIeYFAgDBCgAhigYBAMAKACGLBkAAwgoAIYwGQADCCgAhjQYCANsKACGOBgEA6AoAIY8GQADaCgAhkAZAANoKACGRBgIA2woAIZIGAQDoCgAhAgAAAJgBACBWAADhAwAgC6IFBADICgAh5gUCAMEKACGKBgEAwAoAIYsGQADCCgAhjAZAAMIKACGNBgIA2woAIY4GAQDoCgAhjwZAANoKACGQBkAA2goAIZEGAgDbCgAhkgYBAOgKACECAAAAlAEAIFYAAOMDACACAAAAlAEAIFYAAOMDACABAAAABQAgAwAAAJgBACBdAADbAwAgXgAA4QMAIAEAAACYAQAgAQAAAJQBACALFQAA9hIAIGMAAPcSACBkAAD6EgAgZQAA-RIAIGYAAPgSACCNBgAA0woAII4GAADTCgAgjwYAANMKACCQBgAA0woAIJEGAADTCgAgkgYAANMKACAOkQUAAMgJADCSBQAA6wMAEJMFAADICQAwogUEAOMIACHmBQIA1AgAIYoGAQDrCAAhiwZAANUIACGMBkAA1QgAIY0GAgDuCAAhjgYBAP4IACGPBkAA7QgAIZAGQADtCAAhkQYCAO4IACGSBgEA_ggAIQMAAACUAQAgAgAA6gMAMGIAAOsDACADAAAAlAEAIAIAAJcBADADAACYAQAgAQAAAA4AIAEAAAAOACADAAAACwAgAgAADQAwAwAADgAgAwAAAAsAIAIAAA0AMAMAAA4AIAMAAAALACACAAANADADAAAOACANBAAA8xIAIAUAAPUSACAGAADvEgAgBwAA8BIAIAgAAPESACARAAD0EgAgGgAA8hIAIEIBAAAAAaUFAQAAAAGpBQIAAAABtgUCAAAAAYgGAQAAAAGJBgIAAAABAVYAAPMDACAGQgEAAAABpQUBAAAAAakFAgAAAAG2BQIAAAABiAYBAAAAAYkGAgAAAAEBVgAA9QMAMAFWAAD1AwAwAQAAAAsAIA0EAAC0EgAgBQAArxIAIAYAALASACAHAACxEgAgCAAAshIAIBEAALUSACAaAACzEgAgQgEAwAoAIaUFAQDACgAhqQUCAMEKACG2BQIAwQoAIYgGAQDACgAhiQYCANsKACECAAAADgAgVgAA-QMAIAZCAQDACgAhpQUBAMAKACGpBQIAwQoAIbYFAgDBCgAhiAYBAMAKACGJBgIA2woAIQIAAAALACBWAAD7AwAgAgAAAAsAIFYAAPsDACABAAAACwAgAwAAAA4AIF0AAPMDACBeAAD5AwAgAQAAAA4AIAEAAAALACAGFQAAqhIAIGMAAKsSACBkAACuEgAgZQAArRIAIGYAAKwSACCJBgAA0woAIAlCAQDrCAAhkQUAAMcJADCSBQAAgwQAEJMFAADHCQAwpQUBAOsIACGpBQIA1AgAIbYFAgDUCAAhiAYBAOsIACGJBgIA7ggAIQMAAAALACACAACCBAAwYgAAgwQAIAMAAAALACACAAANADADAAAOACAJEQAAxgkAIBQAAMUJACBCAQD7CAAhkQUAAMQJADCSBQAAiQQAEJMFAADECQAwtgUCAAAAAb4FAQAAAAGIBgEA-wgAIQEAAACGBAAgAQAAAIYEACAJEQAAxgkAIBQAAMUJACBCAQD7CAAhkQUAAMQJADCSBQAAiQQAEJMFAADECQAwtgUCAN8IACG-BQEA-wgAIYgGAQD7CAAhAhEAAKkSACAUAACoEgAgAwAAAIkEACACAACKBAAwAwAAhgQAIAMAAACJBAAgAgAAigQAMAMAAIYEACADAAAAiQQAIAIAAIoEADADAACGBAAgBhEAAKcSACAUAACmEgAgQgEAAAABtgUCAAAAAb4FAQAAAAGIBgEAAAABAVYAAI4EACAEQgEAAAABtgUCAAAAAb4FAQAAAAGIBgEAAAABAVYAAJAEADABVgAAkAQAMAYRAACTEgAgFAAAkhIAIEIBAMAKACG2BQIAwQoAIb4FAQDACgAhiAYBAMAKACECAAAAhgQAIFYAAJMEACAEQgEAwAoAIbYFAgDBCgAhvgUBAMAKACGIBgEAwAoAIQIAAACJBAAgVgAAlQQAIAIAAACJBAAgVgAAlQQAIAMAAACGBAAgXQAAjgQAIF4AAJMEACABAAAAhgQAIAEAAACJBAAgBRUAAI0SACBjAACOEgAgZAAAkRIAIGUAAJASACBmAACPEgAgB0IBAOsIACGRBQAAwwkAMJIFAACcBAAQkwUAAMMJADC2BQIA1AgAIb4FAQDrCAAhiAYBAOsIACEDAAAAiQQAIAIAAJsEADBiAACcBAAgAwAAAIkEACACAACKBAAwAwAAhgQAIAEAAABBACABAAAAQQAgAwAAAD8AIAIAAEAAMAMAAEEAIAMAAAA_ACACAABAADADAABBACADAAAAPwAgAgAAQAAwAwAAQQAgDAQAAMwLACAUAADNCwAgGwAAnREAIEIBAAAAAbYFAgAAAAG-BQEAAAAB5gUCAAAAAYMGAQAAAAGEBgEAAAABhQYBAAAAAYYGIAAAAAGHBgIAAAABAVYAAKQEACAJQgEAAAABtgUCAAAAAb4FAQAAAAHmBQIAAAABgwYBAAAAAYQGAQAAAAGFBgEAAAABhgYgAAAAAYcGAgAAAAEBVgAApgQAMAFWAACmBAAwAQAAAB0AIAEAAAAFACAMBAAAuwsAIBQAALwLACAbAACcEQAgQgEAwAoAIbYFAgDBCgAhvgUBAMAKACHmBQIA2woAIYMGAQDoCgAhhAYBAMAKACGFBgEAwAoAIYYGIADZCgAhhwYCANsKACECAAAAQQAgVgAAqwQAIAlCAQDACgAhtgUCAMEKACG-BQEAwAoAIeYFAgDbCgAhgwYBAOgKACGEBgEAwAoAIYUGAQDACgAhhgYgANkKACGHBgIA2woAIQIAAAA_ACBWAACtBAAgAgAAAD8AIFYAAK0EACABAAAAHQAgAQAAAAUAIAMAAABBACBdAACkBAAgXgAAqwQAIAEAAABBACABAAAAPwAgCBUAAIgSACBjAACJEgAgZAAAjBIAIGUAAIsSACBmAACKEgAg5gUAANMKACCDBgAA0woAIIcGAADTCgAgDEIBAOsIACGRBQAAwgkAMJIFAAC2BAAQkwUAAMIJADC2BQIA1AgAIb4FAQDrCAAh5gUCAO4IACGDBgEA_ggAIYQGAQDrCAAhhQYBAOsIACGGBiAA7AgAIYcGAgDuCAAhAwAAAD8AIAIAALUEADBiAAC2BAAgAwAAAD8AIAIAAEAAMAMAAEEAIAEAAAAxACABAAAAMQAgAwAAAC8AIAIAADAAMAMAADEAIAMAAAAvACACAAAwADADAAAxACADAAAALwAgAgAAMAAwAwAAMQAgBQEAAIcSACATAADqDQAgogUEAAAAAccFAgAAAAGBBkAAAAABAVYAAL4EACADogUEAAAAAccFAgAAAAGBBkAAAAABAVYAAMAEADABVgAAwAQAMAUBAACGEgAgEwAA6A0AIKIFBADICgAhxwUCAMEKACGBBkAAwgoAIQIAAAAxACBWAADDBAAgA6IFBADICgAhxwUCAMEKACGBBkAAwgoAIQIAAAAvACBWAADFBAAgAgAAAC8AIFYAAMUEACADAAAAMQAgXQAAvgQAIF4AAMMEACABAAAAMQAgAQAAAC8AIAUVAACBEgAgYwAAghIAIGQAAIUSACBlAACEEgAgZgAAgxIAIAaRBQAAwQkAMJIFAADMBAAQkwUAAMEJADCiBQQA4wgAIccFAgDUCAAhgQZAANUIACEDAAAALwAgAgAAywQAMGIAAMwEACADAAAALwAgAgAAMAAwAwAAMQAgAQAAAEcAIAEAAABHACADAAAARQAgAgAARgAwAwAARwAgAwAAAEUAIAIAAEYAMAMAAEcAIAMAAABFACACAABGADADAABHACAGAQAAygsAIBwAANwNACCiBQQAAAABqQUCAAAAAYEGQAAAAAGCBgIAAAABAVYAANQEACAEogUEAAAAAakFAgAAAAGBBkAAAAABggYCAAAAAQFWAADWBAAwAVYAANYEADAGAQAAyAsAIBwAANoNACCiBQQAyAoAIakFAgDBCgAhgQZAAMIKACGCBgIAwQoAIQIAAABHACBWAADZBAAgBKIFBADICgAhqQUCAMEKACGBBkAAwgoAIYIGAgDBCgAhAgAAAEUAIFYAANsEACACAAAARQAgVgAA2wQAIAMAAABHACBdAADUBAAgXgAA2QQAIAEAAABHACABAAAARQAgBRUAAPwRACBjAAD9EQAgZAAAgBIAIGUAAP8RACBmAAD-EQAgB5EFAADACQAwkgUAAOIEABCTBQAAwAkAMKIFBADjCAAhqQUCANQIACGBBkAA1QgAIYIGAgDUCAAhAwAAAEUAIAIAAOEEADBiAADiBAAgAwAAAEUAIAIAAEYAMAMAAEcAIAYBAADoCAAgkQUAAL8JADCSBQAA1wEAEJMFAAC_CQAwogUEAAAAAYEGQADgCAAhAQAAAOUEACABAAAA5QQAIAEBAADLCgAgAwAAANcBACACAADoBAAwAwAA5QQAIAMAAADXAQAgAgAA6AQAMAMAAOUEACADAAAA1wEAIAIAAOgEADADAADlBAAgAwEAAPsRACCiBQQAyAoAIYEGQADCCgAhAgAAAOUEACBWAADsBAAgAqIFBADICgAhgQZAAMIKACECAAAA1wEAIFYAAO4EACACAAAA1wEAIFYAAO4EACABAAAA5QQAIAEAAADXAQAgBRUAAPYRACBjAAD3EQAgZAAA-hEAIGUAAPkRACBmAAD4EQAgBZEFAAC-CQAwkgUAAPQEABCTBQAAvgkAMKIFBADjCAAhgQZAANUIACEDAAAA1wEAIAIAAPMEADBiAAD0BAAgAwAAANcBACACAADoBAAwAwAA5QQAIAEAAAByACABAAAAcgAgAwAAAHAAIAIAAHEAMAMAAHIAIAMAAABwACACAABxADADAAByACADAAAAcAAgAgAAcQAwAwAAcgAgBwEAALQQACAMAADRDQAglgVAAAAAAaIFBAAAAAGoBQEAAAABtgUCAAAAAb8FAgAAAAEBVgAA_AQAIAWWBUAAAAABogUEAAAAAagFAQAAAAG2BQIAAAABvwUCAAAAAQFWAAD-BAAwAVYAAP4EADABAAAABQAgBwEAALIQACAMAADPDQAglgVAAMIKACGiBQQAyAoAIagFAQDACgAhtgUCAMEKACG_BQIA2woAIQIAAAByACBWAACCBQAgBZYFQADCCgAhogUEAMgKACGoBQEAwAoAIbYFAgDBCgAhvwUCANsKACECAAAAcAAgVgAAhAUAIAIAAABwACBWAACEBQAgAQAAAAUAIAMAAAByACBdAAD8BAAgXgAAggUAIAEAAAByACABAAAAcAAgBhUAAPERACBjAADyEQAgZAAA9REAIGUAAPQRACBmAADzEQAgvwUAANMKACAIkQUAAL0JADCSBQAAjAUAEJMFAAC9CQAwlgVAANUIACGiBQQA4wgAIagFAQDrCAAhtgUCANQIACG_BQIA7ggAIQMAAABwACACAACLBQAwYgAAjAUAIAMAAABwACACAABxADADAAByACABAAAAnQEAIAEAAACdAQAgAwAAAJsBACACAACcAQAwAwAAnQEAIAMAAACbAQAgAgAAnAEAMAMAAJ0BACADAAAAmwEAIAIAAJwBADADAACdAQAgEgEAAN4MACAMAADgDAAgNwAA5AwAIDgAAN8MACA5AADhDAAgOwAA4gwAIKIFBAAAAAGoBQEAAAABqwUCAAAAAa4FAQAAAAG2BQIAAAABugVAAAAAAb8FAgAAAAH8BQIAAAAB_QWAAAAAAf4FQAAAAAH_BUAAAAABgAYCAAAAAQFWAACUBQAgDKIFBAAAAAGoBQEAAAABqwUCAAAAAa4FAQAAAAG2BQIAAAABugVAAAAAAb8FAgAAAAH8BQIAAAAB_QWAAAAAAf4FQAAAAAH_BUAAAAABgAYCAAAAAQFWAACWBQAwAVYAAJYFADABAAAAmwEAIAEAAAAFACASAQAA3AwAIAwAAMIMACA3AADADAAgOAAAwQwAIDkAAMMMACA7AADEDAAgogUEAMgKACGoBQEAwAoAIasFAgDBCgAhrgUBAMAKACG2BQIAwQoAIboFQADCCgAhvwUCAMEKACH8BQIA2woAIf0FgAAAAAH-BUAA2goAIf8FQADaCgAhgAYCANsKACECAAAAnQEAIFYAAJsFACAMogUEAMgKACGoBQEAwAoAIasFAgDBCgAhrgUBAMAKACG2BQIAwQoAIboFQADCCgAhvwUCAMEKACH8BQIA2woAIf0FgAAAAAH-BUAA2goAIf8FQADaCgAhgAYCANsKACECAAAAmwEAIFYAAJ0FACACAAAAmwEAIFYAAJ0FACABAAAAmwEAIAEAAAAFACADAAAAnQEAIF0AAJQFACBeAACbBQAgAQAAAJ0BACABAAAAmwEAIAoVAADsEQAgYwAA7REAIGQAAPARACBlAADvEQAgZgAA7hEAIPwFAADTCgAg_QUAANMKACD-BQAA0woAIP8FAADTCgAggAYAANMKACAPkQUAALoJADCSBQAApgUAEJMFAAC6CQAwogUEAOMIACGoBQEA6wgAIasFAgDUCAAhrgUBANMIACG2BQIA1AgAIboFQADVCAAhvwUCANQIACH8BQIA7ggAIf0FAAC7CQAg_gVAAO0IACH_BUAA7QgAIYAGAgDuCAAhAwAAAJsBACACAAClBQAwYgAApgUAIAMAAACbAQAgAgAAnAEAMAMAAJ0BACABAAAApAEAIAEAAACkAQAgAwAAAKIBACACAACjAQAwAwAApAEAIAMAAACiAQAgAgAAowEAMAMAAKQBACADAAAAogEAIAIAAKMBADADAACkAQAgBgQAANMMACA6AACvDwAg5gUCAAAAAfgFAgAAAAH6BQAAAPoFAvsFQAAAAAEBVgAArgUAIATmBQIAAAAB-AUCAAAAAfoFAAAA-gUC-wVAAAAAAQFWAACwBQAwAVYAALAFADAGBAAA0QwAIDoAAK0PACDmBQIAwQoAIfgFAgDBCgAh-gUAAM8M-gUi-wVAANoKACECAAAApAEAIFYAALMFACAE5gUCAMEKACH4BQIAwQoAIfoFAADPDPoFIvsFQADaCgAhAgAAAKIBACBWAAC1BQAgAgAAAKIBACBWAAC1BQAgAwAAAKQBACBdAACuBQAgXgAAswUAIAEAAACkAQAgAQAAAKIBACAGFQAA5xEAIGMAAOgRACBkAADrEQAgZQAA6hEAIGYAAOkRACD7BQAA0woAIAeRBQAAtgkAMJIFAAC8BQAQkwUAALYJADDmBQIA1AgAIfgFAgDUCAAh-gUAALcJ-gUi-wVAAO0IACEDAAAAogEAIAIAALsFADBiAAC8BQAgAwAAAKIBACACAACjAQAwAwAApAEAIAEAAAB3ACABAAAAdwAgAwAAAHUAIAIAAHYAMAMAAHcAIAMAAAB1ACACAAB2ADADAAB3ACADAAAAdQAgAgAAdgAwAwAAdwAgCAEAAKkQACAMAAC_DQAgogUEAAAAAbYFAgAAAAG6BUAAAAABvwUCAAAAAfYFQAAAAAH3BUAAAAABAVYAAMQFACAGogUEAAAAAbYFAgAAAAG6BUAAAAABvwUCAAAAAfYFQAAAAAH3BUAAAAABAVYAAMYFADABVgAAxgUAMAgBAACnEAAgDAAAvQ0AIKIFBADICgAhtgUCAMEKACG6BUAAwgoAIb8FAgDBCgAh9gVAAMIKACH3BUAA2goAIQIAAAB3ACBWAADJBQAgBqIFBADICgAhtgUCAMEKACG6BUAAwgoAIb8FAgDBCgAh9gVAAMIKACH3BUAA2goAIQIAAAB1ACBWAADLBQAgAgAAAHUAIFYAAMsFACADAAAAdwAgXQAAxAUAIF4AAMkFACABAAAAdwAgAQAAAHUAIAYVAADiEQAgYwAA4xEAIGQAAOYRACBlAADlEQAgZgAA5BEAIPcFAADTCgAgCZEFAAC1CQAwkgUAANIFABCTBQAAtQkAMKIFBADjCAAhtgUCANQIACG6BUAA1QgAIb8FAgDUCAAh9gVAANUIACH3BUAA7QgAIQMAAAB1ACACAADRBQAwYgAA0gUAIAMAAAB1ACACAAB2ADADAAB3ACAjCAAApgkAIBEAAKkJACAZAACqCQAgGgAAqAkAIBwAAKQJACAfAACiCQAgIAAAowkAICEAAKUJACAiAAClCQAgIwAApQkAICQAAKUJACAlAAClCQAgKAAApwkAICkAAKsJACAqAACsCQAgKwAArQkAICwAAK4JACAvAACvCQAgMAAAsAkAIDQAALEJACA1AACyCQAgNgAAsgkAIDwAALMJACA9AACzCQAgPgAAtAkAIEIBAPsIACGRBQAAoAkAMJIFAAAFABCTBQAAoAkAMLYFAgAAAAG6BUAA4AgAIe4FAQAAAAHwBQAAoQnwBSLxBQEA-wgAIfIFQACZCQAhAQAAANUFACABAAAA1QUAIBoIAADTEQAgEQAA1hEAIBkAANcRACAaAADVEQAgHAAA0REAIB8AAM8RACAgAADQEQAgIQAA0hEAICIAANIRACAjAADSEQAgJAAA0hEAICUAANIRACAoAADUEQAgKQAA2BEAICoAANkRACArAADaEQAgLAAA2xEAIC8AANwRACAwAADdEQAgNAAA3hEAIDUAAN8RACA2AADfEQAgPAAA4BEAID0AAOARACA-AADhEQAg8gUAANMKACADAAAABQAgAgAA2AUAMAMAANUFACADAAAABQAgAgAA2AUAMAMAANUFACADAAAABQAgAgAA2AUAMAMAANUFACAgCAAAvhEAIBEAAMERACAZAADCEQAgGgAAwBEAIBwAALgRACAfAAC2EQAgIAAAtxEAICEAALkRACAiAAC6EQAgIwAAuxEAICQAALwRACAlAAC9EQAgKAAAvxEAICkAAMMRACAqAADEEQAgKwAAxREAICwAAMYRACAvAADHEQAgMAAAyBEAIDQAAMkRACA1AADKEQAgNgAAyxEAIDwAAMwRACA9AADNEQAgPgAAzhEAIEIBAAAAAbYFAgAAAAG6BUAAAAAB7gUBAAAAAfAFAAAA8AUC8QUBAAAAAfIFQAAAAAEBVgAA3AUAIAdCAQAAAAG2BQIAAAABugVAAAAAAe4FAQAAAAHwBQAAAPAFAvEFAQAAAAHyBUAAAAABAVYAAN4FADABVgAA3gUAMCAIAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAgAACNDwAgIQAAjw8AICIAAJAPACAjAACRDwAgJAAAkg8AICUAAJMPACAoAACVDwAgKQAAmQ8AICoAAJoPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIbYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACECAAAA1QUAIFYAAOEFACAHQgEAwAoAIbYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACECAAAABQAgVgAA4wUAIAIAAAAFACBWAADjBQAgAwAAANUFACBdAADcBQAgXgAA4QUAIAEAAADVBQAgAQAAAAUAIAYVAACGDwAgYwAAhw8AIGQAAIoPACBlAACJDwAgZgAAiA8AIPIFAADTCgAgCkIBAOsIACGRBQAAnAkAMJIFAADqBQAQkwUAAJwJADC2BQIA1AgAIboFQADVCAAh7gUBAOsIACHwBQAAnQnwBSLxBQEA6wgAIfIFQADtCAAhAwAAAAUAIAIAAOkFADBiAADqBQAgAwAAAAUAIAIAANgFADADAADVBQAgAQAAAAkAIAEAAAAJACADAAAABwAgAgAACAAwAwAACQAgAwAAAAcAIAIAAAgAMAMAAAkAIAMAAAAHACACAAAIADADAAAJACAEBAAAhA8AIAsAAIUPACDeBQIAAAAB5gUCAAAAAQFWAADyBQAgAt4FAgAAAAHmBQIAAAABAVYAAPQFADABVgAA9AUAMAQEAACCDwAgCwAAgw8AIN4FAgDBCgAh5gUCAMEKACECAAAACQAgVgAA9wUAIALeBQIAwQoAIeYFAgDBCgAhAgAAAAcAIFYAAPkFACACAAAABwAgVgAA-QUAIAMAAAAJACBdAADyBQAgXgAA9wUAIAEAAAAJACABAAAABwAgBRUAAP0OACBjAAD-DgAgZAAAgQ8AIGUAAIAPACBmAAD_DgAgBZEFAACbCQAwkgUAAIAGABCTBQAAmwkAMN4FAgDUCAAh5gUCANQIACEDAAAABwAgAgAA_wUAMGIAAIAGACADAAAABwAgAgAACAAwAwAACQAgAQAAAFwAIAEAAABcACADAAAAWgAgAgAAWwAwAwAAXAAgAwAAAFoAIAIAAFsAMAMAAFwAIAMAAABaACACAABbADADAABcACAIBAAA_A4AILYFAQAAAAG6BUAAAAAB5gUCAAAAAeoFQAAAAAHrBUAAAAAB7AUBAAAAAe0FAQAAAAEBVgAAiAYAIAe2BQEAAAABugVAAAAAAeYFAgAAAAHqBUAAAAAB6wVAAAAAAewFAQAAAAHtBQEAAAABAVYAAIoGADABVgAAigYAMAgEAAD7DgAgtgUBAMAKACG6BUAAwgoAIeYFAgDBCgAh6gVAAMIKACHrBUAA2goAIewFAQDACgAh7QUBAMAKACECAAAAXAAgVgAAjQYAIAe2BQEAwAoAIboFQADCCgAh5gUCAMEKACHqBUAAwgoAIesFQADaCgAh7AUBAMAKACHtBQEAwAoAIQIAAABaACBWAACPBgAgAgAAAFoAIFYAAI8GACADAAAAXAAgXQAAiAYAIF4AAI0GACABAAAAXAAgAQAAAFoAIAYVAAD2DgAgYwAA9w4AIGQAAPoOACBlAAD5DgAgZgAA-A4AIOsFAADTCgAgCpEFAACaCQAwkgUAAJYGABCTBQAAmgkAMLYFAQDTCAAhugVAANUIACHmBQIA1AgAIeoFQADVCAAh6wVAAO0IACHsBQEA6wgAIe0FAQDrCAAhAwAAAFoAIAIAAJUGADBiAACWBgAgAwAAAFoAIAIAAFsAMAMAAFwAIAaRBQAAmAkAMJIFAACcBgAQkwUAAJgJADCuBQEAAAAB6AUCAN8IACHpBUAAmQkAIQEAAACZBgAgAQAAAJkGACAGkQUAAJgJADCSBQAAnAYAEJMFAACYCQAwrgUBAPsIACHoBQIA3wgAIekFQACZCQAhAekFAADTCgAgAwAAAJwGACACAACdBgAwAwAAmQYAIAMAAACcBgAgAgAAnQYAMAMAAJkGACADAAAAnAYAIAIAAJ0GADADAACZBgAgA64FAQAAAAHoBQIAAAAB6QVAAAAAAQFWAAChBgAgA64FAQAAAAHoBQIAAAAB6QVAAAAAAQFWAACjBgAwAVYAAKMGADADrgUBAMAKACHoBQIAwQoAIekFQADaCgAhAgAAAJkGACBWAACmBgAgA64FAQDACgAh6AUCAMEKACHpBUAA2goAIQIAAACcBgAgVgAAqAYAIAIAAACcBgAgVgAAqAYAIAMAAACZBgAgXQAAoQYAIF4AAKYGACABAAAAmQYAIAEAAACcBgAgBhUAAPEOACBjAADyDgAgZAAA9Q4AIGUAAPQOACBmAADzDgAg6QUAANMKACAGkQUAAJcJADCSBQAArwYAEJMFAACXCQAwrgUBAOsIACHoBQIA1AgAIekFQADtCAAhAwAAAJwGACACAACuBgAwYgAArwYAIAMAAACcBgAgAgAAnQYAMAMAAJkGACABAAAAgAEAIAEAAACAAQAgAwAAAH4AIAIAAH8AMAMAAIABACADAAAAfgAgAgAAfwAwAwAAgAEAIAMAAAB-ACACAAB_ADADAACAAQAgBwQAAPAOACBWgAAAAAGWBUAAAAABtgUEAAAAAeUFAQAAAAHmBQIAAAAB5wUBAAAAAQFWAAC3BgAgBlaAAAAAAZYFQAAAAAG2BQQAAAAB5QUBAAAAAeYFAgAAAAHnBQEAAAABAVYAALkGADABVgAAuQYAMAEAAAAFACAHBAAA7w4AIFaAAAAAAZYFQADCCgAhtgUEAMgKACHlBQEAwAoAIeYFAgDbCgAh5wUBAMAKACECAAAAgAEAIFYAAL0GACAGVoAAAAABlgVAAMIKACG2BQQAyAoAIeUFAQDACgAh5gUCANsKACHnBQEAwAoAIQIAAAB-ACBWAAC_BgAgAgAAAH4AIFYAAL8GACABAAAABQAgAwAAAIABACBdAAC3BgAgXgAAvQYAIAEAAACAAQAgAQAAAH4AIAYVAADqDgAgYwAA6w4AIGQAAO4OACBlAADtDgAgZgAA7A4AIOYFAADTCgAgCVYAAPgIACCRBQAAlgkAMJIFAADHBgAQkwUAAJYJADCWBUAA1QgAIbYFBADjCAAh5QUBAOsIACHmBQIA7ggAIecFAQDrCAAhAwAAAH4AIAIAAMYGADBiAADHBgAgAwAAAH4AIAIAAH8AMAMAAIABACABAAAAIwAgAQAAACMAIAMAAAAdACACAAAiADADAAAjACADAAAAHQAgAgAAIgAwAwAAIwAgAwAAAB0AIAIAACIAMAMAACMAIDEIAADdDgAgCwAA1g4AIAwAANUOACANAADXDgAgDgAA2A4AIA8AAOQOACAQAADZDgAgEgAA2g4AIBYAANsOACAZAADcDgAgGgAA3g4AIB0AAN8OACCUBQEAAAABqwUCAAAAAbYFAgAAAAG6BUAAAAABvQUBAAAAAb4FAQAAAAG_BQIAAAABwAVAAAAAAcIFAgAAAAHDBQIAAAABxQUCAAAAAckFAAAAyQUCygUBAAAAAcsFAQAAAAHMBQIAAAABzQUEAAAAAc4FCAAAAAHPBQgAAAAB0AUIAAAAAdEFCAAAAAHSBYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gUBAAAAAdcFQAAAAAHZBQAAANkFAtoFQAAAAAHbBUAAAAAB3AUBAAAAAd0FAgAAAAHeBQIAAAAB3wUCAAAAAeEFAAAA4QUC4gUCAAAAAeMFAgAAAAHkBQEAAAABAVYAAM8GACAllAUBAAAAAasFAgAAAAG2BQIAAAABugVAAAAAAb0FAQAAAAG-BQEAAAABvwUCAAAAAcAFQAAAAAHCBQIAAAABwwUCAAAAAcUFAgAAAAHJBQAAAMkFAsoFAQAAAAHLBQEAAAABzAUCAAAAAc0FBAAAAAHOBQgAAAABzwUIAAAAAdAFCAAAAAHRBQgAAAAB0gWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFAQAAAAHXBUAAAAAB2QUAAADZBQLaBUAAAAAB2wVAAAAAAdwFAQAAAAHdBQIAAAAB3gUCAAAAAd8FAgAAAAHhBQAAAOEFAuIFAgAAAAHjBQIAAAAB5AUBAAAAAQFWAADRBgAwAVYAANEGADABAAAABQAgAQAAAAsAIAEAAAAdACABAAAAHQAgMQgAAK0LACALAAClCwAgDAAApAsAIA0AAKYLACAOAACnCwAgDwAAqAsAIBAAAKkLACASAACqCwAgFgAAqwsAIBkAAKwLACAaAACuCwAgHQAArwsAIJQFAQDACgAhqwUCAMEKACG2BQIAwQoAIboFQADCCgAhvQUBAMAKACG-BQEAwAoAIb8FAgDbCgAhwAVAANoKACHCBQIAwQoAIcMFAgDBCgAhxQUCAMEKACHJBQAAnwvJBSLKBQEAwAoAIcsFAQDACgAhzAUCANsKACHNBQQA6QoAIc4FCACgCwAhzwUIAKALACHQBQgAoQsAIdEFCAChCwAh0gWAAAAAAdMFAQDACgAh1AUBAMAKACHVBQEAwAoAIdYFAQDACgAh1wVAANoKACHZBQAAogvZBSLaBUAA2goAIdsFQADaCgAh3AUBAOgKACHdBQIA2woAId4FAgDbCgAh3wUCANsKACHhBQAAowvhBSLiBQIAwQoAIeMFAgDBCgAh5AUBAOgKACECAAAAIwAgVgAA2AYAICWUBQEAwAoAIasFAgDBCgAhtgUCAMEKACG6BUAAwgoAIb0FAQDACgAhvgUBAMAKACG_BQIA2woAIcAFQADaCgAhwgUCAMEKACHDBQIAwQoAIcUFAgDBCgAhyQUAAJ8LyQUiygUBAMAKACHLBQEAwAoAIcwFAgDbCgAhzQUEAOkKACHOBQgAoAsAIc8FCACgCwAh0AUIAKELACHRBQgAoQsAIdIFgAAAAAHTBQEAwAoAIdQFAQDACgAh1QUBAMAKACHWBQEAwAoAIdcFQADaCgAh2QUAAKIL2QUi2gVAANoKACHbBUAA2goAIdwFAQDoCgAh3QUCANsKACHeBQIA2woAId8FAgDbCgAh4QUAAKML4QUi4gUCAMEKACHjBQIAwQoAIeQFAQDoCgAhAgAAAB0AIFYAANoGACACAAAAHQAgVgAA2gYAIAEAAAAFACABAAAACwAgAQAAAB0AIAEAAAAdACADAAAAIwAgXQAAzwYAIF4AANgGACABAAAAIwAgAQAAAB0AIBMVAACaCwAgYwAAmwsAIGQAAJ4LACBlAACdCwAgZgAAnAsAIL8FAADTCgAgwAUAANMKACDMBQAA0woAIM0FAADTCgAg0AUAANMKACDRBQAA0woAINcFAADTCgAg2gUAANMKACDbBQAA0woAINwFAADTCgAg3QUAANMKACDeBQAA0woAIN8FAADTCgAg5AUAANMKACAokQUAAIgJADCSBQAA5QYAEJMFAACICQAwlAUBAOsIACGrBQIA1AgAIbYFAgDUCAAhugVAANUIACG9BQEA6wgAIb4FAQDrCAAhvwUCAO4IACHABUAA7QgAIcIFAgDUCAAhwwUCANQIACHFBQIA1AgAIckFAACJCckFIsoFAQDrCAAhywUBAOsIACHMBQIA7ggAIc0FBAD_CAAhzgUIAIoJACHPBQgAigkAIdAFCACLCQAh0QUIAIsJACHSBQAA-AgAINMFAQDrCAAh1AUBAOsIACHVBQEA6wgAIdYFAQDrCAAh1wVAAO0IACHZBQAAjAnZBSLaBUAA7QgAIdsFQADtCAAh3AUBAP4IACHdBQIA7ggAId4FAgDuCAAh3wUCAO4IACHhBQAAjQnhBSLiBQIA1AgAIeMFAgDUCAAh5AUBAP4IACEDAAAAHQAgAgAA5AYAMGIAAOUGACADAAAAHQAgAgAAIgAwAwAAIwAgAQAAAC0AIAEAAAAtACADAAAAKwAgAgAALAAwAwAALQAgAwAAACsAIAIAACwAMAMAAC0AIAMAAAArACACAAAsADADAAAtACAEEQAAmAsAIBMAAJkLACC8BQIAAAABxwUCAAAAAQFWAADtBgAgArwFAgAAAAHHBQIAAAABAVYAAO8GADABVgAA7wYAMAQRAACWCwAgEwAAlwsAILwFAgDBCgAhxwUCAMEKACECAAAALQAgVgAA8gYAIAK8BQIAwQoAIccFAgDBCgAhAgAAACsAIFYAAPQGACACAAAAKwAgVgAA9AYAIAMAAAAtACBdAADtBgAgXgAA8gYAIAEAAAAtACABAAAAKwAgBRUAAJELACBjAACSCwAgZAAAlQsAIGUAAJQLACBmAACTCwAgBZEFAACHCQAwkgUAAPsGABCTBQAAhwkAMLwFAgDUCAAhxwUCANQIACEDAAAAKwAgAgAA-gYAMGIAAPsGACADAAAAKwAgAgAALAAwAwAALQAgAQAAACkAIAEAAAApACADAAAAJwAgAgAAKAAwAwAAKQAgAwAAACcAIAIAACgAMAMAACkAIAMAAAAnACACAAAoADADAAApACAJEQAAkAsAIK4FAQAAAAG8BQIAAAABwQUBAAAAAcIFAgAAAAHDBQIAAAABxAUBAAAAAcUFAgAAAAHGBUAAAAABAVYAAIMHACAIrgUBAAAAAbwFAgAAAAHBBQEAAAABwgUCAAAAAcMFAgAAAAHEBQEAAAABxQUCAAAAAcYFQAAAAAEBVgAAhQcAMAFWAACFBwAwCREAAI8LACCuBQEAwAoAIbwFAgDBCgAhwQUBAMAKACHCBQIAwQoAIcMFAgDBCgAhxAUBAMAKACHFBQIAwQoAIcYFQADaCgAhAgAAACkAIFYAAIgHACAIrgUBAMAKACG8BQIAwQoAIcEFAQDACgAhwgUCAMEKACHDBQIAwQoAIcQFAQDACgAhxQUCAMEKACHGBUAA2goAIQIAAAAnACBWAACKBwAgAgAAACcAIFYAAIoHACADAAAAKQAgXQAAgwcAIF4AAIgHACABAAAAKQAgAQAAACcAIAYVAACKCwAgYwAAiwsAIGQAAI4LACBlAACNCwAgZgAAjAsAIMYFAADTCgAgC5EFAACGCQAwkgUAAJEHABCTBQAAhgkAMK4FAQDrCAAhvAUCANQIACHBBQEA6wgAIcIFAgDUCAAhwwUCANQIACHEBQEA6wgAIcUFAgDUCAAhxgVAAO0IACEDAAAAJwAgAgAAkAcAMGIAAJEHACADAAAAJwAgAgAAKAAwAwAAKQAgAQAAAG4AIAEAAABuACADAAAAbAAgAgAAbQAwAwAAbgAgAwAAAGwAIAIAAG0AMAMAAG4AIAMAAABsACACAABtADADAABuACAKDAAAiAsAIBcAAIkLACCmBQEAAAABqwUCAAAAAawFQAAAAAG2BQIAAAABugVAAAAAAb4FAQAAAAG_BQIAAAABwAVAAAAAAQFWAACZBwAgCKYFAQAAAAGrBQIAAAABrAVAAAAAAbYFAgAAAAG6BUAAAAABvgUBAAAAAb8FAgAAAAHABUAAAAABAVYAAJsHADABVgAAmwcAMAEAAAAFACAKDAAA-goAIBcAAPsKACCmBQEAwAoAIasFAgDBCgAhrAVAAMIKACG2BQIAwQoAIboFQADCCgAhvgUBAMAKACG_BQIA2woAIcAFQADaCgAhAgAAAG4AIFYAAJ8HACAIpgUBAMAKACGrBQIAwQoAIawFQADCCgAhtgUCAMEKACG6BUAAwgoAIb4FAQDACgAhvwUCANsKACHABUAA2goAIQIAAABsACBWAAChBwAgAgAAAGwAIFYAAKEHACABAAAABQAgAwAAAG4AIF0AAJkHACBeAACfBwAgAQAAAG4AIAEAAABsACAHFQAA9QoAIGMAAPYKACBkAAD5CgAgZQAA-AoAIGYAAPcKACC_BQAA0woAIMAFAADTCgAgC5EFAACFCQAwkgUAAKkHABCTBQAAhQkAMKYFAQDrCAAhqwUCANQIACGsBUAA1QgAIbYFAgDUCAAhugVAANUIACG-BQEA6wgAIb8FAgDuCAAhwAVAAO0IACEDAAAAbAAgAgAAqAcAMGIAAKkHACADAAAAbAAgAgAAbQAwAwAAbgAgAQAAADgAIAEAAAA4ACADAAAANgAgAgAANwAwAwAAOAAgAwAAADYAIAIAADcAMAMAADgAIAMAAAA2ACACAAA3ADADAAA4ACAGEQAA9AoAIBgAAPMKACCpBQIAAAABuwUCAAAAAbwFAgAAAAG9BQEAAAABAVYAALEHACAEqQUCAAAAAbsFAgAAAAG8BQIAAAABvQUBAAAAAQFWAACzBwAwAVYAALMHADAGEQAA8goAIBgAAPEKACCpBQIAwQoAIbsFAgDBCgAhvAUCAMEKACG9BQEAwAoAIQIAAAA4ACBWAAC2BwAgBKkFAgDBCgAhuwUCAMEKACG8BQIAwQoAIb0FAQDACgAhAgAAADYAIFYAALgHACACAAAANgAgVgAAuAcAIAMAAAA4ACBdAACxBwAgXgAAtgcAIAEAAAA4ACABAAAANgAgBRUAAOwKACBjAADtCgAgZAAA8AoAIGUAAO8KACBmAADuCgAgB5EFAACECQAwkgUAAL8HABCTBQAAhAkAMKkFAgDUCAAhuwUCANQIACG8BQIA1AgAIb0FAQDrCAAhAwAAADYAIAIAAL4HADBiAAC_BwAgAwAAADYAIAIAADcAMAMAADgAIAEAAADeAQAgAQAAAN4BACADAAAA3AEAIAIAAN0BADADAADeAQAgAwAAANwBACACAADdAQAwAwAA3gEAIAMAAADcAQAgAgAA3QEAMAMAAN4BACAHAQAA6woAIKIFBAAAAAG2BQIAAAABtwUBAAAAAbgFAQAAAAG5BQIAAAABugVAAAAAAQFWAADHBwAgBqIFBAAAAAG2BQIAAAABtwUBAAAAAbgFAQAAAAG5BQIAAAABugVAAAAAAQFWAADJBwAwAVYAAMkHADABAAAAEAAgBwEAAOoKACCiBQQA6QoAIbYFAgDBCgAhtwUBAMAKACG4BQEA6AoAIbkFAgDBCgAhugVAAMIKACECAAAA3gEAIFYAAM0HACAGogUEAOkKACG2BQIAwQoAIbcFAQDACgAhuAUBAOgKACG5BQIAwQoAIboFQADCCgAhAgAAANwBACBWAADPBwAgAgAAANwBACBWAADPBwAgAQAAABAAIAMAAADeAQAgXQAAxwcAIF4AAM0HACABAAAA3gEAIAEAAADcAQAgBxUAAOMKACBjAADkCgAgZAAA5woAIGUAAOYKACBmAADlCgAgogUAANMKACC4BQAA0woAIAmRBQAA_QgAMJIFAADXBwAQkwUAAP0IADCiBQQA_wgAIbYFAgDUCAAhtwUBAOsIACG4BQEA_ggAIbkFAgDUCAAhugVAANUIACEDAAAA3AEAIAIAANYHADBiAADXBwAgAwAAANwBACACAADdAQAwAwAA3gEAIAeRBQAA-ggAMJIFAADdBwAQkwUAAPoIADCrBQIA3wgAIawFQADgCAAhrgUBAAAAAa8FAAD8CAAgAQAAANoHACABAAAA2gcAIAeRBQAA-ggAMJIFAADdBwAQkwUAAPoIADCrBQIA3wgAIawFQADgCAAhrgUBAPsIACGvBQAA_AgAIAADAAAA3QcAIAIAAN4HADADAADaBwAgAwAAAN0HACACAADeBwAwAwAA2gcAIAMAAADdBwAgAgAA3gcAMAMAANoHACAEqwUCAAAAAawFQAAAAAGuBQEAAAABrwWAAAAAAQFWAADiBwAgBKsFAgAAAAGsBUAAAAABrgUBAAAAAa8FgAAAAAEBVgAA5AcAMAFWAADkBwAwBKsFAgDBCgAhrAVAAMIKACGuBQEAwAoAIa8FgAAAAAECAAAA2gcAIFYAAOcHACAEqwUCAMEKACGsBUAAwgoAIa4FAQDACgAhrwWAAAAAAQIAAADdBwAgVgAA6QcAIAIAAADdBwAgVgAA6QcAIAMAAADaBwAgXQAA4gcAIF4AAOcHACABAAAA2gcAIAEAAADdBwAgBRUAAN4KACBjAADfCgAgZAAA4goAIGUAAOEKACBmAADgCgAgB5EFAAD3CAAwkgUAAPAHABCTBQAA9wgAMKsFAgDUCAAhrAVAANUIACGuBQEA6wgAIa8FAAD4CAAgAwAAAN0HACACAADvBwAwYgAA8AcAIAMAAADdBwAgAgAA3gcAMAMAANoHACABAAAAewAgAQAAAHsAIAMAAAB5ACACAAB6ADADAAB7ACADAAAAeQAgAgAAegAwAwAAewAgAwAAAHkAIAIAAHoAMAMAAHsAIAoKAADdCgAgpQUBAAAAAaYFAQAAAAGnBQEAAAABqAUBAAAAAakFAgAAAAGqBSAAAAABqwUCAAAAAawFQAAAAAGtBQIAAAABAVYAAPgHACAJpQUBAAAAAaYFAQAAAAGnBQEAAAABqAUBAAAAAakFAgAAAAGqBSAAAAABqwUCAAAAAawFQAAAAAGtBQIAAAABAVYAAPoHADABVgAA-gcAMAEAAAAFACAKCgAA3AoAIKUFAQDACgAhpgUBAMAKACGnBQEAwAoAIagFAQDACgAhqQUCAMEKACGqBSAA2QoAIasFAgDBCgAhrAVAANoKACGtBQIA2woAIQIAAAB7ACBWAAD-BwAgCaUFAQDACgAhpgUBAMAKACGnBQEAwAoAIagFAQDACgAhqQUCAMEKACGqBSAA2QoAIasFAgDBCgAhrAVAANoKACGtBQIA2woAIQIAAAB5ACBWAACACAAgAgAAAHkAIFYAAIAIACABAAAABQAgAwAAAHsAIF0AAPgHACBeAAD-BwAgAQAAAHsAIAEAAAB5ACAHFQAA1AoAIGMAANUKACBkAADYCgAgZQAA1woAIGYAANYKACCsBQAA0woAIK0FAADTCgAgDJEFAADqCAAwkgUAAIgIABCTBQAA6ggAMKUFAQDrCAAhpgUBAOsIACGnBQEA6wgAIagFAQDrCAAhqQUCANQIACGqBSAA7AgAIasFAgDUCAAhrAVAAO0IACGtBQIA7ggAIQMAAAB5ACACAACHCAAwYgAAiAgAIAMAAAB5ACACAAB6ADADAAB7ACABAAAA4wEAIAEAAADjAQAgAwAAAOEBACACAADiAQAwAwAA4wEAIAMAAADhAQAgAgAA4gEAMAMAAOMBACADAAAA4QEAIAIAAOIBADADAADjAQAgBAEAANIKACCiBQQAAAABowUCAAAAAaQFQAAAAAEBVgAAkAgAIAOiBQQAAAABowUCAAAAAaQFQAAAAAEBVgAAkggAMAFWAACSCAAwBAEAANEKACCiBQQAyAoAIaMFAgDBCgAhpAVAAMIKACECAAAA4wEAIFYAAJUIACADogUEAMgKACGjBQIAwQoAIaQFQADCCgAhAgAAAOEBACBWAACXCAAgAgAAAOEBACBWAACXCAAgAwAAAOMBACBdAACQCAAgXgAAlQgAIAEAAADjAQAgAQAAAOEBACAFFQAAzAoAIGMAAM0KACBkAADQCgAgZQAAzwoAIGYAAM4KACAGkQUAAOkIADCSBQAAnggAEJMFAADpCAAwogUEAOMIACGjBQIA1AgAIaQFQADVCAAhAwAAAOEBACACAACdCAAwYgAAnggAIAMAAADhAQAgAgAA4gEAMAMAAOMBACAGAQAA6AgAIJEFAADmCAAwkgUAAOUBABCTBQAA5ggAMKIFBAAAAAGjBQQA5wgAIQEAAAChCAAgAQAAAKEIACABAQAAywoAIAMAAADlAQAgAgAApAgAMAMAAKEIACADAAAA5QEAIAIAAKQIADADAAChCAAgAwAAAOUBACACAACkCAAwAwAAoQgAIAMBAADKCgAgogUEAAAAAaMFBAAAAAEBVgAAqAgAIAKiBQQAAAABowUEAAAAAQFWAACqCAAwAVYAAKoIADADAQAAyQoAIKIFBADICgAhowUEAMgKACECAAAAoQgAIFYAAK0IACACogUEAMgKACGjBQQAyAoAIQIAAADlAQAgVgAArwgAIAIAAADlAQAgVgAArwgAIAMAAAChCAAgXQAAqAgAIF4AAK0IACABAAAAoQgAIAEAAADlAQAgBRUAAMMKACBjAADECgAgZAAAxwoAIGUAAMYKACBmAADFCgAgBZEFAADiCAAwkgUAALYIABCTBQAA4ggAMKIFBADjCAAhowUEAOMIACEDAAAA5QEAIAIAALUIADBiAAC2CAAgAwAAAOUBACACAACkCAAwAwAAoQgAIAaRBQAA3QgAMJIFAAC8CAAQkwUAAN0IADCUBQEAAAABlQUCAN8IACGWBUAA4AgAIQEAAAC5CAAgAQAAALkIACAGkQUAAN0IADCSBQAAvAgAEJMFAADdCAAwlAUBAN4IACGVBQIA3wgAIZYFQADgCAAhAAMAAAC8CAAgAgAAvQgAMAMAALkIACADAAAAvAgAIAIAAL0IADADAAC5CAAgAwAAALwIACACAAC9CAAwAwAAuQgAIAOUBQEAAAABlQUCAAAAAZYFQAAAAAEBVgAAwQgAIAOUBQEAAAABlQUCAAAAAZYFQAAAAAEBVgAAwwgAMAFWAADDCAAwA5QFAQDACgAhlQUCAMEKACGWBUAAwgoAIQIAAAC5CAAgVgAAxggAIAOUBQEAwAoAIZUFAgDBCgAhlgVAAMIKACECAAAAvAgAIFYAAMgIACACAAAAvAgAIFYAAMgIACADAAAAuQgAIF0AAMEIACBeAADGCAAgAQAAALkIACABAAAAvAgAIAUVAAC7CgAgYwAAvAoAIGQAAL8KACBlAAC-CgAgZgAAvQoAIAaRBQAA0ggAMJIFAADPCAAQkwUAANIIADCUBQEA0wgAIZUFAgDUCAAhlgVAANUIACEDAAAAvAgAIAIAAM4IADBiAADPCAAgAwAAALwIACACAAC9CAAwAwAAuQgAIAaRBQAA0ggAMJIFAADPCAAQkwUAANIIADCUBQEA0wgAIZUFAgDUCAAhlgVAANUIACELFQAA1wgAIGUAANwIACBmAADcCAAglwUBAAAAAZgFAQAAAASZBQEAAAAEmgUBAAAAAZsFAQAAAAGcBQEAAAABnQUBAAAAAZ4FAQDbCAAhDRUAANcIACBjAADaCAAgZAAA1wgAIGUAANcIACBmAADXCAAglwUCAAAAAZgFAgAAAASZBQIAAAAEmgUCAAAAAZsFAgAAAAGcBQIAAAABnQUCAAAAAZ4FAgDZCAAhCxUAANcIACBlAADYCAAgZgAA2AgAIJcFQAAAAAGYBUAAAAAEmQVAAAAABJoFQAAAAAGbBUAAAAABnAVAAAAAAZ0FQAAAAAGeBUAA1ggAIQsVAADXCAAgZQAA2AgAIGYAANgIACCXBUAAAAABmAVAAAAABJkFQAAAAASaBUAAAAABmwVAAAAAAZwFQAAAAAGdBUAAAAABngVAANYIACEIlwUCAAAAAZgFAgAAAASZBQIAAAAEmgUCAAAAAZsFAgAAAAGcBQIAAAABnQUCAAAAAZ4FAgDXCAAhCJcFQAAAAAGYBUAAAAAEmQVAAAAABJoFQAAAAAGbBUAAAAABnAVAAAAAAZ0FQAAAAAGeBUAA2AgAIQ0VAADXCAAgYwAA2ggAIGQAANcIACBlAADXCAAgZgAA1wgAIJcFAgAAAAGYBQIAAAAEmQUCAAAABJoFAgAAAAGbBQIAAAABnAUCAAAAAZ0FAgAAAAGeBQIA2QgAIQiXBQgAAAABmAUIAAAABJkFCAAAAASaBQgAAAABmwUIAAAAAZwFCAAAAAGdBQgAAAABngUIANoIACELFQAA1wgAIGUAANwIACBmAADcCAAglwUBAAAAAZgFAQAAAASZBQEAAAAEmgUBAAAAAZsFAQAAAAGcBQEAAAABnQUBAAAAAZ4FAQDbCAAhC5cFAQAAAAGYBQEAAAAEmQUBAAAABJoFAQAAAAGbBQEAAAABnAUBAAAAAZ0FAQAAAAGeBQEA3AgAIZ8FAQAAAAGgBQEAAAABoQUBAAAAAQaRBQAA3QgAMJIFAAC8CAAQkwUAAN0IADCUBQEA3ggAIZUFAgDfCAAhlgVAAOAIACEIlwUBAAAAAZgFAQAAAASZBQEAAAAEmgUBAAAAAZsFAQAAAAGcBQEAAAABnQUBAAAAAZ4FAQDhCAAhCJcFAgAAAAGYBQIAAAAEmQUCAAAABJoFAgAAAAGbBQIAAAABnAUCAAAAAZ0FAgAAAAGeBQIA1wgAIQiXBUAAAAABmAVAAAAABJkFQAAAAASaBUAAAAABmwVAAAAAAZwFQAAAAAGdBUAAAAABngVAANgIACEIlwUBAAAAAZgFAQAAAASZBQEAAAAEmgUBAAAAAZsFAQAAAAGcBQEAAAABnQUBAAAAAZ4FAQDhCAAhBZEFAADiCAAwkgUAALYIABCTBQAA4ggAMKIFBADjCAAhowUEAOMIACENFQAA1wgAIGMAANoIACBkAADlCAAgZQAA5QgAIGYAAOUIACCXBQQAAAABmAUEAAAABJkFBAAAAASaBQQAAAABmwUEAAAAAZwFBAAAAAGdBQQAAAABngUEAOQIACENFQAA1wgAIGMAANoIACBkAADlCAAgZQAA5QgAIGYAAOUIACCXBQQAAAABmAUEAAAABJkFBAAAAASaBQQAAAABmwUEAAAAAZwFBAAAAAGdBQQAAAABngUEAOQIACEIlwUEAAAAAZgFBAAAAASZBQQAAAAEmgUEAAAAAZsFBAAAAAGcBQQAAAABnQUEAAAAAZ4FBADlCAAhBgEAAOgIACCRBQAA5ggAMJIFAADlAQAQkwUAAOYIADCiBQQA5wgAIaMFBADnCAAhCJcFBAAAAAGYBQQAAAAEmQUEAAAABJoFBAAAAAGbBQQAAAABnAUEAAAAAZ0FBAAAAAGeBQQA5QgAIT0IAACmCQAgDAAA8wkAIBYAAMUJACAdAACQCgAgKQAAqwkAICoAAKwJACAzAAD5CQAgNAAAsQkAIDwAALMJACBDAACmCgAgRAAApgoAIEUAAKEKACBGAADzCQAgRwAA8wkAIEgAAPMJACBJAADzCQAgSgAAsAoAIEsAALEKACBMAACyCgAgTQAAswoAIE4AALQKACBPAAC1CgAgUAAAgQoAIJEFAACsCgAwkgUAABAAEJMFAACsCgAwqwUCAN8IACG2BQQA5wgAIboFQADgCAAhvwUCAPAJACGBBkAAmQkAIbMGAQDmCQAhtAYBAOYJACG2BgAArQq2BiK3BkAA4AgAIbgGAgDwCQAhuQYBAOYJACG6BgIA8AkAIbsGQACZCQAhvAYEAOcJACG9BgQA5wkAIb4GAgDwCQAhvwYAAK4KowYjwQYAAK8KwQYjwgYCAPAJACHDBkAAmQkAIcQGQACZCQAhxQZAAJkJACHGBkAAmQkAIccGQACZCQAhyAZAAJkJACHJBgEA5gkAIcoGQACZCQAhywZAAJkJACHMBgIA8AkAIc0GAgDwCQAhzgZAAJkJACHPBkAAmQkAIdAGAQD7CAAh3QYAABAAIN4GAAAQACAGkQUAAOkIADCSBQAAnggAEJMFAADpCAAwogUEAOMIACGjBQIA1AgAIaQFQADVCAAhDJEFAADqCAAwkgUAAIgIABCTBQAA6ggAMKUFAQDrCAAhpgUBAOsIACGnBQEA6wgAIagFAQDrCAAhqQUCANQIACGqBSAA7AgAIasFAgDUCAAhrAVAAO0IACGtBQIA7ggAIQ4VAADXCAAgZQAA3AgAIGYAANwIACCXBQEAAAABmAUBAAAABJkFAQAAAASaBQEAAAABmwUBAAAAAZwFAQAAAAGdBQEAAAABngUBAPYIACGfBQEAAAABoAUBAAAAAaEFAQAAAAEFFQAA1wgAIGUAAPUIACBmAAD1CAAglwUgAAAAAZ4FIAD0CAAhCxUAAPAIACBlAADzCAAgZgAA8wgAIJcFQAAAAAGYBUAAAAAFmQVAAAAABZoFQAAAAAGbBUAAAAABnAVAAAAAAZ0FQAAAAAGeBUAA8ggAIQ0VAADwCAAgYwAA8QgAIGQAAPAIACBlAADwCAAgZgAA8AgAIJcFAgAAAAGYBQIAAAAFmQUCAAAABZoFAgAAAAGbBQIAAAABnAUCAAAAAZ0FAgAAAAGeBQIA7wgAIQ0VAADwCAAgYwAA8QgAIGQAAPAIACBlAADwCAAgZgAA8AgAIJcFAgAAAAGYBQIAAAAFmQUCAAAABZoFAgAAAAGbBQIAAAABnAUCAAAAAZ0FAgAAAAGeBQIA7wgAIQiXBQIAAAABmAUCAAAABZkFAgAAAAWaBQIAAAABmwUCAAAAAZwFAgAAAAGdBQIAAAABngUCAPAIACEIlwUIAAAAAZgFCAAAAAWZBQgAAAAFmgUIAAAAAZsFCAAAAAGcBQgAAAABnQUIAAAAAZ4FCADxCAAhCxUAAPAIACBlAADzCAAgZgAA8wgAIJcFQAAAAAGYBUAAAAAFmQVAAAAABZoFQAAAAAGbBUAAAAABnAVAAAAAAZ0FQAAAAAGeBUAA8ggAIQiXBUAAAAABmAVAAAAABZkFQAAAAAWaBUAAAAABmwVAAAAAAZwFQAAAAAGdBUAAAAABngVAAPMIACEFFQAA1wgAIGUAAPUIACBmAAD1CAAglwUgAAAAAZ4FIAD0CAAhApcFIAAAAAGeBSAA9QgAIQ4VAADXCAAgZQAA3AgAIGYAANwIACCXBQEAAAABmAUBAAAABJkFAQAAAASaBQEAAAABmwUBAAAAAZwFAQAAAAGdBQEAAAABngUBAPYIACGfBQEAAAABoAUBAAAAAaEFAQAAAAEHkQUAAPcIADCSBQAA8AcAEJMFAAD3CAAwqwUCANQIACGsBUAA1QgAIa4FAQDrCAAhrwUAAPgIACAPFQAA1wgAIGUAAPkIACBmAAD5CAAglwWAAAAAAZoFgAAAAAGbBYAAAAABnAWAAAAAAZ0FgAAAAAGeBYAAAAABsAUBAAAAAbEFAQAAAAGyBQEAAAABswWAAAAAAbQFgAAAAAG1BYAAAAABDJcFgAAAAAGaBYAAAAABmwWAAAAAAZwFgAAAAAGdBYAAAAABngWAAAAAAbAFAQAAAAGxBQEAAAABsgUBAAAAAbMFgAAAAAG0BYAAAAABtQWAAAAAAQeRBQAA-ggAMJIFAADdBwAQkwUAAPoIADCrBQIA3wgAIawFQADgCAAhrgUBAPsIACGvBQAA_AgAIAuXBQEAAAABmAUBAAAABJkFAQAAAASaBQEAAAABmwUBAAAAAZwFAQAAAAGdBQEAAAABngUBANwIACGfBQEAAAABoAUBAAAAAaEFAQAAAAEMlwWAAAAAAZoFgAAAAAGbBYAAAAABnAWAAAAAAZ0FgAAAAAGeBYAAAAABsAUBAAAAAbEFAQAAAAGyBQEAAAABswWAAAAAAbQFgAAAAAG1BYAAAAABCZEFAAD9CAAwkgUAANcHABCTBQAA_QgAMKIFBAD_CAAhtgUCANQIACG3BQEA6wgAIbgFAQD-CAAhuQUCANQIACG6BUAA1QgAIQ4VAADwCAAgZQAAgwkAIGYAAIMJACCXBQEAAAABmAUBAAAABZkFAQAAAAWaBQEAAAABmwUBAAAAAZwFAQAAAAGdBQEAAAABngUBAIIJACGfBQEAAAABoAUBAAAAAaEFAQAAAAENFQAA8AgAIGMAAPEIACBkAACBCQAgZQAAgQkAIGYAAIEJACCXBQQAAAABmAUEAAAABZkFBAAAAAWaBQQAAAABmwUEAAAAAZwFBAAAAAGdBQQAAAABngUEAIAJACENFQAA8AgAIGMAAPEIACBkAACBCQAgZQAAgQkAIGYAAIEJACCXBQQAAAABmAUEAAAABZkFBAAAAAWaBQQAAAABmwUEAAAAAZwFBAAAAAGdBQQAAAABngUEAIAJACEIlwUEAAAAAZgFBAAAAAWZBQQAAAAFmgUEAAAAAZsFBAAAAAGcBQQAAAABnQUEAAAAAZ4FBACBCQAhDhUAAPAIACBlAACDCQAgZgAAgwkAIJcFAQAAAAGYBQEAAAAFmQUBAAAABZoFAQAAAAGbBQEAAAABnAUBAAAAAZ0FAQAAAAGeBQEAggkAIZ8FAQAAAAGgBQEAAAABoQUBAAAAAQuXBQEAAAABmAUBAAAABZkFAQAAAAWaBQEAAAABmwUBAAAAAZwFAQAAAAGdBQEAAAABngUBAIMJACGfBQEAAAABoAUBAAAAAaEFAQAAAAEHkQUAAIQJADCSBQAAvwcAEJMFAACECQAwqQUCANQIACG7BQIA1AgAIbwFAgDUCAAhvQUBAOsIACELkQUAAIUJADCSBQAAqQcAEJMFAACFCQAwpgUBAOsIACGrBQIA1AgAIawFQADVCAAhtgUCANQIACG6BUAA1QgAIb4FAQDrCAAhvwUCAO4IACHABUAA7QgAIQuRBQAAhgkAMJIFAACRBwAQkwUAAIYJADCuBQEA6wgAIbwFAgDUCAAhwQUBAOsIACHCBQIA1AgAIcMFAgDUCAAhxAUBAOsIACHFBQIA1AgAIcYFQADtCAAhBZEFAACHCQAwkgUAAPsGABCTBQAAhwkAMLwFAgDUCAAhxwUCANQIACEokQUAAIgJADCSBQAA5QYAEJMFAACICQAwlAUBAOsIACGrBQIA1AgAIbYFAgDUCAAhugVAANUIACG9BQEA6wgAIb4FAQDrCAAhvwUCAO4IACHABUAA7QgAIcIFAgDUCAAhwwUCANQIACHFBQIA1AgAIckFAACJCckFIsoFAQDrCAAhywUBAOsIACHMBQIA7ggAIc0FBAD_CAAhzgUIAIoJACHPBQgAigkAIdAFCACLCQAh0QUIAIsJACHSBQAA-AgAINMFAQDrCAAh1AUBAOsIACHVBQEA6wgAIdYFAQDrCAAh1wVAAO0IACHZBQAAjAnZBSLaBUAA7QgAIdsFQADtCAAh3AUBAP4IACHdBQIA7ggAId4FAgDuCAAh3wUCAO4IACHhBQAAjQnhBSLiBQIA1AgAIeMFAgDUCAAh5AUBAP4IACEHFQAA1wgAIGUAAJUJACBmAACVCQAglwUAAADJBQKYBQAAAMkFCJkFAAAAyQUIngUAAJQJyQUiDRUAANcIACBjAADaCAAgZAAA2ggAIGUAANoIACBmAADaCAAglwUIAAAAAZgFCAAAAASZBQgAAAAEmgUIAAAAAZsFCAAAAAGcBQgAAAABnQUIAAAAAZ4FCACTCQAhDRUAAPAIACBjAADxCAAgZAAA8QgAIGUAAPEIACBmAADxCAAglwUIAAAAAZgFCAAAAAWZBQgAAAAFmgUIAAAAAZsFCAAAAAGcBQgAAAABnQUIAAAAAZ4FCACSCQAhBxUAANcIACBlAACRCQAgZgAAkQkAIJcFAAAA2QUCmAUAAADZBQiZBQAAANkFCJ4FAACQCdkFIgcVAADXCAAgZQAAjwkAIGYAAI8JACCXBQAAAOEFApgFAAAA4QUImQUAAADhBQieBQAAjgnhBSIHFQAA1wgAIGUAAI8JACBmAACPCQAglwUAAADhBQKYBQAAAOEFCJkFAAAA4QUIngUAAI4J4QUiBJcFAAAA4QUCmAUAAADhBQiZBQAAAOEFCJ4FAACPCeEFIgcVAADXCAAgZQAAkQkAIGYAAJEJACCXBQAAANkFApgFAAAA2QUImQUAAADZBQieBQAAkAnZBSIElwUAAADZBQKYBQAAANkFCJkFAAAA2QUIngUAAJEJ2QUiDRUAAPAIACBjAADxCAAgZAAA8QgAIGUAAPEIACBmAADxCAAglwUIAAAAAZgFCAAAAAWZBQgAAAAFmgUIAAAAAZsFCAAAAAGcBQgAAAABnQUIAAAAAZ4FCACSCQAhDRUAANcIACBjAADaCAAgZAAA2ggAIGUAANoIACBmAADaCAAglwUIAAAAAZgFCAAAAASZBQgAAAAEmgUIAAAAAZsFCAAAAAGcBQgAAAABnQUIAAAAAZ4FCACTCQAhBxUAANcIACBlAACVCQAgZgAAlQkAIJcFAAAAyQUCmAUAAADJBQiZBQAAAMkFCJ4FAACUCckFIgSXBQAAAMkFApgFAAAAyQUImQUAAADJBQieBQAAlQnJBSIJVgAA-AgAIJEFAACWCQAwkgUAAMcGABCTBQAAlgkAMJYFQADVCAAhtgUEAOMIACHlBQEA6wgAIeYFAgDuCAAh5wUBAOsIACEGkQUAAJcJADCSBQAArwYAEJMFAACXCQAwrgUBAOsIACHoBQIA1AgAIekFQADtCAAhBpEFAACYCQAwkgUAAJwGABCTBQAAmAkAMK4FAQD7CAAh6AUCAN8IACHpBUAAmQkAIQiXBUAAAAABmAVAAAAABZkFQAAAAAWaBUAAAAABmwVAAAAAAZwFQAAAAAGdBUAAAAABngVAAPMIACEKkQUAAJoJADCSBQAAlgYAEJMFAACaCQAwtgUBANMIACG6BUAA1QgAIeYFAgDUCAAh6gVAANUIACHrBUAA7QgAIewFAQDrCAAh7QUBAOsIACEFkQUAAJsJADCSBQAAgAYAEJMFAACbCQAw3gUCANQIACHmBQIA1AgAIQpCAQDrCAAhkQUAAJwJADCSBQAA6gUAEJMFAACcCQAwtgUCANQIACG6BUAA1QgAIe4FAQDrCAAh8AUAAJ0J8AUi8QUBAOsIACHyBUAA7QgAIQcVAADXCAAgZQAAnwkAIGYAAJ8JACCXBQAAAPAFApgFAAAA8AUImQUAAADwBQieBQAAngnwBSIHFQAA1wgAIGUAAJ8JACBmAACfCQAglwUAAADwBQKYBQAAAPAFCJkFAAAA8AUIngUAAJ4J8AUiBJcFAAAA8AUCmAUAAADwBQiZBQAAAPAFCJ4FAACfCfAFIiMIAACmCQAgEQAAqQkAIBkAAKoJACAaAACoCQAgHAAApAkAIB8AAKIJACAgAACjCQAgIQAApQkAICIAAKUJACAjAAClCQAgJAAApQkAICUAAKUJACAoAACnCQAgKQAAqwkAICoAAKwJACArAACtCQAgLAAArgkAIC8AAK8JACAwAACwCQAgNAAAsQkAIDUAALIJACA2AACyCQAgPAAAswkAID0AALMJACA-AAC0CQAgQgEA-wgAIZEFAACgCQAwkgUAAAUAEJMFAACgCQAwtgUCAN8IACG6BUAA4AgAIe4FAQD7CAAh8AUAAKEJ8AUi8QUBAPsIACHyBUAAmQkAIQSXBQAAAPAFApgFAAAA8AUImQUAAADwBQieBQAAnwnwBSID8wUAAAcAIPQFAAAHACD1BQAABwAgA_MFAABaACD0BQAAWgAg9QUAAFoAIBEEAADzCQAgFAAAkAoAIBsAAI8KACBCAQD7CAAhkQUAAI4KADCSBQAAPwAQkwUAAI4KADC2BQIA3wgAIb4FAQD7CAAh5gUCAPAJACGDBgEA5gkAIYQGAQD7CAAhhQYBAPsIACGGBiAA_AkAIYcGAgDwCQAh3QYAAD8AIN4GAAA_ACAD8wUAABAAIPQFAAAQACD1BQAAEAAgA_MFAAADACD0BQAAAwAg9QUAAAMAIAPzBQAAZQAg9AUAAGUAIPUFAABlACAD8wUAABYAIPQFAAAWACD1BQAAFgAgA_MFAAAdACD0BQAAHQAg9QUAAB0AIAPzBQAAbAAg9AUAAGwAIPUFAABsACAD8wUAAHAAIPQFAABwACD1BQAAcAAgA_MFAAB1ACD0BQAAdQAg9QUAAHUAIAPzBQAAeQAg9AUAAHkAIPUFAAB5ACAD8wUAAH4AIPQFAAB-ACD1BQAAfgAgA_MFAACDAQAg9AUAAIMBACD1BQAAgwEAIAPzBQAAjAEAIPQFAACMAQAg9QUAAIwBACAD8wUAAJABACD0BQAAkAEAIPUFAACQAQAgA_MFAACUAQAg9AUAAJQBACD1BQAAlAEAIAPzBQAAmwEAIPQFAACbAQAg9QUAAJsBACAD8wUAAKIBACD0BQAAogEAIPUFAACiAQAgCZEFAAC1CQAwkgUAANIFABCTBQAAtQkAMKIFBADjCAAhtgUCANQIACG6BUAA1QgAIb8FAgDUCAAh9gVAANUIACH3BUAA7QgAIQeRBQAAtgkAMJIFAAC8BQAQkwUAALYJADDmBQIA1AgAIfgFAgDUCAAh-gUAALcJ-gUi-wVAAO0IACEHFQAA1wgAIGUAALkJACBmAAC5CQAglwUAAAD6BQKYBQAAAPoFCJkFAAAA-gUIngUAALgJ-gUiBxUAANcIACBlAAC5CQAgZgAAuQkAIJcFAAAA-gUCmAUAAAD6BQiZBQAAAPoFCJ4FAAC4CfoFIgSXBQAAAPoFApgFAAAA-gUImQUAAAD6BQieBQAAuQn6BSIPkQUAALoJADCSBQAApgUAEJMFAAC6CQAwogUEAOMIACGoBQEA6wgAIasFAgDUCAAhrgUBANMIACG2BQIA1AgAIboFQADVCAAhvwUCANQIACH8BQIA7ggAIf0FAAC7CQAg_gVAAO0IACH_BUAA7QgAIYAGAgDuCAAhDxUAAPAIACBlAAC8CQAgZgAAvAkAIJcFgAAAAAGaBYAAAAABmwWAAAAAAZwFgAAAAAGdBYAAAAABngWAAAAAAbAFAQAAAAGxBQEAAAABsgUBAAAAAbMFgAAAAAG0BYAAAAABtQWAAAAAAQyXBYAAAAABmgWAAAAAAZsFgAAAAAGcBYAAAAABnQWAAAAAAZ4FgAAAAAGwBQEAAAABsQUBAAAAAbIFAQAAAAGzBYAAAAABtAWAAAAAAbUFgAAAAAEIkQUAAL0JADCSBQAAjAUAEJMFAAC9CQAwlgVAANUIACGiBQQA4wgAIagFAQDrCAAhtgUCANQIACG_BQIA7ggAIQWRBQAAvgkAMJIFAAD0BAAQkwUAAL4JADCiBQQA4wgAIYEGQADVCAAhBgEAAOgIACCRBQAAvwkAMJIFAADXAQAQkwUAAL8JADCiBQQA5wgAIYEGQADgCAAhB5EFAADACQAwkgUAAOIEABCTBQAAwAkAMKIFBADjCAAhqQUCANQIACGBBkAA1QgAIYIGAgDUCAAhBpEFAADBCQAwkgUAAMwEABCTBQAAwQkAMKIFBADjCAAhxwUCANQIACGBBkAA1QgAIQxCAQDrCAAhkQUAAMIJADCSBQAAtgQAEJMFAADCCQAwtgUCANQIACG-BQEA6wgAIeYFAgDuCAAhgwYBAP4IACGEBgEA6wgAIYUGAQDrCAAhhgYgAOwIACGHBgIA7ggAIQdCAQDrCAAhkQUAAMMJADCSBQAAnAQAEJMFAADDCQAwtgUCANQIACG-BQEA6wgAIYgGAQDrCAAhCREAAMYJACAUAADFCQAgQgEA-wgAIZEFAADECQAwkgUAAIkEABCTBQAAxAkAMLYFAgDfCAAhvgUBAPsIACGIBgEA-wgAIQPzBQAALwAg9AUAAC8AIPUFAAAvACAD8wUAACsAIPQFAAArACD1BQAAKwAgCUIBAOsIACGRBQAAxwkAMJIFAACDBAAQkwUAAMcJADClBQEA6wgAIakFAgDUCAAhtgUCANQIACGIBgEA6wgAIYkGAgDuCAAhDpEFAADICQAwkgUAAOsDABCTBQAAyAkAMKIFBADjCAAh5gUCANQIACGKBgEA6wgAIYsGQADVCAAhjAZAANUIACGNBgIA7ggAIY4GAQD-CAAhjwZAAO0IACGQBkAA7QgAIZEGAgDuCAAhkgYBAP4IACEJkQUAAMkJADCSBQAA0wMAEJMFAADJCQAwogUEAOMIACHmBQIA1AgAIYoGAQDrCAAhkwZAANUIACGUBkAA1QgAIZUGQADtCAAhBJEFAADKCQAwkgUAAL0DABCTBQAAygkAMKIFBADjCAAhBQEAAOgIACCRBQAAywkAMJIFAADZAQAQkwUAAMsJADCiBQQA5wgAIQhCAQDrCAAhkQUAAMwJADCSBQAAqwMAEJMFAADMCQAwtgUCANQIACHmBQIA1AgAIZYGAQDrCAAhlwYgAOwIACEIkQUAAM0JADCSBQAAlQMAEJMFAADNCQAwogUEAOMIACGYBgIA1AgAIZkGAAD4CAAgmgYCANQIACGbBgIA1AgAIQiRBQAAzgkAMJIFAAD_AgAQkwUAAM4JADCWBUAA1QgAIbYFAgDUCAAhyQUBAOsIACHmBQIA1AgAIZwGQADtCAAhGZEFAADPCQAwkgUAAOkCABCTBQAAzwkAMKIFBADjCAAhpgUBAOsIACGrBQIA1AgAIawFQADVCAAhrQUCAO4IACHJBQAA0AmjBiLWBQEA6wgAId4FAgDuCAAhnQYAAPgIACCeBiAA7AgAIZ8GBAD_CAAhoAYBAOsIACGhBgEA6wgAIaMGAAD4CAAgpAYCANQIACGlBgIA1AgAIaYGAgDuCAAhpwYBAOsIACGoBgEA6wgAIakGAADRCQAgqgYAANEJACCrBgAA0QkAIAcVAADXCAAgZQAA0wkAIGYAANMJACCXBQAAAKMGApgFAAAAowYImQUAAACjBgieBQAA0gmjBiIElwUCAAAABawGAgAAAAGtBgIAAAAErgYCAAAABAcVAADXCAAgZQAA0wkAIGYAANMJACCXBQAAAKMGApgFAAAAowYImQUAAACjBgieBQAA0gmjBiIElwUAAACjBgKYBQAAAKMGCJkFAAAAowYIngUAANMJowYiB0IBAOsIACGRBQAA1AkAMJIFAADLAgAQkwUAANQJADCvBgQA4wgAIbAGQADVCAAhsQYCAO4IACEXkQUAANUJADCSBQAAswIAEJMFAADVCQAwlQUCANQIACGiBQQA4wgAIaYFAQDrCAAhtgUEAOMIACG6BUAA1QgAIb8FAgDuCAAhyQUAANAJowYi1gUBAOsIACHeBQIA7ggAIfoFAADWCbMGIqEGAQDrCAAhowYAAPgIACCkBgIA1AgAIaUGAgDUCAAhpgYCAO4IACGnBgEA6wgAIagGAQDrCAAhqQYAANEJACCqBgAA0QkAIKsGAADRCQAgBxUAANcIACBlAADYCQAgZgAA2AkAIJcFAAAAswYCmAUAAACzBgiZBQAAALMGCJ4FAADXCbMGIgcVAADXCAAgZQAA2AkAIGYAANgJACCXBQAAALMGApgFAAAAswYImQUAAACzBgieBQAA1wmzBiIElwUAAACzBgKYBQAAALMGCJkFAAAAswYIngUAANgJswYiJJEFAADZCQAwkgUAAJcCABCTBQAA2QkAMKsFAgDUCAAhtgUEAOMIACG6BUAA1QgAIb8FAgDuCAAhgQZAAO0IACGzBgEA_ggAIbQGAQD-CAAhtgYAANoJtgYitwZAANUIACG4BgIA7ggAIbkGAQD-CAAhugYCAO4IACG7BkAA7QgAIbwGBAD_CAAhvQYEAP8IACG-BgIA7ggAIb8GAADbCaMGI8EGAADcCcEGI8IGAgDuCAAhwwZAAO0IACHEBkAA7QgAIcUGQADtCAAhxgZAAO0IACHHBkAA7QgAIcgGQADtCAAhyQYBAP4IACHKBkAA7QgAIcsGQADtCAAhzAYCAO4IACHNBgIA7ggAIc4GQADtCAAhzwZAAO0IACHQBgEA6wgAIQcVAADXCAAgZQAA4gkAIGYAAOIJACCXBQAAALYGApgFAAAAtgYImQUAAAC2BgieBQAA4Qm2BiIHFQAA8AgAIGUAAOAJACBmAADgCQAglwUAAACjBgOYBQAAAKMGCZkFAAAAowYJngUAAN8JowYjBxUAAPAIACBlAADeCQAgZgAA3gkAIJcFAAAAwQYDmAUAAADBBgmZBQAAAMEGCZ4FAADdCcEGIwcVAADwCAAgZQAA3gkAIGYAAN4JACCXBQAAAMEGA5gFAAAAwQYJmQUAAADBBgmeBQAA3QnBBiMElwUAAADBBgOYBQAAAMEGCZkFAAAAwQYJngUAAN4JwQYjBxUAAPAIACBlAADgCQAgZgAA4AkAIJcFAAAAowYDmAUAAACjBgmZBQAAAKMGCZ4FAADfCaMGIwSXBQAAAKMGA5gFAAAAowYJmQUAAACjBgmeBQAA4AmjBiMHFQAA1wgAIGUAAOIJACBmAADiCQAglwUAAAC2BgKYBQAAALYGCJkFAAAAtgYIngUAAOEJtgYiBJcFAAAAtgYCmAUAAAC2BgiZBQAAALYGCJ4FAADiCbYGIgKiBQQAAAABpAVAAAAAAQcBAADoCAAgkQUAAOQJADCSBQAA4QEAEJMFAADkCQAwogUEAOcIACGjBQIA3wgAIaQFQADgCAAhCgEAAOgJACCRBQAA5QkAMJIFAADcAQAQkwUAAOUJADCiBQQA5wkAIbYFAgDfCAAhtwUBAPsIACG4BQEA5gkAIbkFAgDfCAAhugVAAOAIACELlwUBAAAAAZgFAQAAAAWZBQEAAAAFmgUBAAAAAZsFAQAAAAGcBQEAAAABnQUBAAAAAZ4FAQCDCQAhnwUBAAAAAaAFAQAAAAGhBQEAAAABCJcFBAAAAAGYBQQAAAAFmQUEAAAABZoFBAAAAAGbBQQAAAABnAUEAAAAAZ0FBAAAAAGeBQQAgQkAIT0IAACmCQAgDAAA8wkAIBYAAMUJACAdAACQCgAgKQAAqwkAICoAAKwJACAzAAD5CQAgNAAAsQkAIDwAALMJACBDAACmCgAgRAAApgoAIEUAAKEKACBGAADzCQAgRwAA8wkAIEgAAPMJACBJAADzCQAgSgAAsAoAIEsAALEKACBMAACyCgAgTQAAswoAIE4AALQKACBPAAC1CgAgUAAAgQoAIJEFAACsCgAwkgUAABAAEJMFAACsCgAwqwUCAN8IACG2BQQA5wgAIboFQADgCAAhvwUCAPAJACGBBkAAmQkAIbMGAQDmCQAhtAYBAOYJACG2BgAArQq2BiK3BkAA4AgAIbgGAgDwCQAhuQYBAOYJACG6BgIA8AkAIbsGQACZCQAhvAYEAOcJACG9BgQA5wkAIb4GAgDwCQAhvwYAAK4KowYjwQYAAK8KwQYjwgYCAPAJACHDBkAAmQkAIcQGQACZCQAhxQZAAJkJACHGBkAAmQkAIccGQACZCQAhyAZAAJkJACHJBgEA5gkAIcoGQACZCQAhywZAAJkJACHMBgIA8AkAIc0GAgDwCQAhzgZAAJkJACHPBkAAmQkAIdAGAQD7CAAh3QYAABAAIN4GAAAQACAC5gUCAAAAAfgFAgAAAAEJBAAA7QkAIDoAAOwJACCRBQAA6gkAMJIFAACiAQAQkwUAAOoJADDmBQIA3wgAIfgFAgDfCAAh-gUAAOsJ-gUi-wVAAJkJACEElwUAAAD6BQKYBQAAAPoFCJkFAAAA-gUIngUAALkJ-gUiFwEAAOgIACAMAADtCQAgNwAA8gkAIDgAALMJACA5AADzCQAgOwAAtAkAIJEFAADvCQAwkgUAAJsBABCTBQAA7wkAMKIFBADnCAAhqAUBAPsIACGrBQIA3wgAIa4FAQDeCAAhtgUCAN8IACG6BUAA4AgAIb8FAgDfCAAh_AUCAPAJACH9BQAA8QkAIP4FQACZCQAh_wVAAJkJACGABgIA8AkAId0GAACbAQAg3gYAAJsBACAlCAAApgkAIBEAAKkJACAZAACqCQAgGgAAqAkAIBwAAKQJACAfAACiCQAgIAAAowkAICEAAKUJACAiAAClCQAgIwAApQkAICQAAKUJACAlAAClCQAgKAAApwkAICkAAKsJACAqAACsCQAgKwAArQkAICwAAK4JACAvAACvCQAgMAAAsAkAIDQAALEJACA1AACyCQAgNgAAsgkAIDwAALMJACA9AACzCQAgPgAAtAkAIEIBAPsIACGRBQAAoAkAMJIFAAAFABCTBQAAoAkAMLYFAgDfCAAhugVAAOAIACHuBQEA-wgAIfAFAAChCfAFIvEFAQD7CAAh8gVAAJkJACHdBgAABQAg3gYAAAUAIAKiBQQAAAABtgUCAAAAARUBAADoCAAgDAAA7QkAIDcAAPIJACA4AACzCQAgOQAA8wkAIDsAALQJACCRBQAA7wkAMJIFAACbAQAQkwUAAO8JADCiBQQA5wgAIagFAQD7CAAhqwUCAN8IACGuBQEA3ggAIbYFAgDfCAAhugVAAOAIACG_BQIA3wgAIfwFAgDwCQAh_QUAAPEJACD-BUAAmQkAIf8FQACZCQAhgAYCAPAJACEIlwUCAAAAAZgFAgAAAAWZBQIAAAAFmgUCAAAAAZsFAgAAAAGcBQIAAAABnQUCAAAAAZ4FAgDwCAAhDJcFgAAAAAGaBYAAAAABmwWAAAAAAZwFgAAAAAGdBYAAAAABngWAAAAAAbAFAQAAAAGxBQEAAAABsgUBAAAAAbMFgAAAAAG0BYAAAAABtQWAAAAAARcBAADoCAAgDAAA7QkAIDcAAPIJACA4AACzCQAgOQAA8wkAIDsAALQJACCRBQAA7wkAMJIFAACbAQAQkwUAAO8JADCiBQQA5wgAIagFAQD7CAAhqwUCAN8IACGuBQEA3ggAIbYFAgDfCAAhugVAAOAIACG_BQIA3wgAIfwFAgDwCQAh_QUAAPEJACD-BUAAmQkAIf8FQACZCQAhgAYCAPAJACHdBgAAmwEAIN4GAACbAQAgJQgAAKYJACARAACpCQAgGQAAqgkAIBoAAKgJACAcAACkCQAgHwAAogkAICAAAKMJACAhAAClCQAgIgAApQkAICMAAKUJACAkAAClCQAgJQAApQkAICgAAKcJACApAACrCQAgKgAArAkAICsAAK0JACAsAACuCQAgLwAArwkAIDAAALAJACA0AACxCQAgNQAAsgkAIDYAALIJACA8AACzCQAgPQAAswkAID4AALQJACBCAQD7CAAhkQUAAKAJADCSBQAABQAQkwUAAKAJADC2BQIA3wgAIboFQADgCAAh7gUBAPsIACHwBQAAoQnwBSLxBQEA-wgAIfIFQACZCQAh3QYAAAUAIN4GAAAFACADogUEAAAAAeYFAgAAAAGKBgEAAAABEgEAAOgIACAEAADtCQAgMQAA9gkAIDIAAPMJACCRBQAA9QkAMJIFAACUAQAQkwUAAPUJADCiBQQA5wgAIeYFAgDfCAAhigYBAPsIACGLBkAA4AgAIYwGQADgCAAhjQYCAPAJACGOBgEA5gkAIY8GQACZCQAhkAZAAJkJACGRBgIA8AkAIZIGAQDmCQAhDgEAAOgIACAEAADtCQAgMwAA-QkAIJEFAAD4CQAwkgUAAJABABCTBQAA-AkAMKIFBADnCAAh5gUCAN8IACGKBgEA-wgAIZMGQADgCAAhlAZAAOAIACGVBkAAmQkAId0GAACQAQAg3gYAAJABACADogUEAAAAAeYFAgAAAAGKBgEAAAABDAEAAOgIACAEAADtCQAgMwAA-QkAIJEFAAD4CQAwkgUAAJABABCTBQAA-AkAMKIFBADnCAAh5gUCAN8IACGKBgEA-wgAIZMGQADgCAAhlAZAAOAIACGVBkAAmQkAIRQBAADoCAAgBAAA7QkAIDEAAPYJACAyAADzCQAgkQUAAPUJADCSBQAAlAEAEJMFAAD1CQAwogUEAOcIACHmBQIA3wgAIYoGAQD7CAAhiwZAAOAIACGMBkAA4AgAIY0GAgDwCQAhjgYBAOYJACGPBkAAmQkAIZAGQACZCQAhkQYCAPAJACGSBgEA5gkAId0GAACUAQAg3gYAAJQBACACQgEAAAAB5gUCAAAAAQkEAADtCQAgQgEA-wgAIZEFAAD7CQAwkgUAAIwBABCTBQAA-wkAMLYFAgDfCAAh5gUCAN8IACGWBgEA-wgAIZcGIAD8CQAhApcFIAAAAAGeBSAA9QgAIQKiBQQAAAABmAYCAAAAAQoBAADoCAAgLQAA_wkAIJEFAAD-CQAwkgUAAIcBABCTBQAA_gkAMKIFBADnCAAhmAYCAN8IACGZBgAA_AgAIJoGAgDfCAAhmwYCAN8IACEMBAAA7QkAIC4AAIEKACCRBQAAgAoAMJIFAACDAQAQkwUAAIAKADCWBUAA4AgAIbYFAgDfCAAhyQUBAPsIACHmBQIA3wgAIZwGQACZCQAh3QYAAIMBACDeBgAAgwEAIAoEAADtCQAgLgAAgQoAIJEFAACACgAwkgUAAIMBABCTBQAAgAoAMJYFQADgCAAhtgUCAN8IACHJBQEA-wgAIeYFAgDfCAAhnAZAAJkJACED8wUAAIcBACD0BQAAhwEAIPUFAACHAQAgCgQAAPMJACBWAAD8CAAgkQUAAIIKADCSBQAAfgAQkwUAAIIKADCWBUAA4AgAIbYFBADnCAAh5QUBAPsIACHmBQIA8AkAIecFAQD7CAAhDQoAAPMJACCRBQAAgwoAMJIFAAB5ABCTBQAAgwoAMKUFAQD7CAAhpgUBAPsIACGnBQEA-wgAIagFAQD7CAAhqQUCAN8IACGqBSAA_AkAIasFAgDfCAAhrAVAAJkJACGtBQIA8AkAIQsBAADoCAAgDAAA7QkAIJEFAACECgAwkgUAAHUAEJMFAACECgAwogUEAOcIACG2BQIA3wgAIboFQADgCAAhvwUCAN8IACH2BUAA4AgAIfcFQACZCQAhCgEAAOgIACAMAADzCQAgkQUAAIUKADCSBQAAcAAQkwUAAIUKADCWBUAA4AgAIaIFBADnCAAhqAUBAPsIACG2BQIA3wgAIb8FAgDwCQAhDQwAAPMJACAXAACHCgAgkQUAAIYKADCSBQAAbAAQkwUAAIYKADCmBQEA-wgAIasFAgDfCAAhrAVAAOAIACG2BQIA3wgAIboFQADgCAAhvgUBAPsIACG_BQIA8AkAIcAFQACZCQAhA_MFAAA2ACD0BQAANgAg9QUAADYAIAkmAACJCgAgJwAA8wkAIEIBAPsIACGRBQAAiAoAMJIFAABlABCTBQAAiAoAMK8GBADnCAAhsAZAAOAIACGxBgIA8AkAISEBAADoCAAgCwAAoQoAIAwAAPMJACAeAACPCgAgPwAApQkAIEAAAKUJACBBAACoCQAgQgAAqwoAIJEFAACpCgAwkgUAAAMAEJMFAACpCgAwlQUCAN8IACGiBQQA5wgAIaYFAQD7CAAhtgUEAOcIACG6BUAA4AgAIb8FAgDwCQAhyQUAAKUKowYi1gUBAPsIACHeBQIA8AkAIfoFAACqCrMGIqEGAQD7CAAhowYAAPwIACCkBgIA3wgAIaUGAgDfCAAhpgYCAPAJACGnBgEA-wgAIagGAQD7CAAhqQYAANEJACCqBgAA0QkAIKsGAADRCQAg3QYAAAMAIN4GAAADACALBAAA7QkAIJEFAACKCgAwkgUAAFoAEJMFAACKCgAwtgUBAN4IACG6BUAA4AgAIeYFAgDfCAAh6gVAAOAIACHrBUAAmQkAIewFAQD7CAAh7QUBAPsIACECogUEAAAAAYIGAgAAAAEJAQAA6AgAIBwAAI0KACCRBQAAjAoAMJIFAABFABCTBQAAjAoAMKIFBADnCAAhqQUCAN8IACGBBkAA4AgAIYIGAgDfCAAhEQQAAPMJACAUAACQCgAgGwAAjwoAIEIBAPsIACGRBQAAjgoAMJIFAAA_ABCTBQAAjgoAMLYFAgDfCAAhvgUBAPsIACHmBQIA8AkAIYMGAQDmCQAhhAYBAPsIACGFBgEA-wgAIYYGIAD8CQAhhwYCAPAJACHdBgAAPwAg3gYAAD8AIA8EAADzCQAgFAAAkAoAIBsAAI8KACBCAQD7CAAhkQUAAI4KADCSBQAAPwAQkwUAAI4KADC2BQIA3wgAIb4FAQD7CAAh5gUCAPAJACGDBgEA5gkAIYQGAQD7CAAhhQYBAPsIACGGBiAA_AkAIYcGAgDwCQAhNggAAKYJACALAAChCgAgDAAA8wkAIA0AAI8KACAOAACpCQAgDwAAjwoAIBAAAKkJACASAACiCgAgFgAAxgkAIBkAAIcKACAaAACoCQAgHQAAowoAIJEFAACbCgAwkgUAAB0AEJMFAACbCgAwlAUBAPsIACGrBQIA3wgAIbYFAgDfCAAhugVAAOAIACG9BQEA-wgAIb4FAQD7CAAhvwUCAPAJACHABUAAmQkAIcIFAgDfCAAhwwUCAN8IACHFBQIA3wgAIckFAACcCskFIsoFAQD7CAAhywUBAPsIACHMBQIA8AkAIc0FBADnCQAhzgUIAJ0KACHPBQgAnQoAIdAFCACeCgAh0QUIAJ4KACHSBQAA_AgAINMFAQD7CAAh1AUBAPsIACHVBQEA-wgAIdYFAQD7CAAh1wVAAJkJACHZBQAAnwrZBSLaBUAAmQkAIdsFQACZCQAh3AUBAOYJACHdBQIA8AkAId4FAgDwCQAh3wUCAPAJACHhBQAAoArhBSLiBQIA3wgAIeMFAgDfCAAh5AUBAOYJACHdBgAAHQAg3gYAAB0AIAPzBQAARQAg9AUAAEUAIPUFAABFACACqQUCAAAAAbsFAgAAAAEJEQAAlAoAIBgAAJMKACCRBQAAkgoAMJIFAAA2ABCTBQAAkgoAMKkFAgDfCAAhuwUCAN8IACG8BQIA3wgAIb0FAQD7CAAhDwwAAPMJACAXAACHCgAgkQUAAIYKADCSBQAAbAAQkwUAAIYKADCmBQEA-wgAIasFAgDfCAAhrAVAAOAIACG2BQIA3wgAIboFQADgCAAhvgUBAPsIACG_BQIA8AkAIcAFQACZCQAh3QYAAGwAIN4GAABsACA2CAAApgkAIAsAAKEKACAMAADzCQAgDQAAjwoAIA4AAKkJACAPAACPCgAgEAAAqQkAIBIAAKIKACAWAADGCQAgGQAAhwoAIBoAAKgJACAdAACjCgAgkQUAAJsKADCSBQAAHQAQkwUAAJsKADCUBQEA-wgAIasFAgDfCAAhtgUCAN8IACG6BUAA4AgAIb0FAQD7CAAhvgUBAPsIACG_BQIA8AkAIcAFQACZCQAhwgUCAN8IACHDBQIA3wgAIcUFAgDfCAAhyQUAAJwKyQUiygUBAPsIACHLBQEA-wgAIcwFAgDwCQAhzQUEAOcJACHOBQgAnQoAIc8FCACdCgAh0AUIAJ4KACHRBQgAngoAIdIFAAD8CAAg0wUBAPsIACHUBQEA-wgAIdUFAQD7CAAh1gUBAPsIACHXBUAAmQkAIdkFAACfCtkFItoFQACZCQAh2wVAAJkJACHcBQEA5gkAId0FAgDwCQAh3gUCAPAJACHfBQIA8AkAIeEFAACgCuEFIuIFAgDfCAAh4wUCAN8IACHkBQEA5gkAId0GAAAdACDeBgAAHQAgAqIFBAAAAAHHBQIAAAABCAEAAOgIACATAACXCgAgkQUAAJYKADCSBQAALwAQkwUAAJYKADCiBQQA5wgAIccFAgDfCAAhgQZAAOAIACELEQAAxgkAIBQAAMUJACBCAQD7CAAhkQUAAMQJADCSBQAAiQQAEJMFAADECQAwtgUCAN8IACG-BQEA-wgAIYgGAQD7CAAh3QYAAIkEACDeBgAAiQQAIAK8BQIAAAABxwUCAAAAAQcRAACUCgAgEwAAlwoAIJEFAACZCgAwkgUAACsAEJMFAACZCgAwvAUCAN8IACHHBQIA3wgAIQwRAACUCgAgkQUAAJoKADCSBQAAJwAQkwUAAJoKADCuBQEA-wgAIbwFAgDfCAAhwQUBAPsIACHCBQIA3wgAIcMFAgDfCAAhxAUBAPsIACHFBQIA3wgAIcYFQACZCQAhNAgAAKYJACALAAChCgAgDAAA8wkAIA0AAI8KACAOAACpCQAgDwAAjwoAIBAAAKkJACASAACiCgAgFgAAxgkAIBkAAIcKACAaAACoCQAgHQAAowoAIJEFAACbCgAwkgUAAB0AEJMFAACbCgAwlAUBAPsIACGrBQIA3wgAIbYFAgDfCAAhugVAAOAIACG9BQEA-wgAIb4FAQD7CAAhvwUCAPAJACHABUAAmQkAIcIFAgDfCAAhwwUCAN8IACHFBQIA3wgAIckFAACcCskFIsoFAQD7CAAhywUBAPsIACHMBQIA8AkAIc0FBADnCQAhzgUIAJ0KACHPBQgAnQoAIdAFCACeCgAh0QUIAJ4KACHSBQAA_AgAINMFAQD7CAAh1AUBAPsIACHVBQEA-wgAIdYFAQD7CAAh1wVAAJkJACHZBQAAnwrZBSLaBUAAmQkAIdsFQACZCQAh3AUBAOYJACHdBQIA8AkAId4FAgDwCQAh3wUCAPAJACHhBQAAoArhBSLiBQIA3wgAIeMFAgDfCAAh5AUBAOYJACEElwUAAADJBQKYBQAAAMkFCJkFAAAAyQUIngUAAJUJyQUiCJcFCAAAAAGYBQgAAAAEmQUIAAAABJoFCAAAAAGbBQgAAAABnAUIAAAAAZ0FCAAAAAGeBQgA2ggAIQiXBQgAAAABmAUIAAAABZkFCAAAAAWaBQgAAAABmwUIAAAAAZwFCAAAAAGdBQgAAAABngUIAPEIACEElwUAAADZBQKYBQAAANkFCJkFAAAA2QUIngUAAJEJ2QUiBJcFAAAA4QUCmAUAAADhBQiZBQAAAOEFCJ4FAACPCeEFIhIEAACiCQAgBQAAoQoAIAYAALcKACAHAAClCQAgCAAApgkAIBEAAKkJACAaAACoCQAgQgEA-wgAIZEFAAC2CgAwkgUAAAsAEJMFAAC2CgAwpQUBAPsIACGpBQIA3wgAIbYFAgDfCAAhiAYBAPsIACGJBgIA8AkAId0GAAALACDeBgAACwAgA_MFAAAnACD0BQAAJwAg9QUAACcAIAPzBQAAPwAg9AUAAD8AIPUFAAA_ACAeAQAA6AgAIAkAAKYKACAKAADzCQAgCwAAoQoAIB4AAI8KACCRBQAApAoAMJIFAAAWABCTBQAApAoAMKIFBADnCAAhpgUBAPsIACGrBQIA3wgAIawFQADgCAAhrQUCAPAJACHJBQAApQqjBiLWBQEA-wgAId4FAgDwCQAhnQYAAPwIACCeBiAA_AkAIZ8GBADnCQAhoAYBAPsIACGhBgEA-wgAIaMGAAD8CAAgpAYCAN8IACGlBgIA3wgAIaYGAgDwCQAhpwYBAPsIACGoBgEA-wgAIakGAADRCQAgqgYAANEJACCrBgAA0QkAIASXBQAAAKMGApgFAAAAowYImQUAAACjBgieBQAA0wmjBiIhAQAA6AgAIAsAAKEKACAMAADzCQAgHgAAjwoAID8AAKUJACBAAAClCQAgQQAAqAkAIEIAAKsKACCRBQAAqQoAMJIFAAADABCTBQAAqQoAMJUFAgDfCAAhogUEAOcIACGmBQEA-wgAIbYFBADnCAAhugVAAOAIACG_BQIA8AkAIckFAAClCqMGItYFAQD7CAAh3gUCAPAJACH6BQAAqgqzBiKhBgEA-wgAIaMGAAD8CAAgpAYCAN8IACGlBgIA3wgAIaYGAgDwCQAhpwYBAPsIACGoBgEA-wgAIakGAADRCQAgqgYAANEJACCrBgAA0QkAIN0GAAADACDeBgAAAwAgAqIFBAAAAAG2BQQAAAABApUFAgAAAAGiBQQAAAABHwEAAOgIACALAAChCgAgDAAA8wkAIB4AAI8KACA_AAClCQAgQAAApQkAIEEAAKgJACBCAACrCgAgkQUAAKkKADCSBQAAAwAQkwUAAKkKADCVBQIA3wgAIaIFBADnCAAhpgUBAPsIACG2BQQA5wgAIboFQADgCAAhvwUCAPAJACHJBQAApQqjBiLWBQEA-wgAId4FAgDwCQAh-gUAAKoKswYioQYBAPsIACGjBgAA_AgAIKQGAgDfCAAhpQYCAN8IACGmBgIA8AkAIacGAQD7CAAhqAYBAPsIACGpBgAA0QkAIKoGAADRCQAgqwYAANEJACAElwUAAACzBgKYBQAAALMGCJkFAAAAswYIngUAANgJswYiCyYAAIkKACAnAADzCQAgQgEA-wgAIZEFAACICgAwkgUAAGUAEJMFAACICgAwrwYEAOcIACGwBkAA4AgAIbEGAgDwCQAh3QYAAGUAIN4GAABlACA7CAAApgkAIAwAAPMJACAWAADFCQAgHQAAkAoAICkAAKsJACAqAACsCQAgMwAA-QkAIDQAALEJACA8AACzCQAgQwAApgoAIEQAAKYKACBFAAChCgAgRgAA8wkAIEcAAPMJACBIAADzCQAgSQAA8wkAIEoAALAKACBLAACxCgAgTAAAsgoAIE0AALMKACBOAAC0CgAgTwAAtQoAIFAAAIEKACCRBQAArAoAMJIFAAAQABCTBQAArAoAMKsFAgDfCAAhtgUEAOcIACG6BUAA4AgAIb8FAgDwCQAhgQZAAJkJACGzBgEA5gkAIbQGAQDmCQAhtgYAAK0KtgYitwZAAOAIACG4BgIA8AkAIbkGAQDmCQAhugYCAPAJACG7BkAAmQkAIbwGBADnCQAhvQYEAOcJACG-BgIA8AkAIb8GAACuCqMGI8EGAACvCsEGI8IGAgDwCQAhwwZAAJkJACHEBkAAmQkAIcUGQACZCQAhxgZAAJkJACHHBkAAmQkAIcgGQACZCQAhyQYBAOYJACHKBkAAmQkAIcsGQACZCQAhzAYCAPAJACHNBgIA8AkAIc4GQACZCQAhzwZAAJkJACHQBgEA-wgAIQSXBQAAALYGApgFAAAAtgYImQUAAAC2BgieBQAA4gm2BiIElwUAAACjBgOYBQAAAKMGCZkFAAAAowYJngUAAOAJowYjBJcFAAAAwQYDmAUAAADBBgmZBQAAAMEGCZ4FAADeCcEGIyABAADoCAAgCQAApgoAIAoAAPMJACALAAChCgAgHgAAjwoAIJEFAACkCgAwkgUAABYAEJMFAACkCgAwogUEAOcIACGmBQEA-wgAIasFAgDfCAAhrAVAAOAIACGtBQIA8AkAIckFAAClCqMGItYFAQD7CAAh3gUCAPAJACGdBgAA_AgAIJ4GIAD8CQAhnwYEAOcJACGgBgEA-wgAIaEGAQD7CAAhowYAAPwIACCkBgIA3wgAIaUGAgDfCAAhpgYCAPAJACGnBgEA-wgAIagGAQD7CAAhqQYAANEJACCqBgAA0QkAIKsGAADRCQAg3QYAABYAIN4GAAAWACAIAQAA6AgAIJEFAAC_CQAwkgUAANcBABCTBQAAvwkAMKIFBADnCAAhgQZAAOAIACHdBgAA1wEAIN4GAADXAQAgBwEAAOgIACCRBQAAywkAMJIFAADZAQAQkwUAAMsJADCiBQQA5wgAId0GAADZAQAg3gYAANkBACAD8wUAANwBACD0BQAA3AEAIPUFAADcAQAgA_MFAADhAQAg9AUAAOEBACD1BQAA4QEAIAgBAADoCAAgkQUAAOYIADCSBQAA5QEAEJMFAADmCAAwogUEAOcIACGjBQQA5wgAId0GAADlAQAg3gYAAOUBACAQBAAAogkAIAUAAKEKACAGAAC3CgAgBwAApQkAIAgAAKYJACARAACpCQAgGgAAqAkAIEIBAPsIACGRBQAAtgoAMJIFAAALABCTBQAAtgoAMKUFAQD7CAAhqQUCAN8IACG2BQIA3wgAIYgGAQD7CAAhiQYCAPAJACED8wUAAAsAIPQFAAALACD1BQAACwAgAt4FAgAAAAHmBQIAAAABBwQAAO0JACALAAC6CgAgkQUAALkKADCSBQAABwAQkwUAALkKADDeBQIA3wgAIeYFAgDfCAAhEgQAAKIJACAFAAChCgAgBgAAtwoAIAcAAKUJACAIAACmCQAgEQAAqQkAIBoAAKgJACBCAQD7CAAhkQUAALYKADCSBQAACwAQkwUAALYKADClBQEA-wgAIakFAgDfCAAhtgUCAN8IACGIBgEA-wgAIYkGAgDwCQAh3QYAAAsAIN4GAAALACAAAAAAAAHiBgEAAAABBeIGAgAAAAHpBgIAAAAB6gYCAAAAAesGAgAAAAHsBgIAAAABAeIGQAAAAAEAAAAAAAXiBgQAAAAB6QYEAAAAAeoGBAAAAAHrBgQAAAAB7AYEAAAAAQVdAADDFgAgXgAAxhYAIN8GAADEFgAg4AYAAMUWACDlBgAAAQAgA10AAMMWACDfBgAAxBYAIOUGAAABACAyCAAA0xEAIAwAAK4TACAWAACoEgAgHQAAthMAICkAANgRACAqAADZEQAgMwAAsBMAIDQAAN4RACA8AADgEQAgQwAAtBMAIEQAALQTACBFAAC5EwAgRgAArhMAIEcAAK4TACBIAACuEwAgSQAArhMAIEoAAL0TACBLAAC-EwAgTAAAvxMAIE0AAMATACBOAADBEwAgTwAAwhMAIFAAALITACC_BQAA0woAIIEGAADTCgAgswYAANMKACC0BgAA0woAILgGAADTCgAguQYAANMKACC6BgAA0woAILsGAADTCgAgvAYAANMKACC9BgAA0woAIL4GAADTCgAgvwYAANMKACDBBgAA0woAIMIGAADTCgAgwwYAANMKACDEBgAA0woAIMUGAADTCgAgxgYAANMKACDHBgAA0woAIMgGAADTCgAgyQYAANMKACDKBgAA0woAIMsGAADTCgAgzAYAANMKACDNBgAA0woAIM4GAADTCgAgzwYAANMKACAAAAAAAAVdAAC-FgAgXgAAwRYAIN8GAAC_FgAg4AYAAMAWACDlBgAAAQAgA10AAL4WACDfBgAAvxYAIOUGAAABACAAAAAAAAAB4gYgAAAAAQHiBkAAAAABBeIGAgAAAAHpBgIAAAAB6gYCAAAAAesGAgAAAAHsBgIAAAABB10AALkWACBeAAC8FgAg3wYAALoWACDgBgAAuxYAIOMGAAAFACDkBgAABQAg5QYAANUFACADXQAAuRYAIN8GAAC6FgAg5QYAANUFACAAAAAAAAAAAAAAAeIGAQAAAAEF4gYEAAAAAekGBAAAAAHqBgQAAAAB6wYEAAAAAewGBAAAAAEHXQAAtBYAIF4AALcWACDfBgAAtRYAIOAGAAC2FgAg4wYAABAAIOQGAAAQACDlBgAAAQAgA10AALQWACDfBgAAtRYAIOUGAAABACAAAAAAAAVdAACsFgAgXgAAshYAIN8GAACtFgAg4AYAALEWACDlBgAAbgAgBV0AAKoWACBeAACvFgAg3wYAAKsWACDgBgAArhYAIOUGAAAjACADXQAArBYAIN8GAACtFgAg5QYAAG4AIANdAACqFgAg3wYAAKsWACDlBgAAIwAgAAAAAAAHXQAApBYAIF4AAKgWACDfBgAApRYAIOAGAACnFgAg4wYAAAUAIOQGAAAFACDlBgAA1QUAIAtdAAD8CgAwXgAAgQsAMN8GAAD9CgAw4AYAAP4KADDhBgAA_woAIOIGAACACwAw4wYAAIALADDkBgAAgAsAMOUGAACACwAw5gYAAIILADDnBgAAgwsAMAQRAAD0CgAgqQUCAAAAAbwFAgAAAAG9BQEAAAABAgAAADgAIF0AAIcLACADAAAAOAAgXQAAhwsAIF4AAIYLACABVgAAphYAMAoRAACUCgAgGAAAkwoAIJEFAACSCgAwkgUAADYAEJMFAACSCgAwqQUCAN8IACG7BQIA3wgAIbwFAgDfCAAhvQUBAPsIACHYBgAAkQoAIAIAAAA4ACBWAACGCwAgAgAAAIQLACBWAACFCwAgB5EFAACDCwAwkgUAAIQLABCTBQAAgwsAMKkFAgDfCAAhuwUCAN8IACG8BQIA3wgAIb0FAQD7CAAhB5EFAACDCwAwkgUAAIQLABCTBQAAgwsAMKkFAgDfCAAhuwUCAN8IACG8BQIA3wgAIb0FAQD7CAAhA6kFAgDBCgAhvAUCAMEKACG9BQEAwAoAIQQRAADyCgAgqQUCAMEKACG8BQIAwQoAIb0FAQDACgAhBBEAAPQKACCpBQIAAAABvAUCAAAAAb0FAQAAAAEDXQAApBYAIN8GAAClFgAg5QYAANUFACAEXQAA_AoAMN8GAAD9CgAw4QYAAP8KACDlBgAAgAsAMAAAAAAABV0AAJ8WACBeAACiFgAg3wYAAKAWACDgBgAAoRYAIOUGAAAjACADXQAAnxYAIN8GAACgFgAg5QYAACMAIAAAAAAABV0AAJcWACBeAACdFgAg3wYAAJgWACDgBgAAnBYAIOUGAAAjACAFXQAAlRYAIF4AAJoWACDfBgAAlhYAIOAGAACZFgAg5QYAAIYEACADXQAAlxYAIN8GAACYFgAg5QYAACMAIANdAACVFgAg3wYAAJYWACDlBgAAhgQAIAAAAAAAAeIGAAAAyQUCBeIGCAAAAAHpBggAAAAB6gYIAAAAAesGCAAAAAHsBggAAAABBeIGCAAAAAHpBggAAAAB6gYIAAAAAesGCAAAAAHsBggAAAABAeIGAAAA2QUCAeIGAAAA4QUCB10AAMEUACBeAACTFgAg3wYAAMIUACDgBgAAkhYAIOMGAAAFACDkBgAABQAg5QYAANUFACAHXQAAvxQAIF4AAJAWACDfBgAAwBQAIOAGAACPFgAg4wYAAAsAIOQGAAALACDlBgAADgAgB10AAL0UACBeAACNFgAg3wYAAL4UACDgBgAAjBYAIOMGAAAdACDkBgAAHQAg5QYAACMAIAtdAADgDgAwXgAA5g4AMN8GAADhDgAw4AYAAOUOADDhBgAA4g4AIOIGAADNDgAw4wYAAM0OADDkBgAAzQ4AMOUGAADNDgAw5gYAAOcOADDnBgAA0A4AMAddAAC6FAAgXgAAihYAIN8GAAC7FAAg4AYAAIkWACDjBgAAHQAg5AYAAB0AIOUGAAAjACALXQAAyQ4AMF4AAM4OADDfBgAAyg4AMOAGAADLDgAw4QYAAMwOACDiBgAAzQ4AMOMGAADNDgAw5AYAAM0OADDlBgAAzQ4AMOYGAADPDgAw5wYAANAOADALXQAAvQ4AMF4AAMIOADDfBgAAvg4AMOAGAAC_DgAw4QYAAMAOACDiBgAAwQ4AMOMGAADBDgAw5AYAAMEOADDlBgAAwQ4AMOYGAADDDgAw5wYAAMQOADALXQAAsQ4AMF4AALYOADDfBgAAsg4AMOAGAACzDgAw4QYAALQOACDiBgAAtQ4AMOMGAAC1DgAw5AYAALUOADDlBgAAtQ4AMOYGAAC3DgAw5wYAALgOADALXQAAqA4AMF4AAKwOADDfBgAAqQ4AMOAGAACqDgAw4QYAAKsOACDiBgAAgAsAMOMGAACACwAw5AYAAIALADDlBgAAgAsAMOYGAACtDgAw5wYAAIMLADALXQAA6QsAMF4AAO4LADDfBgAA6gsAMOAGAADrCwAw4QYAAOwLACDiBgAA7QsAMOMGAADtCwAw5AYAAO0LADDlBgAA7QsAMOYGAADvCwAw5wYAAPALADALXQAAzgsAMF4AANMLADDfBgAAzwsAMOAGAADQCwAw4QYAANELACDiBgAA0gsAMOMGAADSCwAw5AYAANILADDlBgAA0gsAMOYGAADUCwAw5wYAANULADALXQAAsAsAMF4AALULADDfBgAAsQsAMOAGAACyCwAw4QYAALMLACDiBgAAtAsAMOMGAAC0CwAw5AYAALQLADDlBgAAtAsAMOYGAAC2CwAw5wYAALcLADAKBAAAzAsAIBQAAM0LACBCAQAAAAG2BQIAAAABvgUBAAAAAeYFAgAAAAGDBgEAAAABhAYBAAAAAYUGAQAAAAGGBiAAAAABAgAAAEEAIF0AAMsLACADAAAAQQAgXQAAywsAIF4AALoLACABVgAAiBYAMA8EAADzCQAgFAAAkAoAIBsAAI8KACBCAQD7CAAhkQUAAI4KADCSBQAAPwAQkwUAAI4KADC2BQIAAAABvgUBAPsIACHmBQIAAAABgwYBAAAAAYQGAQD7CAAhhQYBAPsIACGGBiAA_AkAIYcGAgDwCQAhAgAAAEEAIFYAALoLACACAAAAuAsAIFYAALkLACAMQgEA-wgAIZEFAAC3CwAwkgUAALgLABCTBQAAtwsAMLYFAgDfCAAhvgUBAPsIACHmBQIA8AkAIYMGAQDmCQAhhAYBAPsIACGFBgEA-wgAIYYGIAD8CQAhhwYCAPAJACEMQgEA-wgAIZEFAAC3CwAwkgUAALgLABCTBQAAtwsAMLYFAgDfCAAhvgUBAPsIACHmBQIA8AkAIYMGAQDmCQAhhAYBAPsIACGFBgEA-wgAIYYGIAD8CQAhhwYCAPAJACEIQgEAwAoAIbYFAgDBCgAhvgUBAMAKACHmBQIA2woAIYMGAQDoCgAhhAYBAMAKACGFBgEAwAoAIYYGIADZCgAhCgQAALsLACAUAAC8CwAgQgEAwAoAIbYFAgDBCgAhvgUBAMAKACHmBQIA2woAIYMGAQDoCgAhhAYBAMAKACGFBgEAwAoAIYYGIADZCgAhB10AAP0VACBeAACGFgAg3wYAAP4VACDgBgAAhRYAIOMGAAAFACDkBgAABQAg5QYAANUFACALXQAAvQsAMF4AAMILADDfBgAAvgsAMOAGAAC_CwAw4QYAAMALACDiBgAAwQsAMOMGAADBCwAw5AYAAMELADDlBgAAwQsAMOYGAADDCwAw5wYAAMQLADAEAQAAygsAIKIFBAAAAAGpBQIAAAABgQZAAAAAAQIAAABHACBdAADJCwAgAwAAAEcAIF0AAMkLACBeAADHCwAgAVYAAIQWADAKAQAA6AgAIBwAAI0KACCRBQAAjAoAMJIFAABFABCTBQAAjAoAMKIFBADnCAAhqQUCAN8IACGBBkAA4AgAIYIGAgDfCAAh1wYAAIsKACACAAAARwAgVgAAxwsAIAIAAADFCwAgVgAAxgsAIAeRBQAAxAsAMJIFAADFCwAQkwUAAMQLADCiBQQA5wgAIakFAgDfCAAhgQZAAOAIACGCBgIA3wgAIQeRBQAAxAsAMJIFAADFCwAQkwUAAMQLADCiBQQA5wgAIakFAgDfCAAhgQZAAOAIACGCBgIA3wgAIQOiBQQAyAoAIakFAgDBCgAhgQZAAMIKACEEAQAAyAsAIKIFBADICgAhqQUCAMEKACGBBkAAwgoAIQVdAAD_FQAgXgAAghYAIN8GAACAFgAg4AYAAIEWACDlBgAAAQAgBAEAAMoLACCiBQQAAAABqQUCAAAAAYEGQAAAAAEDXQAA_xUAIN8GAACAFgAg5QYAAAEAIAoEAADMCwAgFAAAzQsAIEIBAAAAAbYFAgAAAAG-BQEAAAAB5gUCAAAAAYMGAQAAAAGEBgEAAAABhQYBAAAAAYYGIAAAAAEDXQAA_RUAIN8GAAD-FQAg5QYAANUFACAEXQAAvQsAMN8GAAC-CwAw4QYAAMALACDlBgAAwQsAMBkBAADlCwAgCQAA5gsAIAoAAOcLACALAADoCwAgogUEAAAAAaYFAQAAAAGrBQIAAAABrAVAAAAAAa0FAgAAAAHJBQAAAKMGAtYFAQAAAAHeBQIAAAABnQaAAAAAAZ4GIAAAAAGfBgQAAAABoAYBAAAAAaEGAQAAAAGjBoAAAAABpAYCAAAAAaUGAgAAAAGnBgEAAAABqAYBAAAAAakGAADiCwAgqgYAAOMLACCrBgAA5AsAIAIAAAAYACBdAADhCwAgAwAAABgAIF0AAOELACBeAADcCwAgAVYAAPwVADAeAQAA6AgAIAkAAKYKACAKAADzCQAgCwAAoQoAIB4AAI8KACCRBQAApAoAMJIFAAAWABCTBQAApAoAMKIFBAAAAAGmBQEA-wgAIasFAgDfCAAhrAVAAOAIACGtBQIA8AkAIckFAAClCqMGItYFAQD7CAAh3gUCAPAJACGdBgAA_AgAIJ4GIAD8CQAhnwYEAOcJACGgBgEA-wgAIaEGAQD7CAAhowYAAPwIACCkBgIA3wgAIaUGAgDfCAAhpgYCAPAJACGnBgEA-wgAIagGAQD7CAAhqQYAANEJACCqBgAA0QkAIKsGAADRCQAgAgAAABgAIFYAANwLACACAAAA1gsAIFYAANcLACAZkQUAANULADCSBQAA1gsAEJMFAADVCwAwogUEAOcIACGmBQEA-wgAIasFAgDfCAAhrAVAAOAIACGtBQIA8AkAIckFAAClCqMGItYFAQD7CAAh3gUCAPAJACGdBgAA_AgAIJ4GIAD8CQAhnwYEAOcJACGgBgEA-wgAIaEGAQD7CAAhowYAAPwIACCkBgIA3wgAIaUGAgDfCAAhpgYCAPAJACGnBgEA-wgAIagGAQD7CAAhqQYAANEJACCqBgAA0QkAIKsGAADRCQAgGZEFAADVCwAwkgUAANYLABCTBQAA1QsAMKIFBADnCAAhpgUBAPsIACGrBQIA3wgAIawFQADgCAAhrQUCAPAJACHJBQAApQqjBiLWBQEA-wgAId4FAgDwCQAhnQYAAPwIACCeBiAA_AkAIZ8GBADnCQAhoAYBAPsIACGhBgEA-wgAIaMGAAD8CAAgpAYCAN8IACGlBgIA3wgAIaYGAgDwCQAhpwYBAPsIACGoBgEA-wgAIakGAADRCQAgqgYAANEJACCrBgAA0QkAIBWiBQQAyAoAIaYFAQDACgAhqwUCAMEKACGsBUAAwgoAIa0FAgDbCgAhyQUAANgLowYi1gUBAMAKACHeBQIA2woAIZ0GgAAAAAGeBiAA2QoAIZ8GBADpCgAhoAYBAMAKACGhBgEAwAoAIaMGgAAAAAGkBgIAwQoAIaUGAgDBCgAhpwYBAMAKACGoBgEAwAoAIakGAADZCwAgqgYAANoLACCrBgAA2wsAIAHiBgAAAKMGAgLiBgIAAAAE6AYCAAAABQLiBgIAAAAE6AYCAAAABQLiBgIAAAAE6AYCAAAABRkBAADdCwAgCQAA3gsAIAoAAN8LACALAADgCwAgogUEAMgKACGmBQEAwAoAIasFAgDBCgAhrAVAAMIKACGtBQIA2woAIckFAADYC6MGItYFAQDACgAh3gUCANsKACGdBoAAAAABngYgANkKACGfBgQA6QoAIaAGAQDACgAhoQYBAMAKACGjBoAAAAABpAYCAMEKACGlBgIAwQoAIacGAQDACgAhqAYBAMAKACGpBgAA2QsAIKoGAADaCwAgqwYAANsLACAFXQAA7hUAIF4AAPoVACDfBgAA7xUAIOAGAAD5FQAg5QYAAAEAIAddAADsFQAgXgAA9xUAIN8GAADtFQAg4AYAAPYVACDjBgAAAwAg5AYAAAMAIOUGAAAUACAHXQAA6hUAIF4AAPQVACDfBgAA6xUAIOAGAADzFQAg4wYAAAUAIOQGAAAFACDlBgAA1QUAIAddAADoFQAgXgAA8RUAIN8GAADpFQAg4AYAAPAVACDjBgAACwAg5AYAAAsAIOUGAAAOACAZAQAA5QsAIAkAAOYLACAKAADnCwAgCwAA6AsAIKIFBAAAAAGmBQEAAAABqwUCAAAAAawFQAAAAAGtBQIAAAAByQUAAACjBgLWBQEAAAAB3gUCAAAAAZ0GgAAAAAGeBiAAAAABnwYEAAAAAaAGAQAAAAGhBgEAAAABowaAAAAAAaQGAgAAAAGlBgIAAAABpwYBAAAAAagGAQAAAAGpBgAA4gsAIKoGAADjCwAgqwYAAOQLACAB4gYCAAAABAHiBgIAAAAEAeIGAgAAAAQDXQAA7hUAIN8GAADvFQAg5QYAAAEAIANdAADsFQAg3wYAAO0VACDlBgAAFAAgA10AAOoVACDfBgAA6xUAIOUGAADVBQAgA10AAOgVACDfBgAA6RUAIOUGAAAOACAaAQAApw4AIAsAAPkNACAMAAD4DQAgPwAA-w0AIEAAAPwNACBBAAD9DQAgQgAA_g0AIJUFAgAAAAGiBQQAAAABpgUBAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAckFAAAAowYC1gUBAAAAAd4FAgAAAAH6BQAAALMGAqEGAQAAAAGjBoAAAAABpAYCAAAAAaUGAgAAAAGnBgEAAAABqAYBAAAAAakGAAD1DQAgqgYAAPYNACCrBgAA9w0AIAIAAAAUACBdAACmDgAgAwAAABQAIF0AAKYOACBeAAD3CwAgAVYAAOcVADAhAQAA6AgAIAsAAKEKACAMAADzCQAgHgAAjwoAID8AAKUJACBAAAClCQAgQQAAqAkAIEIAAKsKACCRBQAAqQoAMJIFAAADABCTBQAAqQoAMJUFAgDfCAAhogUEAOcIACGmBQEA-wgAIbYFBAAAAAG6BUAA4AgAIb8FAgDwCQAhyQUAAKUKowYi1gUBAPsIACHeBQIA8AkAIfoFAACqCrMGIqEGAQD7CAAhowYAAPwIACCkBgIA3wgAIaUGAgDfCAAhpgYCAPAJACGnBgEA-wgAIagGAQD7CAAhqQYAANEJACCqBgAA0QkAIKsGAADRCQAg0wYAAKcKACDbBgAAqAoAIAIAAAAUACBWAAD3CwAgAgAAAPELACBWAADyCwAgF5EFAADwCwAwkgUAAPELABCTBQAA8AsAMJUFAgDfCAAhogUEAOcIACGmBQEA-wgAIbYFBADnCAAhugVAAOAIACG_BQIA8AkAIckFAAClCqMGItYFAQD7CAAh3gUCAPAJACH6BQAAqgqzBiKhBgEA-wgAIaMGAAD8CAAgpAYCAN8IACGlBgIA3wgAIaYGAgDwCQAhpwYBAPsIACGoBgEA-wgAIakGAADRCQAgqgYAANEJACCrBgAA0QkAIBeRBQAA8AsAMJIFAADxCwAQkwUAAPALADCVBQIA3wgAIaIFBADnCAAhpgUBAPsIACG2BQQA5wgAIboFQADgCAAhvwUCAPAJACHJBQAApQqjBiLWBQEA-wgAId4FAgDwCQAh-gUAAKoKswYioQYBAPsIACGjBgAA_AgAIKQGAgDfCAAhpQYCAN8IACGmBgIA8AkAIacGAQD7CAAhqAYBAPsIACGpBgAA0QkAIKoGAADRCQAgqwYAANEJACATlQUCAMEKACGiBQQAyAoAIaYFAQDACgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhyQUAANgLowYi1gUBAMAKACHeBQIA2woAIfoFAADzC7MGIqEGAQDACgAhowaAAAAAAaQGAgDBCgAhpQYCAMEKACGnBgEAwAoAIagGAQDACgAhqQYAAPQLACCqBgAA9QsAIKsGAAD2CwAgAeIGAAAAswYCAuIGAgAAAAToBgIAAAAFAuIGAgAAAAToBgIAAAAFAuIGAgAAAAToBgIAAAAFGgEAAPgLACALAAD6CwAgDAAA-QsAID8AAPsLACBAAAD8CwAgQQAA_QsAIEIAAP4LACCVBQIAwQoAIaIFBADICgAhpgUBAMAKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACHJBQAA2AujBiLWBQEAwAoAId4FAgDbCgAh-gUAAPMLswYioQYBAMAKACGjBoAAAAABpAYCAMEKACGlBgIAwQoAIacGAQDACgAhqAYBAMAKACGpBgAA9AsAIKoGAAD1CwAgqwYAAPYLACAFXQAAxxQAIF4AAOUVACDfBgAAyBQAIOAGAADkFQAg5QYAAAEAIAddAADhFAAgXgAA4hUAIN8GAADiFAAg4AYAAOEVACDjBgAABQAg5AYAAAUAIOUGAADVBQAgB10AAN8UACBeAADfFQAg3wYAAOAUACDgBgAA3hUAIOMGAAALACDkBgAACwAg5QYAAA4AIAtdAAD_DQAwXgAAoQ4AMN8GAACADgAw4AYAAKAOADDhBgAAgQ4AIOIGAACVDAAw4wYAAJUMADDkBgAAlQwAMOUGAACVDAAw5gYAAKIOADDnBgAAmAwAMAtdAACRDAAwXgAAlgwAMN8GAACSDAAw4AYAAJMMADDhBgAAlAwAIOIGAACVDAAw4wYAAJUMADDkBgAAlQwAMOUGAACVDAAw5gYAAJcMADDnBgAAmAwAMAtdAACGDAAwXgAAigwAMN8GAACHDAAw4AYAAIgMADDhBgAAiQwAIOIGAADSCwAw4wYAANILADDkBgAA0gsAMOUGAADSCwAw5gYAAIsMADDnBgAA1QsAMAddAAD_CwAgXgAAggwAIN8GAACADAAg4AYAAIEMACDjBgAAZQAg5AYAAGUAIOUGAABnACAEJwAAhQwAIEIBAAAAAbAGQAAAAAGxBgIAAAABAgAAAGcAIF0AAP8LACADAAAAZQAgXQAA_wsAIF4AAIMMACAGAAAAZQAgJwAAhAwAIEIBAMAKACFWAACDDAAgsAZAAMIKACGxBgIA2woAIQQnAACEDAAgQgEAwAoAIbAGQADCCgAhsQYCANsKACEHXQAA2RUAIF4AANwVACDfBgAA2hUAIOAGAADbFQAg4wYAAAUAIOQGAAAFACDlBgAA1QUAIANdAADZFQAg3wYAANoVACDlBgAA1QUAIBkBAADlCwAgCgAA5wsAIAsAAOgLACAeAACQDAAgogUEAAAAAaYFAQAAAAGrBQIAAAABrAVAAAAAAa0FAgAAAAHJBQAAAKMGAtYFAQAAAAHeBQIAAAABnQaAAAAAAZ4GIAAAAAGgBgEAAAABoQYBAAAAAaMGgAAAAAGkBgIAAAABpQYCAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAADiCwAgqgYAAOMLACCrBgAA5AsAIAIAAAAYACBdAACPDAAgAwAAABgAIF0AAI8MACBeAACNDAAgAVYAANgVADACAAAAGAAgVgAAjQwAIAIAAADWCwAgVgAAjAwAIBWiBQQAyAoAIaYFAQDACgAhqwUCAMEKACGsBUAAwgoAIa0FAgDbCgAhyQUAANgLowYi1gUBAMAKACHeBQIA2woAIZ0GgAAAAAGeBiAA2QoAIaAGAQDACgAhoQYBAMAKACGjBoAAAAABpAYCAMEKACGlBgIAwQoAIaYGAgDbCgAhpwYBAMAKACGoBgEAwAoAIakGAADZCwAgqgYAANoLACCrBgAA2wsAIBkBAADdCwAgCgAA3wsAIAsAAOALACAeAACODAAgogUEAMgKACGmBQEAwAoAIasFAgDBCgAhrAVAAMIKACGtBQIA2woAIckFAADYC6MGItYFAQDACgAh3gUCANsKACGdBoAAAAABngYgANkKACGgBgEAwAoAIaEGAQDACgAhowaAAAAAAaQGAgDBCgAhpQYCAMEKACGmBgIA2woAIacGAQDACgAhqAYBAMAKACGpBgAA2QsAIKoGAADaCwAgqwYAANsLACAHXQAA0xUAIF4AANYVACDfBgAA1BUAIOAGAADVFQAg4wYAAB0AIOQGAAAdACDlBgAAIwAgGQEAAOULACAKAADnCwAgCwAA6AsAIB4AAJAMACCiBQQAAAABpgUBAAAAAasFAgAAAAGsBUAAAAABrQUCAAAAAckFAAAAowYC1gUBAAAAAd4FAgAAAAGdBoAAAAABngYgAAAAAaAGAQAAAAGhBgEAAAABowaAAAAAAaQGAgAAAAGlBgIAAAABpgYCAAAAAacGAQAAAAGoBgEAAAABqQYAAOILACCqBgAA4wsAIKsGAADkCwAgA10AANMVACDfBgAA1BUAIOUGAAAjACA1CAAAiw4AIAwAAIcOACAWAACMDgAgHQAAjQ4AICkAAI4OACAqAACRDgAgMwAAlw4AIDQAAJYOACA8AACYDgAgQwAAnw4AIEUAAIQOACBGAACFDgAgRwAAhg4AIEgAAIgOACBJAACJDgAgSgAAig4AIEsAAI8OACBMAACQDgAgTQAAkg4AIE4AAJMOACBPAACUDgAgUAAAlQ4AIKsFAgAAAAG6BUAAAAABvwUCAAAAAYEGQAAAAAGzBgEAAAABtAYBAAAAAbYGAAAAtgYCtwZAAAAAAbgGAgAAAAG5BgEAAAABugYCAAAAAbsGQAAAAAG8BgQAAAABvgYCAAAAAb8GAAAAowYDwQYAAADBBgPCBgIAAAABwwZAAAAAAcQGQAAAAAHFBkAAAAABxgZAAAAAAccGQAAAAAHIBkAAAAAByQYBAAAAAcoGQAAAAAHLBkAAAAABzAYCAAAAAc0GAgAAAAHOBkAAAAABzwZAAAAAAdAGAQAAAAECAAAAAQAgXQAAng4AIAMAAAABACBdAACeDgAgXgAAngwAIAFWAADSFQAwOwgAAKYJACAMAADzCQAgFgAAxQkAIB0AAJAKACApAACrCQAgKgAArAkAIDMAAPkJACA0AACxCQAgPAAAswkAIEMAAKYKACBEAACmCgAgRQAAoQoAIEYAAPMJACBHAADzCQAgSAAA8wkAIEkAAPMJACBKAACwCgAgSwAAsQoAIEwAALIKACBNAACzCgAgTgAAtAoAIE8AALUKACBQAACBCgAgkQUAAKwKADCSBQAAEAAQkwUAAKwKADCrBQIA3wgAIbYFBAAAAAG6BUAA4AgAIb8FAgDwCQAhgQZAAJkJACGzBgEAAAABtAYBAOYJACG2BgAArQq2BiK3BkAA4AgAIbgGAgDwCQAhuQYBAOYJACG6BgIA8AkAIbsGQACZCQAhvAYEAOcJACG9BgQA5wkAIb4GAgDwCQAhvwYAAK4KowYjwQYAAK8KwQYjwgYCAPAJACHDBkAAmQkAIcQGQACZCQAhxQZAAJkJACHGBkAAmQkAIccGQACZCQAhyAZAAJkJACHJBgEA5gkAIcoGQACZCQAhywZAAJkJACHMBgIA8AkAIc0GAgDwCQAhzgZAAJkJACHPBkAAmQkAIdAGAQD7CAAhAgAAAAEAIFYAAJ4MACACAAAAmQwAIFYAAJoMACAkkQUAAJgMADCSBQAAmQwAEJMFAACYDAAwqwUCAN8IACG2BQQA5wgAIboFQADgCAAhvwUCAPAJACGBBkAAmQkAIbMGAQDmCQAhtAYBAOYJACG2BgAArQq2BiK3BkAA4AgAIbgGAgDwCQAhuQYBAOYJACG6BgIA8AkAIbsGQACZCQAhvAYEAOcJACG9BgQA5wkAIb4GAgDwCQAhvwYAAK4KowYjwQYAAK8KwQYjwgYCAPAJACHDBkAAmQkAIcQGQACZCQAhxQZAAJkJACHGBkAAmQkAIccGQACZCQAhyAZAAJkJACHJBgEA5gkAIcoGQACZCQAhywZAAJkJACHMBgIA8AkAIc0GAgDwCQAhzgZAAJkJACHPBkAAmQkAIdAGAQD7CAAhJJEFAACYDAAwkgUAAJkMABCTBQAAmAwAMKsFAgDfCAAhtgUEAOcIACG6BUAA4AgAIb8FAgDwCQAhgQZAAJkJACGzBgEA5gkAIbQGAQDmCQAhtgYAAK0KtgYitwZAAOAIACG4BgIA8AkAIbkGAQDmCQAhugYCAPAJACG7BkAAmQkAIbwGBADnCQAhvQYEAOcJACG-BgIA8AkAIb8GAACuCqMGI8EGAACvCsEGI8IGAgDwCQAhwwZAAJkJACHEBkAAmQkAIcUGQACZCQAhxgZAAJkJACHHBkAAmQkAIcgGQACZCQAhyQYBAOYJACHKBkAAmQkAIcsGQACZCQAhzAYCAPAJACHNBgIA8AkAIc4GQACZCQAhzwZAAJkJACHQBgEA-wgAIR-rBQIAwQoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAIQHiBgAAALYGAgHiBgAAAKMGAwHiBgAAAMEGAzUIAACnDAAgDAAAowwAIBYAAKgMACAdAACpDAAgKQAAqgwAICoAAK0MACAzAACzDAAgNAAAsgwAIDwAALQMACBDAACfDAAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgqwUCAMEKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACEHXQAAzhQAIF4AANAVACDfBgAAzxQAIOAGAADPFQAg4wYAAAMAIOQGAAADACDlBgAAFAAgB10AANoUACBeAADNFQAg3wYAANsUACDgBgAAzBUAIOMGAAALACDkBgAACwAg5QYAAA4AIAddAADYFAAgXgAAyhUAIN8GAADZFAAg4AYAAMkVACDjBgAABQAg5AYAAAUAIOUGAADVBQAgB10AANYUACBeAADHFQAg3wYAANcUACDgBgAAxhUAIOMGAAAFACDkBgAABQAg5QYAANUFACAHXQAA1BQAIF4AAMQVACDfBgAA1RQAIOAGAADDFQAg4wYAAAUAIOQGAAAFACDlBgAA1QUAIAddAADSFAAgXgAAwRUAIN8GAADTFAAg4AYAAMAVACDjBgAABQAg5AYAAAUAIOUGAADVBQAgB10AANAUACBeAAC-FQAg3wYAANEUACDgBgAAvRUAIOMGAAAFACDkBgAABQAg5QYAANUFACAHXQAAmQ4AIF4AAJwOACDfBgAAmg4AIOAGAACbDgAg4wYAABYAIOQGAAAWACDlBgAAGAAgC10AAOsNADBeAADvDQAw3wYAAOwNADDgBgAA7Q0AMOEGAADuDQAg4gYAAO0LADDjBgAA7QsAMOQGAADtCwAw5QYAAO0LADDmBgAA8A0AMOcGAADwCwAwC10AAN0NADBeAADiDQAw3wYAAN4NADDgBgAA3w0AMOEGAADgDQAg4gYAAOENADDjBgAA4Q0AMOQGAADhDQAw5QYAAOENADDmBgAA4w0AMOcGAADkDQAwC10AANINADBeAADWDQAw3wYAANMNADDgBgAA1A0AMOEGAADVDQAg4gYAAMELADDjBgAAwQsAMOQGAADBCwAw5QYAAMELADDmBgAA1w0AMOcGAADECwAwC10AAMQNADBeAADJDQAw3wYAAMUNADDgBgAAxg0AMOEGAADHDQAg4gYAAMgNADDjBgAAyA0AMOQGAADIDQAw5QYAAMgNADDmBgAAyg0AMOcGAADLDQAwBF4AAMINACDjBgAA1wEAIOQGAADXAQAg5QYAAOUEACAEXgAAwA0AIOMGAADZAQAg5AYAANkBACDlBgAArgMAIAtdAACyDQAwXgAAtw0AMN8GAACzDQAw4AYAALQNADDhBgAAtQ0AIOIGAAC2DQAw4wYAALYNADDkBgAAtg0AMOUGAAC2DQAw5gYAALgNADDnBgAAuQ0AMAtdAACmDQAwXgAAqw0AMN8GAACnDQAw4AYAAKgNADDhBgAAqQ0AIOIGAACqDQAw4wYAAKoNADDkBgAAqg0AMOUGAACqDQAw5gYAAKwNADDnBgAArQ0AMAtdAACaDQAwXgAAnw0AMN8GAACbDQAw4AYAAJwNADDhBgAAnQ0AIOIGAACeDQAw4wYAAJ4NADDkBgAAng0AMOUGAACeDQAw5gYAAKANADDnBgAAoQ0AMAddAACVDQAgXgAAmA0AIN8GAACWDQAg4AYAAJcNACDjBgAA5QEAIOQGAADlAQAg5QYAAKEIACALXQAAhw0AMF4AAIwNADDfBgAAiA0AMOAGAACJDQAw4QYAAIoNACDiBgAAiw0AMOMGAACLDQAw5AYAAIsNADDlBgAAiw0AMOYGAACNDQAw5wYAAI4NADALXQAA8AwAMF4AAPUMADDfBgAA8QwAMOAGAADyDAAw4QYAAPMMACDiBgAA9AwAMOMGAAD0DAAw5AYAAPQMADDlBgAA9AwAMOYGAAD2DAAw5wYAAPcMADAHXQAA5QwAIF4AAOgMACDfBgAA5gwAIOAGAADnDAAg4wYAAJQBACDkBgAAlAEAIOUGAACYAQAgC10AALUMADBeAAC6DAAw3wYAALYMADDgBgAAtwwAMOEGAAC4DAAg4gYAALkMADDjBgAAuQwAMOQGAAC5DAAw5QYAALkMADDmBgAAuwwAMOcGAAC8DAAwEAwAAOAMACA3AADkDAAgOAAA3wwAIDkAAOEMACA7AADiDAAgqAUBAAAAAasFAgAAAAGuBQEAAAABtgUCAAAAAboFQAAAAAG_BQIAAAAB_AUCAAAAAf0FgAAAAAH-BUAAAAAB_wVAAAAAAYAGAgAAAAECAAAAnQEAIF0AAOMMACADAAAAnQEAIF0AAOMMACBeAAC_DAAgAVYAALwVADAWAQAA6AgAIAwAAO0JACA3AADyCQAgOAAAswkAIDkAAPMJACA7AAC0CQAgkQUAAO8JADCSBQAAmwEAEJMFAADvCQAwogUEAOcIACGoBQEA-wgAIasFAgDfCAAhrgUBAAAAAbYFAgAAAAG6BUAA4AgAIb8FAgDfCAAh_AUCAPAJACH9BQAA8QkAIP4FQACZCQAh_wVAAJkJACGABgIA8AkAIdMGAADuCQAgAgAAAJ0BACBWAAC_DAAgAgAAAL0MACBWAAC-DAAgD5EFAAC8DAAwkgUAAL0MABCTBQAAvAwAMKIFBADnCAAhqAUBAPsIACGrBQIA3wgAIa4FAQDeCAAhtgUCAN8IACG6BUAA4AgAIb8FAgDfCAAh_AUCAPAJACH9BQAA8QkAIP4FQACZCQAh_wVAAJkJACGABgIA8AkAIQ-RBQAAvAwAMJIFAAC9DAAQkwUAALwMADCiBQQA5wgAIagFAQD7CAAhqwUCAN8IACGuBQEA3ggAIbYFAgDfCAAhugVAAOAIACG_BQIA3wgAIfwFAgDwCQAh_QUAAPEJACD-BUAAmQkAIf8FQACZCQAhgAYCAPAJACELqAUBAMAKACGrBQIAwQoAIa4FAQDACgAhtgUCAMEKACG6BUAAwgoAIb8FAgDBCgAh_AUCANsKACH9BYAAAAAB_gVAANoKACH_BUAA2goAIYAGAgDbCgAhEAwAAMIMACA3AADADAAgOAAAwQwAIDkAAMMMACA7AADEDAAgqAUBAMAKACGrBQIAwQoAIa4FAQDACgAhtgUCAMEKACG6BUAAwgoAIb8FAgDBCgAh_AUCANsKACH9BYAAAAAB_gVAANoKACH_BUAA2goAIYAGAgDbCgAhB10AAKEVACBeAAC6FQAg3wYAAKIVACDgBgAAuRUAIOMGAACbAQAg5AYAAJsBACDlBgAAnQEAIAtdAADUDAAwXgAA2AwAMN8GAADVDAAw4AYAANYMADDhBgAA1wwAIOIGAAC5DAAw4wYAALkMADDkBgAAuQwAMOUGAAC5DAAw5gYAANkMADDnBgAAvAwAMAVdAAClFQAgXgAAtxUAIN8GAACmFQAg4AYAALYVACDlBgAA1QUAIAddAACjFQAgXgAAtBUAIN8GAACkFQAg4AYAALMVACDjBgAABQAg5AYAAAUAIOUGAADVBQAgC10AAMUMADBeAADKDAAw3wYAAMYMADDgBgAAxwwAMOEGAADIDAAg4gYAAMkMADDjBgAAyQwAMOQGAADJDAAw5QYAAMkMADDmBgAAywwAMOcGAADMDAAwBAQAANMMACDmBQIAAAAB-gUAAAD6BQL7BUAAAAABAgAAAKQBACBdAADSDAAgAwAAAKQBACBdAADSDAAgXgAA0AwAIAFWAACyFQAwCgQAAO0JACA6AADsCQAgkQUAAOoJADCSBQAAogEAEJMFAADqCQAw5gUCAN8IACH4BQIA3wgAIfoFAADrCfoFIvsFQACZCQAh0gYAAOkJACACAAAApAEAIFYAANAMACACAAAAzQwAIFYAAM4MACAHkQUAAMwMADCSBQAAzQwAEJMFAADMDAAw5gUCAN8IACH4BQIA3wgAIfoFAADrCfoFIvsFQACZCQAhB5EFAADMDAAwkgUAAM0MABCTBQAAzAwAMOYFAgDfCAAh-AUCAN8IACH6BQAA6wn6BSL7BUAAmQkAIQPmBQIAwQoAIfoFAADPDPoFIvsFQADaCgAhAeIGAAAA-gUCBAQAANEMACDmBQIAwQoAIfoFAADPDPoFIvsFQADaCgAhBV0AAK0VACBeAACwFQAg3wYAAK4VACDgBgAArxUAIOUGAADVBQAgBAQAANMMACDmBQIAAAAB-gUAAAD6BQL7BUAAAAABA10AAK0VACDfBgAArhUAIOUGAADVBQAgDwEAAN4MACAMAADgDAAgOAAA3wwAIDkAAOEMACA7AADiDAAgqAUBAAAAAasFAgAAAAGuBQEAAAABtgUCAAAAAboFQAAAAAG_BQIAAAAB_QWAAAAAAf4FQAAAAAH_BUAAAAABgAYCAAAAAQIAAACdAQAgXQAA3QwAIAMAAACdAQAgXQAA3QwAIF4AANsMACABVgAArBUAMAIAAACdAQAgVgAA2wwAIAIAAAC9DAAgVgAA2gwAIAqoBQEAwAoAIasFAgDBCgAhrgUBAMAKACG2BQIAwQoAIboFQADCCgAhvwUCAMEKACH9BYAAAAAB_gVAANoKACH_BUAA2goAIYAGAgDbCgAhDwEAANwMACAMAADCDAAgOAAAwQwAIDkAAMMMACA7AADEDAAgqAUBAMAKACGrBQIAwQoAIa4FAQDACgAhtgUCAMEKACG6BUAAwgoAIb8FAgDBCgAh_QWAAAAAAf4FQADaCgAh_wVAANoKACGABgIA2woAIQVdAACnFQAgXgAAqhUAIN8GAACoFQAg4AYAAKkVACDlBgAAAQAgDwEAAN4MACAMAADgDAAgOAAA3wwAIDkAAOEMACA7AADiDAAgqAUBAAAAAasFAgAAAAGuBQEAAAABtgUCAAAAAboFQAAAAAG_BQIAAAAB_QWAAAAAAf4FQAAAAAH_BUAAAAABgAYCAAAAAQNdAACnFQAg3wYAAKgVACDlBgAAAQAgBF0AANQMADDfBgAA1QwAMOEGAADXDAAg5QYAALkMADADXQAApRUAIN8GAACmFQAg5QYAANUFACADXQAAoxUAIN8GAACkFQAg5QYAANUFACAEXQAAxQwAMN8GAADGDAAw4QYAAMgMACDlBgAAyQwAMBAMAADgDAAgNwAA5AwAIDgAAN8MACA5AADhDAAgOwAA4gwAIKgFAQAAAAGrBQIAAAABrgUBAAAAAbYFAgAAAAG6BUAAAAABvwUCAAAAAfwFAgAAAAH9BYAAAAAB_gVAAAAAAf8FQAAAAAGABgIAAAABA10AAKEVACDfBgAAohUAIOUGAACdAQAgDQQAAO4MACAxAADtDAAgMgAA7wwAIOYFAgAAAAGKBgEAAAABiwZAAAAAAYwGQAAAAAGNBgIAAAABjgYBAAAAAY8GQAAAAAGQBkAAAAABkQYCAAAAAZIGAQAAAAECAAAAmAEAIF0AAOUMACADAAAAlAEAIF0AAOUMACBeAADpDAAgDwAAAJQBACAEAADrDAAgMQAA6gwAIDIAAOwMACBWAADpDAAg5gUCAMEKACGKBgEAwAoAIYsGQADCCgAhjAZAAMIKACGNBgIA2woAIY4GAQDoCgAhjwZAANoKACGQBkAA2goAIZEGAgDbCgAhkgYBAOgKACENBAAA6wwAIDEAAOoMACAyAADsDAAg5gUCAMEKACGKBgEAwAoAIYsGQADCCgAhjAZAAMIKACGNBgIA2woAIY4GAQDoCgAhjwZAANoKACGQBkAA2goAIZEGAgDbCgAhkgYBAOgKACEFXQAAlhUAIF4AAJ8VACDfBgAAlxUAIOAGAACeFQAg5QYAAJIBACAFXQAAlBUAIF4AAJwVACDfBgAAlRUAIOAGAACbFQAg5QYAANUFACAHXQAAkhUAIF4AAJkVACDfBgAAkxUAIOAGAACYFQAg4wYAAAUAIOQGAAAFACDlBgAA1QUAIANdAACWFQAg3wYAAJcVACDlBgAAkgEAIANdAACUFQAg3wYAAJUVACDlBgAA1QUAIANdAACSFQAg3wYAAJMVACDlBgAA1QUAIAcEAACFDQAgMwAAhg0AIOYFAgAAAAGKBgEAAAABkwZAAAAAAZQGQAAAAAGVBkAAAAABAgAAAJIBACBdAACEDQAgAwAAAJIBACBdAACEDQAgXgAA-gwAIAFWAACRFQAwDQEAAOgIACAEAADtCQAgMwAA-QkAIJEFAAD4CQAwkgUAAJABABCTBQAA-AkAMKIFBADnCAAh5gUCAN8IACGKBgEA-wgAIZMGQADgCAAhlAZAAOAIACGVBkAAmQkAIdQGAAD3CQAgAgAAAJIBACBWAAD6DAAgAgAAAPgMACBWAAD5DAAgCZEFAAD3DAAwkgUAAPgMABCTBQAA9wwAMKIFBADnCAAh5gUCAN8IACGKBgEA-wgAIZMGQADgCAAhlAZAAOAIACGVBkAAmQkAIQmRBQAA9wwAMJIFAAD4DAAQkwUAAPcMADCiBQQA5wgAIeYFAgDfCAAhigYBAPsIACGTBkAA4AgAIZQGQADgCAAhlQZAAJkJACEF5gUCAMEKACGKBgEAwAoAIZMGQADCCgAhlAZAAMIKACGVBkAA2goAIQcEAAD7DAAgMwAA_AwAIOYFAgDBCgAhigYBAMAKACGTBkAAwgoAIZQGQADCCgAhlQZAANoKACEFXQAAhxUAIF4AAI8VACDfBgAAiBUAIOAGAACOFQAg5QYAANUFACAHXQAA_QwAIF4AAIANACDfBgAA_gwAIOAGAAD_DAAg4wYAAJQBACDkBgAAlAEAIOUGAACYAQAgCwEAAIMNACAEAADuDAAgMgAA7wwAIIsGQAAAAAGMBkAAAAABjQYCAAAAAY4GAQAAAAGPBkAAAAABkAZAAAAAAZEGAgAAAAGSBgEAAAABAgAAAJgBACBdAAD9DAAgAwAAAJQBACBdAAD9DAAgXgAAgQ0AIA0AAACUAQAgAQAAgg0AIAQAAOsMACAyAADsDAAgVgAAgQ0AIIsGQADCCgAhjAZAAMIKACGNBgIA2woAIY4GAQDoCgAhjwZAANoKACGQBkAA2goAIZEGAgDbCgAhkgYBAOgKACELAQAAgg0AIAQAAOsMACAyAADsDAAgiwZAAMIKACGMBkAAwgoAIY0GAgDbCgAhjgYBAOgKACGPBkAA2goAIZAGQADaCgAhkQYCANsKACGSBgEA6AoAIQVdAACJFQAgXgAAjBUAIN8GAACKFQAg4AYAAIsVACDlBgAAAQAgA10AAIkVACDfBgAAihUAIOUGAAABACAHBAAAhQ0AIDMAAIYNACDmBQIAAAABigYBAAAAAZMGQAAAAAGUBkAAAAABlQZAAAAAAQNdAACHFQAg3wYAAIgVACDlBgAA1QUAIANdAAD9DAAg3wYAAP4MACDlBgAAmAEAIAUtAACUDQAgmAYCAAAAAZkGgAAAAAGaBgIAAAABmwYCAAAAAQIAAACJAQAgXQAAkw0AIAMAAACJAQAgXQAAkw0AIF4AAJENACABVgAAhhUAMAsBAADoCAAgLQAA_wkAIJEFAAD-CQAwkgUAAIcBABCTBQAA_gkAMKIFBADnCAAhmAYCAN8IACGZBgAA_AgAIJoGAgDfCAAhmwYCAN8IACHWBgAA_QkAIAIAAACJAQAgVgAAkQ0AIAIAAACPDQAgVgAAkA0AIAiRBQAAjg0AMJIFAACPDQAQkwUAAI4NADCiBQQA5wgAIZgGAgDfCAAhmQYAAPwIACCaBgIA3wgAIZsGAgDfCAAhCJEFAACODQAwkgUAAI8NABCTBQAAjg0AMKIFBADnCAAhmAYCAN8IACGZBgAA_AgAIJoGAgDfCAAhmwYCAN8IACEEmAYCAMEKACGZBoAAAAABmgYCAMEKACGbBgIAwQoAIQUtAACSDQAgmAYCAMEKACGZBoAAAAABmgYCAMEKACGbBgIAwQoAIQVdAACBFQAgXgAAhBUAIN8GAACCFQAg4AYAAIMVACDlBgAAhQEAIAUtAACUDQAgmAYCAAAAAZkGgAAAAAGaBgIAAAABmwYCAAAAAQNdAACBFQAg3wYAAIIVACDlBgAAhQEAIAGjBQQAAAABAgAAAKEIACBdAACVDQAgAwAAAOUBACBdAACVDQAgXgAAmQ0AIAMAAADlAQAgVgAAmQ0AIKMFBADICgAhAaMFBADICgAhAqMFAgAAAAGkBUAAAAABAgAAAOMBACBdAAClDQAgAwAAAOMBACBdAAClDQAgXgAApA0AIAFWAACAFQAwCAEAAOgIACCRBQAA5AkAMJIFAADhAQAQkwUAAOQJADCiBQQA5wgAIaMFAgDfCAAhpAVAAOAIACHRBgAA4wkAIAIAAADjAQAgVgAApA0AIAIAAACiDQAgVgAAow0AIAaRBQAAoQ0AMJIFAACiDQAQkwUAAKENADCiBQQA5wgAIaMFAgDfCAAhpAVAAOAIACEGkQUAAKENADCSBQAAog0AEJMFAAChDQAwogUEAOcIACGjBQIA3wgAIaQFQADgCAAhAqMFAgDBCgAhpAVAAMIKACECowUCAMEKACGkBUAAwgoAIQKjBQIAAAABpAVAAAAAAQW2BQIAAAABtwUBAAAAAbgFAQAAAAG5BQIAAAABugVAAAAAAQIAAADeAQAgXQAAsQ0AIAMAAADeAQAgXQAAsQ0AIF4AALANACABVgAA_xQAMAoBAADoCQAgkQUAAOUJADCSBQAA3AEAEJMFAADlCQAwogUEAOcJACG2BQIAAAABtwUBAAAAAbgFAQDmCQAhuQUCAN8IACG6BUAA4AgAIQIAAADeAQAgVgAAsA0AIAIAAACuDQAgVgAArw0AIAmRBQAArQ0AMJIFAACuDQAQkwUAAK0NADCiBQQA5wkAIbYFAgDfCAAhtwUBAPsIACG4BQEA5gkAIbkFAgDfCAAhugVAAOAIACEJkQUAAK0NADCSBQAArg0AEJMFAACtDQAwogUEAOcJACG2BQIA3wgAIbcFAQD7CAAhuAUBAOYJACG5BQIA3wgAIboFQADgCAAhBbYFAgDBCgAhtwUBAMAKACG4BQEA6AoAIbkFAgDBCgAhugVAAMIKACEFtgUCAMEKACG3BQEAwAoAIbgFAQDoCgAhuQUCAMEKACG6BUAAwgoAIQW2BQIAAAABtwUBAAAAAbgFAQAAAAG5BQIAAAABugVAAAAAAQYMAAC_DQAgtgUCAAAAAboFQAAAAAG_BQIAAAAB9gVAAAAAAfcFQAAAAAECAAAAdwAgXQAAvg0AIAMAAAB3ACBdAAC-DQAgXgAAvA0AIAFWAAD-FAAwCwEAAOgIACAMAADtCQAgkQUAAIQKADCSBQAAdQAQkwUAAIQKADCiBQQA5wgAIbYFAgAAAAG6BUAA4AgAIb8FAgDfCAAh9gVAAOAIACH3BUAAmQkAIQIAAAB3ACBWAAC8DQAgAgAAALoNACBWAAC7DQAgCZEFAAC5DQAwkgUAALoNABCTBQAAuQ0AMKIFBADnCAAhtgUCAN8IACG6BUAA4AgAIb8FAgDfCAAh9gVAAOAIACH3BUAAmQkAIQmRBQAAuQ0AMJIFAAC6DQAQkwUAALkNADCiBQQA5wgAIbYFAgDfCAAhugVAAOAIACG_BQIA3wgAIfYFQADgCAAh9wVAAJkJACEFtgUCAMEKACG6BUAAwgoAIb8FAgDBCgAh9gVAAMIKACH3BUAA2goAIQYMAAC9DQAgtgUCAMEKACG6BUAAwgoAIb8FAgDBCgAh9gVAAMIKACH3BUAA2goAIQVdAAD5FAAgXgAA_BQAIN8GAAD6FAAg4AYAAPsUACDlBgAA1QUAIAYMAAC_DQAgtgUCAAAAAboFQAAAAAG_BQIAAAAB9gVAAAAAAfcFQAAAAAEDXQAA-RQAIN8GAAD6FAAg5QYAANUFACACAAAA2QEAIFYAAMENACAAAwAAANcBACBWAADDDQAggQZAAMIKACEBgQZAAMIKACEFDAAA0Q0AIJYFQAAAAAGoBQEAAAABtgUCAAAAAb8FAgAAAAECAAAAcgAgXQAA0A0AIAMAAAByACBdAADQDQAgXgAAzg0AIAFWAAD4FAAwCgEAAOgIACAMAADzCQAgkQUAAIUKADCSBQAAcAAQkwUAAIUKADCWBUAA4AgAIaIFBADnCAAhqAUBAPsIACG2BQIAAAABvwUCAPAJACECAAAAcgAgVgAAzg0AIAIAAADMDQAgVgAAzQ0AIAiRBQAAyw0AMJIFAADMDQAQkwUAAMsNADCWBUAA4AgAIaIFBADnCAAhqAUBAPsIACG2BQIA3wgAIb8FAgDwCQAhCJEFAADLDQAwkgUAAMwNABCTBQAAyw0AMJYFQADgCAAhogUEAOcIACGoBQEA-wgAIbYFAgDfCAAhvwUCAPAJACEElgVAAMIKACGoBQEAwAoAIbYFAgDBCgAhvwUCANsKACEFDAAAzw0AIJYFQADCCgAhqAUBAMAKACG2BQIAwQoAIb8FAgDbCgAhB10AAPMUACBeAAD2FAAg3wYAAPQUACDgBgAA9RQAIOMGAAAFACDkBgAABQAg5QYAANUFACAFDAAA0Q0AIJYFQAAAAAGoBQEAAAABtgUCAAAAAb8FAgAAAAEDXQAA8xQAIN8GAAD0FAAg5QYAANUFACAEHAAA3A0AIKkFAgAAAAGBBkAAAAABggYCAAAAAQIAAABHACBdAADbDQAgAwAAAEcAIF0AANsNACBeAADZDQAgAVYAAPIUADACAAAARwAgVgAA2Q0AIAIAAADFCwAgVgAA2A0AIAOpBQIAwQoAIYEGQADCCgAhggYCAMEKACEEHAAA2g0AIKkFAgDBCgAhgQZAAMIKACGCBgIAwQoAIQVdAADtFAAgXgAA8BQAIN8GAADuFAAg4AYAAO8UACDlBgAAQQAgBBwAANwNACCpBQIAAAABgQZAAAAAAYIGAgAAAAEDXQAA7RQAIN8GAADuFAAg5QYAAEEAIAMTAADqDQAgxwUCAAAAAYEGQAAAAAECAAAAMQAgXQAA6Q0AIAMAAAAxACBdAADpDQAgXgAA5w0AIAFWAADsFAAwCQEAAOgIACATAACXCgAgkQUAAJYKADCSBQAALwAQkwUAAJYKADCiBQQA5wgAIccFAgDfCAAhgQZAAOAIACHZBgAAlQoAIAIAAAAxACBWAADnDQAgAgAAAOUNACBWAADmDQAgBpEFAADkDQAwkgUAAOUNABCTBQAA5A0AMKIFBADnCAAhxwUCAN8IACGBBkAA4AgAIQaRBQAA5A0AMJIFAADlDQAQkwUAAOQNADCiBQQA5wgAIccFAgDfCAAhgQZAAOAIACECxwUCAMEKACGBBkAAwgoAIQMTAADoDQAgxwUCAMEKACGBBkAAwgoAIQVdAADnFAAgXgAA6hQAIN8GAADoFAAg4AYAAOkUACDlBgAAhgQAIAMTAADqDQAgxwUCAAAAAYEGQAAAAAEDXQAA5xQAIN8GAADoFAAg5QYAAIYEACAaCwAA-Q0AIAwAAPgNACAeAAD6DQAgPwAA-w0AIEAAAPwNACBBAAD9DQAgQgAA_g0AIJUFAgAAAAGmBQEAAAABtgUEAAAAAboFQAAAAAG_BQIAAAAByQUAAACjBgLWBQEAAAAB3gUCAAAAAfoFAAAAswYCoQYBAAAAAaMGgAAAAAGkBgIAAAABpQYCAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAAD1DQAgqgYAAPYNACCrBgAA9w0AIAIAAAAUACBdAAD0DQAgAwAAABQAIF0AAPQNACBeAADyDQAgAVYAAOYUADACAAAAFAAgVgAA8g0AIAIAAADxCwAgVgAA8Q0AIBOVBQIAwQoAIaYFAQDACgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhyQUAANgLowYi1gUBAMAKACHeBQIA2woAIfoFAADzC7MGIqEGAQDACgAhowaAAAAAAaQGAgDBCgAhpQYCAMEKACGmBgIA2woAIacGAQDACgAhqAYBAMAKACGpBgAA9AsAIKoGAAD1CwAgqwYAAPYLACAaCwAA-gsAIAwAAPkLACAeAADzDQAgPwAA-wsAIEAAAPwLACBBAAD9CwAgQgAA_gsAIJUFAgDBCgAhpgUBAMAKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACHJBQAA2AujBiLWBQEAwAoAId4FAgDbCgAh-gUAAPMLswYioQYBAMAKACGjBoAAAAABpAYCAMEKACGlBgIAwQoAIaYGAgDbCgAhpwYBAMAKACGoBgEAwAoAIakGAAD0CwAgqgYAAPULACCrBgAA9gsAIAddAADdFAAgXgAA5BQAIN8GAADeFAAg4AYAAOMUACDjBgAAHQAg5AYAAB0AIOUGAAAjACAaCwAA-Q0AIAwAAPgNACAeAAD6DQAgPwAA-w0AIEAAAPwNACBBAAD9DQAgQgAA_g0AIJUFAgAAAAGmBQEAAAABtgUEAAAAAboFQAAAAAG_BQIAAAAByQUAAACjBgLWBQEAAAAB3gUCAAAAAfoFAAAAswYCoQYBAAAAAaMGgAAAAAGkBgIAAAABpQYCAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAAD1DQAgqgYAAPYNACCrBgAA9w0AIAHiBgIAAAAEAeIGAgAAAAQB4gYCAAAABANdAADhFAAg3wYAAOIUACDlBgAA1QUAIANdAADfFAAg3wYAAOAUACDlBgAADgAgA10AAN0UACDfBgAA3hQAIOUGAAAjACAEXQAA_w0AMN8GAACADgAw4QYAAIEOACDlBgAAlQwAMARdAACRDAAw3wYAAJIMADDhBgAAlAwAIOUGAACVDAAwBF0AAIYMADDfBgAAhwwAMOEGAACJDAAg5QYAANILADADXQAA_wsAIN8GAACADAAg5QYAAGcAIDUIAACLDgAgDAAAhw4AIBYAAIwOACAdAACNDgAgKQAAjg4AICoAAJEOACAzAACXDgAgNAAAlg4AIDwAAJgOACBEAACDDgAgRQAAhA4AIEYAAIUOACBHAACGDgAgSAAAiA4AIEkAAIkOACBKAACKDgAgSwAAjw4AIEwAAJAOACBNAACSDgAgTgAAkw4AIE8AAJQOACBQAACVDgAgqwUCAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAb0GBAAAAAG-BgIAAAABvwYAAACjBgPBBgAAAMEGA8IGAgAAAAHDBkAAAAABxAZAAAAAAcUGQAAAAAHGBkAAAAABxwZAAAAAAcgGQAAAAAHJBgEAAAABygZAAAAAAcsGQAAAAAHMBgIAAAABzQYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAAQIAAAABACBdAACCDgAgAVYAANwUADA1CAAAiw4AIAwAAIcOACAWAACMDgAgHQAAjQ4AICkAAI4OACAqAACRDgAgMwAAlw4AIDQAAJYOACA8AACYDgAgRAAAgw4AIEUAAIQOACBGAACFDgAgRwAAhg4AIEgAAIgOACBJAACJDgAgSgAAig4AIEsAAI8OACBMAACQDgAgTQAAkg4AIE4AAJMOACBPAACUDgAgUAAAlQ4AIKsFAgAAAAG6BUAAAAABvwUCAAAAAYEGQAAAAAGzBgEAAAABtAYBAAAAAbYGAAAAtgYCtwZAAAAAAbgGAgAAAAG5BgEAAAABugYCAAAAAbsGQAAAAAG9BgQAAAABvgYCAAAAAb8GAAAAowYDwQYAAADBBgPCBgIAAAABwwZAAAAAAcQGQAAAAAHFBkAAAAABxgZAAAAAAccGQAAAAAHIBkAAAAAByQYBAAAAAcoGQAAAAAHLBkAAAAABzAYCAAAAAc0GAgAAAAHOBkAAAAABzwZAAAAAAdAGAQAAAAEDXQAAyRQAIN8GAADKFAAg5QYAABQAIANdAADaFAAg3wYAANsUACDlBgAADgAgA10AANgUACDfBgAA2RQAIOUGAADVBQAgA10AANYUACDfBgAA1xQAIOUGAADVBQAgA10AANQUACDfBgAA1RQAIOUGAADVBQAgA10AANIUACDfBgAA0xQAIOUGAADVBQAgA10AANAUACDfBgAA0RQAIOUGAADVBQAgA10AAJkOACDfBgAAmg4AIOUGAAAYACAEXQAA6w0AMN8GAADsDQAw4QYAAO4NACDlBgAA7QsAMARdAADdDQAw3wYAAN4NADDhBgAA4A0AIOUGAADhDQAwBF0AANINADDfBgAA0w0AMOEGAADVDQAg5QYAAMELADAEXQAAxA0AMN8GAADFDQAw4QYAAMcNACDlBgAAyA0AMAHlBgAA5QQAIAHlBgAArgMAIARdAACyDQAw3wYAALMNADDhBgAAtQ0AIOUGAAC2DQAwBF0AAKYNADDfBgAApw0AMOEGAACpDQAg5QYAAKoNADAEXQAAmg0AMN8GAACbDQAw4QYAAJ0NACDlBgAAng0AMANdAACVDQAg3wYAAJYNACDlBgAAoQgAIARdAACHDQAw3wYAAIgNADDhBgAAig0AIOUGAACLDQAwBF0AAPAMADDfBgAA8QwAMOEGAADzDAAg5QYAAPQMADADXQAA5QwAIN8GAADmDAAg5QYAAJgBACAEXQAAtQwAMN8GAAC2DAAw4QYAALgMACDlBgAAuQwAMBkJAADmCwAgCgAA5wsAIAsAAOgLACAeAACQDAAgpgUBAAAAAasFAgAAAAGsBUAAAAABrQUCAAAAAckFAAAAowYC1gUBAAAAAd4FAgAAAAGdBoAAAAABngYgAAAAAZ8GBAAAAAGgBgEAAAABoQYBAAAAAaMGgAAAAAGkBgIAAAABpQYCAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAADiCwAgqgYAAOMLACCrBgAA5AsAIAIAAAAYACBdAACZDgAgAwAAABYAIF0AAJkOACBeAACdDgAgGwAAABYAIAkAAN4LACAKAADfCwAgCwAA4AsAIB4AAI4MACBWAACdDgAgpgUBAMAKACGrBQIAwQoAIawFQADCCgAhrQUCANsKACHJBQAA2AujBiLWBQEAwAoAId4FAgDbCgAhnQaAAAAAAZ4GIADZCgAhnwYEAOkKACGgBgEAwAoAIaEGAQDACgAhowaAAAAAAaQGAgDBCgAhpQYCAMEKACGmBgIA2woAIacGAQDACgAhqAYBAMAKACGpBgAA2QsAIKoGAADaCwAgqwYAANsLACAZCQAA3gsAIAoAAN8LACALAADgCwAgHgAAjgwAIKYFAQDACgAhqwUCAMEKACGsBUAAwgoAIa0FAgDbCgAhyQUAANgLowYi1gUBAMAKACHeBQIA2woAIZ0GgAAAAAGeBiAA2QoAIZ8GBADpCgAhoAYBAMAKACGhBgEAwAoAIaMGgAAAAAGkBgIAwQoAIaUGAgDBCgAhpgYCANsKACGnBgEAwAoAIagGAQDACgAhqQYAANkLACCqBgAA2gsAIKsGAADbCwAgNQgAAIsOACAMAACHDgAgFgAAjA4AIB0AAI0OACApAACODgAgKgAAkQ4AIDMAAJcOACA0AACWDgAgPAAAmA4AIEMAAJ8OACBFAACEDgAgRgAAhQ4AIEcAAIYOACBIAACIDgAgSQAAiQ4AIEoAAIoOACBLAACPDgAgTAAAkA4AIE0AAJIOACBOAACTDgAgTwAAlA4AIFAAAJUOACCrBQIAAAABugVAAAAAAb8FAgAAAAGBBkAAAAABswYBAAAAAbQGAQAAAAG2BgAAALYGArcGQAAAAAG4BgIAAAABuQYBAAAAAboGAgAAAAG7BkAAAAABvAYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABA10AAM4UACDfBgAAzxQAIOUGAAAUACADAAAAAQAgXQAAgg4AIF4AAKQOACACAAAAAQAgVgAApA4AIAIAAACZDAAgVgAAow4AIB-rBQIAwQoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAITUIAACnDAAgDAAAowwAIBYAAKgMACAdAACpDAAgKQAAqgwAICoAAK0MACAzAACzDAAgNAAAsgwAIDwAALQMACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgqwUCAMEKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACEHXQAAyRQAIF4AAMwUACDfBgAAyhQAIOAGAADLFAAg4wYAAAMAIOQGAAADACDlBgAAFAAgGgEAAKcOACALAAD5DQAgDAAA-A0AID8AAPsNACBAAAD8DQAgQQAA_Q0AIEIAAP4NACCVBQIAAAABogUEAAAAAaYFAQAAAAG2BQQAAAABugVAAAAAAb8FAgAAAAHJBQAAAKMGAtYFAQAAAAHeBQIAAAAB-gUAAACzBgKhBgEAAAABowaAAAAAAaQGAgAAAAGlBgIAAAABpwYBAAAAAagGAQAAAAGpBgAA9Q0AIKoGAAD2DQAgqwYAAPcNACADXQAAxxQAIN8GAADIFAAg5QYAAAEAIAQYAADzCgAgqQUCAAAAAbsFAgAAAAG9BQEAAAABAgAAADgAIF0AALAOACADAAAAOAAgXQAAsA4AIF4AAK8OACABVgAAxhQAMAIAAAA4ACBWAACvDgAgAgAAAIQLACBWAACuDgAgA6kFAgDBCgAhuwUCAMEKACG9BQEAwAoAIQQYAADxCgAgqQUCAMEKACG7BQIAwQoAIb0FAQDACgAhBBgAAPMKACCpBQIAAAABuwUCAAAAAb0FAQAAAAECEwAAmQsAIMcFAgAAAAECAAAALQAgXQAAvA4AIAMAAAAtACBdAAC8DgAgXgAAuw4AIAFWAADFFAAwCBEAAJQKACATAACXCgAgkQUAAJkKADCSBQAAKwAQkwUAAJkKADC8BQIA3wgAIccFAgDfCAAh2gYAAJgKACACAAAALQAgVgAAuw4AIAIAAAC5DgAgVgAAug4AIAWRBQAAuA4AMJIFAAC5DgAQkwUAALgOADC8BQIA3wgAIccFAgDfCAAhBZEFAAC4DgAwkgUAALkOABCTBQAAuA4AMLwFAgDfCAAhxwUCAN8IACEBxwUCAMEKACECEwAAlwsAIMcFAgDBCgAhAhMAAJkLACDHBQIAAAABB64FAQAAAAHBBQEAAAABwgUCAAAAAcMFAgAAAAHEBQEAAAABxQUCAAAAAcYFQAAAAAECAAAAKQAgXQAAyA4AIAMAAAApACBdAADIDgAgXgAAxw4AIAFWAADEFAAwDBEAAJQKACCRBQAAmgoAMJIFAAAnABCTBQAAmgoAMK4FAQAAAAG8BQIA3wgAIcEFAQD7CAAhwgUCAN8IACHDBQIA3wgAIcQFAQD7CAAhxQUCAN8IACHGBUAAmQkAIQIAAAApACBWAADHDgAgAgAAAMUOACBWAADGDgAgC5EFAADEDgAwkgUAAMUOABCTBQAAxA4AMK4FAQD7CAAhvAUCAN8IACHBBQEA-wgAIcIFAgDfCAAhwwUCAN8IACHEBQEA-wgAIcUFAgDfCAAhxgVAAJkJACELkQUAAMQOADCSBQAAxQ4AEJMFAADEDgAwrgUBAPsIACG8BQIA3wgAIcEFAQD7CAAhwgUCAN8IACHDBQIA3wgAIcQFAQD7CAAhxQUCAN8IACHGBUAAmQkAIQeuBQEAwAoAIcEFAQDACgAhwgUCAMEKACHDBQIAwQoAIcQFAQDACgAhxQUCAMEKACHGBUAA2goAIQeuBQEAwAoAIcEFAQDACgAhwgUCAMEKACHDBQIAwQoAIcQFAQDACgAhxQUCAMEKACHGBUAA2goAIQeuBQEAAAABwQUBAAAAAcIFAgAAAAHDBQIAAAABxAUBAAAAAcUFAgAAAAHGBUAAAAABLwgAAN0OACALAADWDgAgDAAA1Q4AIA0AANcOACAOAADYDgAgEAAA2Q4AIBIAANoOACAWAADbDgAgGQAA3A4AIBoAAN4OACAdAADfDgAglAUBAAAAAasFAgAAAAG2BQIAAAABugVAAAAAAb0FAQAAAAG-BQEAAAABvwUCAAAAAcAFQAAAAAHCBQIAAAABwwUCAAAAAcUFAgAAAAHJBQAAAMkFAsoFAQAAAAHLBQEAAAABzAUCAAAAAc0FBAAAAAHOBQgAAAABzwUIAAAAAdAFCAAAAAHRBQgAAAAB0gWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFAQAAAAHXBUAAAAAB2QUAAADZBQLaBUAAAAAB2wVAAAAAAdwFAQAAAAHdBQIAAAAB3gUCAAAAAeEFAAAA4QUC4gUCAAAAAeMFAgAAAAHkBQEAAAABAgAAACMAIF0AANQOACADAAAAIwAgXQAA1A4AIF4AANMOACABVgAAwxQAMDQIAACmCQAgCwAAoQoAIAwAAPMJACANAACPCgAgDgAAqQkAIA8AAI8KACAQAACpCQAgEgAAogoAIBYAAMYJACAZAACHCgAgGgAAqAkAIB0AAKMKACCRBQAAmwoAMJIFAAAdABCTBQAAmwoAMJQFAQD7CAAhqwUCAN8IACG2BQIAAAABugVAAOAIACG9BQEA-wgAIb4FAQD7CAAhvwUCAPAJACHABUAAmQkAIcIFAgDfCAAhwwUCAN8IACHFBQIA3wgAIckFAACcCskFIsoFAQD7CAAhywUBAPsIACHMBQIA8AkAIc0FBADnCQAhzgUIAJ0KACHPBQgAnQoAIdAFCACeCgAh0QUIAJ4KACHSBQAA_AgAINMFAQD7CAAh1AUBAPsIACHVBQEA-wgAIdYFAQD7CAAh1wVAAJkJACHZBQAAnwrZBSLaBUAAmQkAIdsFQACZCQAh3AUBAOYJACHdBQIA8AkAId4FAgDwCQAh3wUCAPAJACHhBQAAoArhBSLiBQIA3wgAIeMFAgDfCAAh5AUBAOYJACECAAAAIwAgVgAA0w4AIAIAAADRDgAgVgAA0g4AICiRBQAA0A4AMJIFAADRDgAQkwUAANAOADCUBQEA-wgAIasFAgDfCAAhtgUCAN8IACG6BUAA4AgAIb0FAQD7CAAhvgUBAPsIACG_BQIA8AkAIcAFQACZCQAhwgUCAN8IACHDBQIA3wgAIcUFAgDfCAAhyQUAAJwKyQUiygUBAPsIACHLBQEA-wgAIcwFAgDwCQAhzQUEAOcJACHOBQgAnQoAIc8FCACdCgAh0AUIAJ4KACHRBQgAngoAIdIFAAD8CAAg0wUBAPsIACHUBQEA-wgAIdUFAQD7CAAh1gUBAPsIACHXBUAAmQkAIdkFAACfCtkFItoFQACZCQAh2wVAAJkJACHcBQEA5gkAId0FAgDwCQAh3gUCAPAJACHfBQIA8AkAIeEFAACgCuEFIuIFAgDfCAAh4wUCAN8IACHkBQEA5gkAISiRBQAA0A4AMJIFAADRDgAQkwUAANAOADCUBQEA-wgAIasFAgDfCAAhtgUCAN8IACG6BUAA4AgAIb0FAQD7CAAhvgUBAPsIACG_BQIA8AkAIcAFQACZCQAhwgUCAN8IACHDBQIA3wgAIcUFAgDfCAAhyQUAAJwKyQUiygUBAPsIACHLBQEA-wgAIcwFAgDwCQAhzQUEAOcJACHOBQgAnQoAIc8FCACdCgAh0AUIAJ4KACHRBQgAngoAIdIFAAD8CAAg0wUBAPsIACHUBQEA-wgAIdUFAQD7CAAh1gUBAPsIACHXBUAAmQkAIdkFAACfCtkFItoFQACZCQAh2wVAAJkJACHcBQEA5gkAId0FAgDwCQAh3gUCAPAJACHfBQIA8AkAIeEFAACgCuEFIuIFAgDfCAAh4wUCAN8IACHkBQEA5gkAISSUBQEAwAoAIasFAgDBCgAhtgUCAMEKACG6BUAAwgoAIb0FAQDACgAhvgUBAMAKACG_BQIA2woAIcAFQADaCgAhwgUCAMEKACHDBQIAwQoAIcUFAgDBCgAhyQUAAJ8LyQUiygUBAMAKACHLBQEAwAoAIcwFAgDbCgAhzQUEAOkKACHOBQgAoAsAIc8FCACgCwAh0AUIAKELACHRBQgAoQsAIdIFgAAAAAHTBQEAwAoAIdQFAQDACgAh1QUBAMAKACHWBQEAwAoAIdcFQADaCgAh2QUAAKIL2QUi2gVAANoKACHbBUAA2goAIdwFAQDoCgAh3QUCANsKACHeBQIA2woAIeEFAACjC-EFIuIFAgDBCgAh4wUCAMEKACHkBQEA6AoAIS8IAACtCwAgCwAApQsAIAwAAKQLACANAACmCwAgDgAApwsAIBAAAKkLACASAACqCwAgFgAAqwsAIBkAAKwLACAaAACuCwAgHQAArwsAIJQFAQDACgAhqwUCAMEKACG2BQIAwQoAIboFQADCCgAhvQUBAMAKACG-BQEAwAoAIb8FAgDbCgAhwAVAANoKACHCBQIAwQoAIcMFAgDBCgAhxQUCAMEKACHJBQAAnwvJBSLKBQEAwAoAIcsFAQDACgAhzAUCANsKACHNBQQA6QoAIc4FCACgCwAhzwUIAKALACHQBQgAoQsAIdEFCAChCwAh0gWAAAAAAdMFAQDACgAh1AUBAMAKACHVBQEAwAoAIdYFAQDACgAh1wVAANoKACHZBQAAogvZBSLaBUAA2goAIdsFQADaCgAh3AUBAOgKACHdBQIA2woAId4FAgDbCgAh4QUAAKML4QUi4gUCAMEKACHjBQIAwQoAIeQFAQDoCgAhLwgAAN0OACALAADWDgAgDAAA1Q4AIA0AANcOACAOAADYDgAgEAAA2Q4AIBIAANoOACAWAADbDgAgGQAA3A4AIBoAAN4OACAdAADfDgAglAUBAAAAAasFAgAAAAG2BQIAAAABugVAAAAAAb0FAQAAAAG-BQEAAAABvwUCAAAAAcAFQAAAAAHCBQIAAAABwwUCAAAAAcUFAgAAAAHJBQAAAMkFAsoFAQAAAAHLBQEAAAABzAUCAAAAAc0FBAAAAAHOBQgAAAABzwUIAAAAAdAFCAAAAAHRBQgAAAAB0gWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFAQAAAAHXBUAAAAAB2QUAAADZBQLaBUAAAAAB2wVAAAAAAdwFAQAAAAHdBQIAAAAB3gUCAAAAAeEFAAAA4QUC4gUCAAAAAeMFAgAAAAHkBQEAAAABA10AAMEUACDfBgAAwhQAIOUGAADVBQAgA10AAL8UACDfBgAAwBQAIOUGAAAOACADXQAAvRQAIN8GAAC-FAAg5QYAACMAIARdAADgDgAw3wYAAOEOADDhBgAA4g4AIOUGAADNDgAwBF0AAMkOADDfBgAAyg4AMOEGAADMDgAg5QYAAM0OADAEXQAAvQ4AMN8GAAC-DgAw4QYAAMAOACDlBgAAwQ4AMARdAACxDgAw3wYAALIOADDhBgAAtA4AIOUGAAC1DgAwBF0AAKgOADDfBgAAqQ4AMOEGAACrDgAg5QYAAIALADAEXQAA6QsAMN8GAADqCwAw4QYAAOwLACDlBgAA7QsAMARdAADOCwAw3wYAAM8LADDhBgAA0QsAIOUGAADSCwAwBF0AALALADDfBgAAsQsAMOEGAACzCwAg5QYAALQLADAvCAAA3Q4AIAsAANYOACAMAADVDgAgDgAA2A4AIA8AAOQOACAQAADZDgAgEgAA2g4AIBYAANsOACAZAADcDgAgGgAA3g4AIB0AAN8OACCUBQEAAAABqwUCAAAAAbYFAgAAAAG6BUAAAAABvQUBAAAAAb4FAQAAAAG_BQIAAAABwAVAAAAAAcIFAgAAAAHDBQIAAAABxQUCAAAAAckFAAAAyQUCygUBAAAAAcsFAQAAAAHMBQIAAAABzQUEAAAAAc4FCAAAAAHPBQgAAAAB0AUIAAAAAdEFCAAAAAHSBYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gUBAAAAAdcFQAAAAAHZBQAAANkFAtoFQAAAAAHbBUAAAAAB3AUBAAAAAd4FAgAAAAHfBQIAAAAB4QUAAADhBQLiBQIAAAAB4wUCAAAAAeQFAQAAAAECAAAAIwAgXQAA4w4AIAFWAAC8FAAwLwgAAN0OACALAADWDgAgDAAA1Q4AIA4AANgOACAPAADkDgAgEAAA2Q4AIBIAANoOACAWAADbDgAgGQAA3A4AIBoAAN4OACAdAADfDgAglAUBAAAAAasFAgAAAAG2BQIAAAABugVAAAAAAb0FAQAAAAG-BQEAAAABvwUCAAAAAcAFQAAAAAHCBQIAAAABwwUCAAAAAcUFAgAAAAHJBQAAAMkFAsoFAQAAAAHLBQEAAAABzAUCAAAAAc0FBAAAAAHOBQgAAAABzwUIAAAAAdAFCAAAAAHRBQgAAAAB0gWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFAQAAAAHXBUAAAAAB2QUAAADZBQLaBUAAAAAB2wVAAAAAAdwFAQAAAAHeBQIAAAAB3wUCAAAAAeEFAAAA4QUC4gUCAAAAAeMFAgAAAAHkBQEAAAABA10AALoUACDfBgAAuxQAIOUGAAAjACADAAAAIwAgXQAA4w4AIF4AAOkOACACAAAAIwAgVgAA6Q4AIAIAAADRDgAgVgAA6A4AICSUBQEAwAoAIasFAgDBCgAhtgUCAMEKACG6BUAAwgoAIb0FAQDACgAhvgUBAMAKACG_BQIA2woAIcAFQADaCgAhwgUCAMEKACHDBQIAwQoAIcUFAgDBCgAhyQUAAJ8LyQUiygUBAMAKACHLBQEAwAoAIcwFAgDbCgAhzQUEAOkKACHOBQgAoAsAIc8FCACgCwAh0AUIAKELACHRBQgAoQsAIdIFgAAAAAHTBQEAwAoAIdQFAQDACgAh1QUBAMAKACHWBQEAwAoAIdcFQADaCgAh2QUAAKIL2QUi2gVAANoKACHbBUAA2goAIdwFAQDoCgAh3gUCANsKACHfBQIA2woAIeEFAACjC-EFIuIFAgDBCgAh4wUCAMEKACHkBQEA6AoAIS8IAACtCwAgCwAApQsAIAwAAKQLACAOAACnCwAgDwAAqAsAIBAAAKkLACASAACqCwAgFgAAqwsAIBkAAKwLACAaAACuCwAgHQAArwsAIJQFAQDACgAhqwUCAMEKACG2BQIAwQoAIboFQADCCgAhvQUBAMAKACG-BQEAwAoAIb8FAgDbCgAhwAVAANoKACHCBQIAwQoAIcMFAgDBCgAhxQUCAMEKACHJBQAAnwvJBSLKBQEAwAoAIcsFAQDACgAhzAUCANsKACHNBQQA6QoAIc4FCACgCwAhzwUIAKALACHQBQgAoQsAIdEFCAChCwAh0gWAAAAAAdMFAQDACgAh1AUBAMAKACHVBQEAwAoAIdYFAQDACgAh1wVAANoKACHZBQAAogvZBSLaBUAA2goAIdsFQADaCgAh3AUBAOgKACHeBQIA2woAId8FAgDbCgAh4QUAAKML4QUi4gUCAMEKACHjBQIAwQoAIeQFAQDoCgAhAAAAAAAHXQAAtRQAIF4AALgUACDfBgAAthQAIOAGAAC3FAAg4wYAAAUAIOQGAAAFACDlBgAA1QUAIANdAAC1FAAg3wYAALYUACDlBgAA1QUAIAAAAAAAAAAAAAAFXQAAsBQAIF4AALMUACDfBgAAsRQAIOAGAACyFAAg5QYAANUFACADXQAAsBQAIN8GAACxFAAg5QYAANUFACAAAAAAAAVdAACoFAAgXgAArhQAIN8GAACpFAAg4AYAAK0UACDlBgAA1QUAIAVdAACmFAAgXgAAqxQAIN8GAACnFAAg4AYAAKoUACDlBgAADgAgA10AAKgUACDfBgAAqRQAIOUGAADVBQAgA10AAKYUACDfBgAApxQAIOUGAAAOACAAAAAAAAHiBgAAAPAFAgtdAACqEQAwXgAArxEAMN8GAACrEQAw4AYAAKwRADDhBgAArREAIOIGAACuEQAw4wYAAK4RADDkBgAArhEAMOUGAACuEQAw5gYAALARADDnBgAAsREAMAtdAACeEQAwXgAAoxEAMN8GAACfEQAw4AYAAKARADDhBgAAoREAIOIGAACiEQAw4wYAAKIRADDkBgAAohEAMOUGAACiEQAw5gYAAKQRADDnBgAApREAMAddAACXEQAgXgAAmhEAIN8GAACYEQAg4AYAAJkRACDjBgAAPwAg5AYAAD8AIOUGAABBACALXQAAjhEAMF4AAJIRADDfBgAAjxEAMOAGAACQEQAw4QYAAJERACDiBgAAlQwAMOMGAACVDAAw5AYAAJUMADDlBgAAlQwAMOYGAACTEQAw5wYAAJgMADALXQAAhREAMF4AAIkRADDfBgAAhhEAMOAGAACHEQAw4QYAAIgRACDiBgAAlQwAMOMGAACVDAAw5AYAAJUMADDlBgAAlQwAMOYGAACKEQAw5wYAAJgMADALXQAA_BAAMF4AAIARADDfBgAA_RAAMOAGAAD-EAAw4QYAAP8QACDiBgAAlQwAMOMGAACVDAAw5AYAAJUMADDlBgAAlQwAMOYGAACBEQAw5wYAAJgMADALXQAA8xAAMF4AAPcQADDfBgAA9BAAMOAGAAD1EAAw4QYAAPYQACDiBgAAlQwAMOMGAACVDAAw5AYAAJUMADDlBgAAlQwAMOYGAAD4EAAw5wYAAJgMADALXQAA6hAAMF4AAO4QADDfBgAA6xAAMOAGAADsEAAw4QYAAO0QACDiBgAAlQwAMOMGAACVDAAw5AYAAJUMADDlBgAAlQwAMOYGAADvEAAw5wYAAJgMADALXQAA4RAAMF4AAOUQADDfBgAA4hAAMOAGAADjEAAw4QYAAOQQACDiBgAA7QsAMOMGAADtCwAw5AYAAO0LADDlBgAA7QsAMOYGAADmEAAw5wYAAPALADALXQAA0xAAMF4AANgQADDfBgAA1BAAMOAGAADVEAAw4QYAANYQACDiBgAA1xAAMOMGAADXEAAw5AYAANcQADDlBgAA1xAAMOYGAADZEAAw5wYAANoQADALXQAAyhAAMF4AAM4QADDfBgAAyxAAMOAGAADMEAAw4QYAAM0QACDiBgAA0gsAMOMGAADSCwAw5AYAANILADDlBgAA0gsAMOYGAADPEAAw5wYAANULADALXQAAwRAAMF4AAMUQADDfBgAAwhAAMOAGAADDEAAw4QYAAMQQACDiBgAAzQ4AMOMGAADNDgAw5AYAAM0OADDlBgAAzQ4AMOYGAADGEAAw5wYAANAOADALXQAAtRAAMF4AALoQADDfBgAAthAAMOAGAAC3EAAw4QYAALgQACDiBgAAuRAAMOMGAAC5EAAw5AYAALkQADDlBgAAuRAAMOYGAAC7EAAw5wYAALwQADALXQAAqhAAMF4AAK4QADDfBgAAqxAAMOAGAACsEAAw4QYAAK0QACDiBgAAyA0AMOMGAADIDQAw5AYAAMgNADDlBgAAyA0AMOYGAACvEAAw5wYAAMsNADALXQAAnxAAMF4AAKMQADDfBgAAoBAAMOAGAAChEAAw4QYAAKIQACDiBgAAtg0AMOMGAAC2DQAw5AYAALYNADDlBgAAtg0AMOYGAACkEAAw5wYAALkNADALXQAAkxAAMF4AAJgQADDfBgAAlBAAMOAGAACVEAAw4QYAAJYQACDiBgAAlxAAMOMGAACXEAAw5AYAAJcQADDlBgAAlxAAMOYGAACZEAAw5wYAAJoQADALXQAAhxAAMF4AAIwQADDfBgAAiBAAMOAGAACJEAAw4QYAAIoQACDiBgAAixAAMOMGAACLEAAw5AYAAIsQADDlBgAAixAAMOYGAACNEAAw5wYAAI4QADALXQAA7g8AMF4AAPMPADDfBgAA7w8AMOAGAADwDwAw4QYAAPEPACDiBgAA8g8AMOMGAADyDwAw5AYAAPIPADDlBgAA8g8AMOYGAAD0DwAw5wYAAPUPADALXQAA4g8AMF4AAOcPADDfBgAA4w8AMOAGAADkDwAw4QYAAOUPACDiBgAA5g8AMOMGAADmDwAw5AYAAOYPADDlBgAA5g8AMOYGAADoDwAw5wYAAOkPADALXQAA1w8AMF4AANsPADDfBgAA2A8AMOAGAADZDwAw4QYAANoPACDiBgAA9AwAMOMGAAD0DAAw5AYAAPQMADDlBgAA9AwAMOYGAADcDwAw5wYAAPcMADALXQAAzg8AMF4AANIPADDfBgAAzw8AMOAGAADQDwAw4QYAANEPACDiBgAAxg8AMOMGAADGDwAw5AYAAMYPADDlBgAAxg8AMOYGAADTDwAw5wYAAMkPADALXQAAwg8AMF4AAMcPADDfBgAAww8AMOAGAADEDwAw4QYAAMUPACDiBgAAxg8AMOMGAADGDwAw5AYAAMYPADDlBgAAxg8AMOYGAADIDwAw5wYAAMkPADALXQAAuQ8AMF4AAL0PADDfBgAAug8AMOAGAAC7DwAw4QYAALwPACDiBgAAuQwAMOMGAAC5DAAw5AYAALkMADDlBgAAuQwAMOYGAAC-DwAw5wYAALwMADALXQAAsA8AMF4AALQPADDfBgAAsQ8AMOAGAACyDwAw4QYAALMPACDiBgAAuQwAMOMGAAC5DAAw5AYAALkMADDlBgAAuQwAMOYGAAC1DwAw5wYAALwMADALXQAApQ8AMF4AAKkPADDfBgAApg8AMOAGAACnDwAw4QYAAKgPACDiBgAAyQwAMOMGAADJDAAw5AYAAMkMADDlBgAAyQwAMOYGAACqDwAw5wYAAMwMADAEOgAArw8AIPgFAgAAAAH6BQAAAPoFAvsFQAAAAAECAAAApAEAIF0AAK4PACADAAAApAEAIF0AAK4PACBeAACsDwAgAVYAAKUUADACAAAApAEAIFYAAKwPACACAAAAzQwAIFYAAKsPACAD-AUCAMEKACH6BQAAzwz6BSL7BUAA2goAIQQ6AACtDwAg-AUCAMEKACH6BQAAzwz6BSL7BUAA2goAIQVdAACgFAAgXgAAoxQAIN8GAAChFAAg4AYAAKIUACDlBgAAnQEAIAQ6AACvDwAg-AUCAAAAAfoFAAAA-gUC-wVAAAAAAQNdAACgFAAg3wYAAKEUACDlBgAAnQEAIBABAADeDAAgDAAA4AwAIDcAAOQMACA4AADfDAAgOwAA4gwAIKIFBAAAAAGoBQEAAAABqwUCAAAAAa4FAQAAAAG2BQIAAAABugVAAAAAAb8FAgAAAAH8BQIAAAAB_QWAAAAAAf4FQAAAAAH_BUAAAAABAgAAAJ0BACBdAAC4DwAgAwAAAJ0BACBdAAC4DwAgXgAAtw8AIAFWAACfFAAwAgAAAJ0BACBWAAC3DwAgAgAAAL0MACBWAAC2DwAgC6IFBADICgAhqAUBAMAKACGrBQIAwQoAIa4FAQDACgAhtgUCAMEKACG6BUAAwgoAIb8FAgDBCgAh_AUCANsKACH9BYAAAAAB_gVAANoKACH_BUAA2goAIRABAADcDAAgDAAAwgwAIDcAAMAMACA4AADBDAAgOwAAxAwAIKIFBADICgAhqAUBAMAKACGrBQIAwQoAIa4FAQDACgAhtgUCAMEKACG6BUAAwgoAIb8FAgDBCgAh_AUCANsKACH9BYAAAAAB_gVAANoKACH_BUAA2goAIRABAADeDAAgDAAA4AwAIDcAAOQMACA4AADfDAAgOwAA4gwAIKIFBAAAAAGoBQEAAAABqwUCAAAAAa4FAQAAAAG2BQIAAAABugVAAAAAAb8FAgAAAAH8BQIAAAAB_QWAAAAAAf4FQAAAAAH_BUAAAAABEAEAAN4MACA3AADkDAAgOAAA3wwAIDkAAOEMACA7AADiDAAgogUEAAAAAagFAQAAAAGrBQIAAAABrgUBAAAAAbYFAgAAAAG6BUAAAAAB_AUCAAAAAf0FgAAAAAH-BUAAAAAB_wVAAAAAAYAGAgAAAAECAAAAnQEAIF0AAMEPACADAAAAnQEAIF0AAMEPACBeAADADwAgAVYAAJ4UADACAAAAnQEAIFYAAMAPACACAAAAvQwAIFYAAL8PACALogUEAMgKACGoBQEAwAoAIasFAgDBCgAhrgUBAMAKACG2BQIAwQoAIboFQADCCgAh_AUCANsKACH9BYAAAAAB_gVAANoKACH_BUAA2goAIYAGAgDbCgAhEAEAANwMACA3AADADAAgOAAAwQwAIDkAAMMMACA7AADEDAAgogUEAMgKACGoBQEAwAoAIasFAgDBCgAhrgUBAMAKACG2BQIAwQoAIboFQADCCgAh_AUCANsKACH9BYAAAAAB_gVAANoKACH_BUAA2goAIYAGAgDbCgAhEAEAAN4MACA3AADkDAAgOAAA3wwAIDkAAOEMACA7AADiDAAgogUEAAAAAagFAQAAAAGrBQIAAAABrgUBAAAAAbYFAgAAAAG6BUAAAAAB_AUCAAAAAf0FgAAAAAH-BUAAAAAB_wVAAAAAAYAGAgAAAAENAQAAgw0AIAQAAO4MACAxAADtDAAgogUEAAAAAeYFAgAAAAGKBgEAAAABiwZAAAAAAYwGQAAAAAGOBgEAAAABjwZAAAAAAZAGQAAAAAGRBgIAAAABkgYBAAAAAQIAAACYAQAgXQAAzQ8AIAMAAACYAQAgXQAAzQ8AIF4AAMwPACABVgAAnRQAMBMBAADoCAAgBAAA7QkAIDEAAPYJACAyAADzCQAgkQUAAPUJADCSBQAAlAEAEJMFAAD1CQAwogUEAAAAAeYFAgDfCAAhigYBAPsIACGLBkAA4AgAIYwGQADgCAAhjQYCAPAJACGOBgEA5gkAIY8GQACZCQAhkAZAAJkJACGRBgIA8AkAIZIGAQDmCQAh1AYAAPQJACACAAAAmAEAIFYAAMwPACACAAAAyg8AIFYAAMsPACAOkQUAAMkPADCSBQAAyg8AEJMFAADJDwAwogUEAOcIACHmBQIA3wgAIYoGAQD7CAAhiwZAAOAIACGMBkAA4AgAIY0GAgDwCQAhjgYBAOYJACGPBkAAmQkAIZAGQACZCQAhkQYCAPAJACGSBgEA5gkAIQ6RBQAAyQ8AMJIFAADKDwAQkwUAAMkPADCiBQQA5wgAIeYFAgDfCAAhigYBAPsIACGLBkAA4AgAIYwGQADgCAAhjQYCAPAJACGOBgEA5gkAIY8GQACZCQAhkAZAAJkJACGRBgIA8AkAIZIGAQDmCQAhCqIFBADICgAh5gUCAMEKACGKBgEAwAoAIYsGQADCCgAhjAZAAMIKACGOBgEA6AoAIY8GQADaCgAhkAZAANoKACGRBgIA2woAIZIGAQDoCgAhDQEAAIINACAEAADrDAAgMQAA6gwAIKIFBADICgAh5gUCAMEKACGKBgEAwAoAIYsGQADCCgAhjAZAAMIKACGOBgEA6AoAIY8GQADaCgAhkAZAANoKACGRBgIA2woAIZIGAQDoCgAhDQEAAIMNACAEAADuDAAgMQAA7QwAIKIFBAAAAAHmBQIAAAABigYBAAAAAYsGQAAAAAGMBkAAAAABjgYBAAAAAY8GQAAAAAGQBkAAAAABkQYCAAAAAZIGAQAAAAENAQAAgw0AIDEAAO0MACAyAADvDAAgogUEAAAAAYoGAQAAAAGLBkAAAAABjAZAAAAAAY0GAgAAAAGOBgEAAAABjwZAAAAAAZAGQAAAAAGRBgIAAAABkgYBAAAAAQIAAACYAQAgXQAA1g8AIAMAAACYAQAgXQAA1g8AIF4AANUPACABVgAAnBQAMAIAAACYAQAgVgAA1Q8AIAIAAADKDwAgVgAA1A8AIAqiBQQAyAoAIYoGAQDACgAhiwZAAMIKACGMBkAAwgoAIY0GAgDbCgAhjgYBAOgKACGPBkAA2goAIZAGQADaCgAhkQYCANsKACGSBgEA6AoAIQ0BAACCDQAgMQAA6gwAIDIAAOwMACCiBQQAyAoAIYoGAQDACgAhiwZAAMIKACGMBkAAwgoAIY0GAgDbCgAhjgYBAOgKACGPBkAA2goAIZAGQADaCgAhkQYCANsKACGSBgEA6AoAIQ0BAACDDQAgMQAA7QwAIDIAAO8MACCiBQQAAAABigYBAAAAAYsGQAAAAAGMBkAAAAABjQYCAAAAAY4GAQAAAAGPBkAAAAABkAZAAAAAAZEGAgAAAAGSBgEAAAABBwEAAOEPACAzAACGDQAgogUEAAAAAYoGAQAAAAGTBkAAAAABlAZAAAAAAZUGQAAAAAECAAAAkgEAIF0AAOAPACADAAAAkgEAIF0AAOAPACBeAADeDwAgAVYAAJsUADACAAAAkgEAIFYAAN4PACACAAAA-AwAIFYAAN0PACAFogUEAMgKACGKBgEAwAoAIZMGQADCCgAhlAZAAMIKACGVBkAA2goAIQcBAADfDwAgMwAA_AwAIKIFBADICgAhigYBAMAKACGTBkAAwgoAIZQGQADCCgAhlQZAANoKACEFXQAAlhQAIF4AAJkUACDfBgAAlxQAIOAGAACYFAAg5QYAAAEAIAcBAADhDwAgMwAAhg0AIKIFBAAAAAGKBgEAAAABkwZAAAAAAZQGQAAAAAGVBkAAAAABA10AAJYUACDfBgAAlxQAIOUGAAABACAEQgEAAAABtgUCAAAAAZYGAQAAAAGXBiAAAAABAgAAAI4BACBdAADtDwAgAwAAAI4BACBdAADtDwAgXgAA7A8AIAFWAACVFAAwCgQAAO0JACBCAQD7CAAhkQUAAPsJADCSBQAAjAEAEJMFAAD7CQAwtgUCAAAAAeYFAgDfCAAhlgYBAPsIACGXBiAA_AkAIdUGAAD6CQAgAgAAAI4BACBWAADsDwAgAgAAAOoPACBWAADrDwAgCEIBAPsIACGRBQAA6Q8AMJIFAADqDwAQkwUAAOkPADC2BQIA3wgAIeYFAgDfCAAhlgYBAPsIACGXBiAA_AkAIQhCAQD7CAAhkQUAAOkPADCSBQAA6g8AEJMFAADpDwAwtgUCAN8IACHmBQIA3wgAIZYGAQD7CAAhlwYgAPwJACEEQgEAwAoAIbYFAgDBCgAhlgYBAMAKACGXBiAA2QoAIQRCAQDACgAhtgUCAMEKACGWBgEAwAoAIZcGIADZCgAhBEIBAAAAAbYFAgAAAAGWBgEAAAABlwYgAAAAAQUuAACGEAAglgVAAAAAAbYFAgAAAAHJBQEAAAABnAZAAAAAAQIAAACFAQAgXQAAhRAAIAMAAACFAQAgXQAAhRAAIF4AAPgPACABVgAAlBQAMAoEAADtCQAgLgAAgQoAIJEFAACACgAwkgUAAIMBABCTBQAAgAoAMJYFQADgCAAhtgUCAAAAAckFAQD7CAAh5gUCAN8IACGcBkAAmQkAIQIAAACFAQAgVgAA-A8AIAIAAAD2DwAgVgAA9w8AIAiRBQAA9Q8AMJIFAAD2DwAQkwUAAPUPADCWBUAA4AgAIbYFAgDfCAAhyQUBAPsIACHmBQIA3wgAIZwGQACZCQAhCJEFAAD1DwAwkgUAAPYPABCTBQAA9Q8AMJYFQADgCAAhtgUCAN8IACHJBQEA-wgAIeYFAgDfCAAhnAZAAJkJACEElgVAAMIKACG2BQIAwQoAIckFAQDACgAhnAZAANoKACEFLgAA-Q8AIJYFQADCCgAhtgUCAMEKACHJBQEAwAoAIZwGQADaCgAhC10AAPoPADBeAAD-DwAw3wYAAPsPADDgBgAA_A8AMOEGAAD9DwAg4gYAAIsNADDjBgAAiw0AMOQGAACLDQAw5QYAAIsNADDmBgAA_w8AMOcGAACODQAwBQEAAIQQACCiBQQAAAABmQaAAAAAAZoGAgAAAAGbBgIAAAABAgAAAIkBACBdAACDEAAgAwAAAIkBACBdAACDEAAgXgAAgRAAIAFWAACTFAAwAgAAAIkBACBWAACBEAAgAgAAAI8NACBWAACAEAAgBKIFBADICgAhmQaAAAAAAZoGAgDBCgAhmwYCAMEKACEFAQAAghAAIKIFBADICgAhmQaAAAAAAZoGAgDBCgAhmwYCAMEKACEFXQAAjhQAIF4AAJEUACDfBgAAjxQAIOAGAACQFAAg5QYAAAEAIAUBAACEEAAgogUEAAAAAZkGgAAAAAGaBgIAAAABmwYCAAAAAQNdAACOFAAg3wYAAI8UACDlBgAAAQAgBS4AAIYQACCWBUAAAAABtgUCAAAAAckFAQAAAAGcBkAAAAABBF0AAPoPADDfBgAA-w8AMOEGAAD9DwAg5QYAAIsNADAFVoAAAAABlgVAAAAAAbYFBAAAAAHlBQEAAAAB5wUBAAAAAQIAAACAAQAgXQAAkhAAIAMAAACAAQAgXQAAkhAAIF4AAJEQACABVgAAjRQAMAoEAADzCQAgVgAA_AgAIJEFAACCCgAwkgUAAH4AEJMFAACCCgAwlgVAAOAIACG2BQQAAAAB5QUBAPsIACHmBQIA8AkAIecFAQD7CAAhAgAAAIABACBWAACREAAgAgAAAI8QACBWAACQEAAgCVYAAPwIACCRBQAAjhAAMJIFAACPEAAQkwUAAI4QADCWBUAA4AgAIbYFBADnCAAh5QUBAPsIACHmBQIA8AkAIecFAQD7CAAhCVYAAPwIACCRBQAAjhAAMJIFAACPEAAQkwUAAI4QADCWBUAA4AgAIbYFBADnCAAh5QUBAPsIACHmBQIA8AkAIecFAQD7CAAhBVaAAAAAAZYFQADCCgAhtgUEAMgKACHlBQEAwAoAIecFAQDACgAhBVaAAAAAAZYFQADCCgAhtgUEAMgKACHlBQEAwAoAIecFAQDACgAhBVaAAAAAAZYFQAAAAAG2BQQAAAAB5QUBAAAAAecFAQAAAAEIpQUBAAAAAaYFAQAAAAGnBQEAAAABqAUBAAAAAakFAgAAAAGqBSAAAAABqwUCAAAAAawFQAAAAAECAAAAewAgXQAAnhAAIAMAAAB7ACBdAACeEAAgXgAAnRAAIAFWAACMFAAwDQoAAPMJACCRBQAAgwoAMJIFAAB5ABCTBQAAgwoAMKUFAQAAAAGmBQEA-wgAIacFAQD7CAAhqAUBAPsIACGpBQIA3wgAIaoFIAD8CQAhqwUCAN8IACGsBUAAmQkAIa0FAgDwCQAhAgAAAHsAIFYAAJ0QACACAAAAmxAAIFYAAJwQACAMkQUAAJoQADCSBQAAmxAAEJMFAACaEAAwpQUBAPsIACGmBQEA-wgAIacFAQD7CAAhqAUBAPsIACGpBQIA3wgAIaoFIAD8CQAhqwUCAN8IACGsBUAAmQkAIa0FAgDwCQAhDJEFAACaEAAwkgUAAJsQABCTBQAAmhAAMKUFAQD7CAAhpgUBAPsIACGnBQEA-wgAIagFAQD7CAAhqQUCAN8IACGqBSAA_AkAIasFAgDfCAAhrAVAAJkJACGtBQIA8AkAIQilBQEAwAoAIaYFAQDACgAhpwUBAMAKACGoBQEAwAoAIakFAgDBCgAhqgUgANkKACGrBQIAwQoAIawFQADaCgAhCKUFAQDACgAhpgUBAMAKACGnBQEAwAoAIagFAQDACgAhqQUCAMEKACGqBSAA2QoAIasFAgDBCgAhrAVAANoKACEIpQUBAAAAAaYFAQAAAAGnBQEAAAABqAUBAAAAAakFAgAAAAGqBSAAAAABqwUCAAAAAawFQAAAAAEGAQAAqRAAIKIFBAAAAAG2BQIAAAABugVAAAAAAfYFQAAAAAH3BUAAAAABAgAAAHcAIF0AAKgQACADAAAAdwAgXQAAqBAAIF4AAKYQACABVgAAixQAMAIAAAB3ACBWAACmEAAgAgAAALoNACBWAAClEAAgBaIFBADICgAhtgUCAMEKACG6BUAAwgoAIfYFQADCCgAh9wVAANoKACEGAQAApxAAIKIFBADICgAhtgUCAMEKACG6BUAAwgoAIfYFQADCCgAh9wVAANoKACEFXQAAhhQAIF4AAIkUACDfBgAAhxQAIOAGAACIFAAg5QYAAAEAIAYBAACpEAAgogUEAAAAAbYFAgAAAAG6BUAAAAAB9gVAAAAAAfcFQAAAAAEDXQAAhhQAIN8GAACHFAAg5QYAAAEAIAUBAAC0EAAglgVAAAAAAaIFBAAAAAGoBQEAAAABtgUCAAAAAQIAAAByACBdAACzEAAgAwAAAHIAIF0AALMQACBeAACxEAAgAVYAAIUUADACAAAAcgAgVgAAsRAAIAIAAADMDQAgVgAAsBAAIASWBUAAwgoAIaIFBADICgAhqAUBAMAKACG2BQIAwQoAIQUBAACyEAAglgVAAMIKACGiBQQAyAoAIagFAQDACgAhtgUCAMEKACEFXQAAgBQAIF4AAIMUACDfBgAAgRQAIOAGAACCFAAg5QYAAAEAIAUBAAC0EAAglgVAAAAAAaIFBAAAAAGoBQEAAAABtgUCAAAAAQNdAACAFAAg3wYAAIEUACDlBgAAAQAgCBcAAIkLACCmBQEAAAABqwUCAAAAAawFQAAAAAG2BQIAAAABugVAAAAAAb4FAQAAAAHABUAAAAABAgAAAG4AIF0AAMAQACADAAAAbgAgXQAAwBAAIF4AAL8QACABVgAA_xMAMA0MAADzCQAgFwAAhwoAIJEFAACGCgAwkgUAAGwAEJMFAACGCgAwpgUBAPsIACGrBQIA3wgAIawFQADgCAAhtgUCAAAAAboFQADgCAAhvgUBAPsIACG_BQIA8AkAIcAFQACZCQAhAgAAAG4AIFYAAL8QACACAAAAvRAAIFYAAL4QACALkQUAALwQADCSBQAAvRAAEJMFAAC8EAAwpgUBAPsIACGrBQIA3wgAIawFQADgCAAhtgUCAN8IACG6BUAA4AgAIb4FAQD7CAAhvwUCAPAJACHABUAAmQkAIQuRBQAAvBAAMJIFAAC9EAAQkwUAALwQADCmBQEA-wgAIasFAgDfCAAhrAVAAOAIACG2BQIA3wgAIboFQADgCAAhvgUBAPsIACG_BQIA8AkAIcAFQACZCQAhB6YFAQDACgAhqwUCAMEKACGsBUAAwgoAIbYFAgDBCgAhugVAAMIKACG-BQEAwAoAIcAFQADaCgAhCBcAAPsKACCmBQEAwAoAIasFAgDBCgAhrAVAAMIKACG2BQIAwQoAIboFQADCCgAhvgUBAMAKACHABUAA2goAIQgXAACJCwAgpgUBAAAAAasFAgAAAAGsBUAAAAABtgUCAAAAAboFQAAAAAG-BQEAAAABwAVAAAAAAS8IAADdDgAgCwAA1g4AIA0AANcOACAOAADYDgAgDwAA5A4AIBAAANkOACASAADaDgAgFgAA2w4AIBkAANwOACAaAADeDgAgHQAA3w4AIJQFAQAAAAGrBQIAAAABtgUCAAAAAboFQAAAAAG9BQEAAAABvgUBAAAAAcAFQAAAAAHCBQIAAAABwwUCAAAAAcUFAgAAAAHJBQAAAMkFAsoFAQAAAAHLBQEAAAABzAUCAAAAAc0FBAAAAAHOBQgAAAABzwUIAAAAAdAFCAAAAAHRBQgAAAAB0gWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFAQAAAAHXBUAAAAAB2QUAAADZBQLaBUAAAAAB2wVAAAAAAdwFAQAAAAHdBQIAAAAB3gUCAAAAAd8FAgAAAAHhBQAAAOEFAuIFAgAAAAHjBQIAAAAB5AUBAAAAAQIAAAAjACBdAADJEAAgAwAAACMAIF0AAMkQACBeAADIEAAgAVYAAP4TADACAAAAIwAgVgAAyBAAIAIAAADRDgAgVgAAxxAAICSUBQEAwAoAIasFAgDBCgAhtgUCAMEKACG6BUAAwgoAIb0FAQDACgAhvgUBAMAKACHABUAA2goAIcIFAgDBCgAhwwUCAMEKACHFBQIAwQoAIckFAACfC8kFIsoFAQDACgAhywUBAMAKACHMBQIA2woAIc0FBADpCgAhzgUIAKALACHPBQgAoAsAIdAFCAChCwAh0QUIAKELACHSBYAAAAAB0wUBAMAKACHUBQEAwAoAIdUFAQDACgAh1gUBAMAKACHXBUAA2goAIdkFAACiC9kFItoFQADaCgAh2wVAANoKACHcBQEA6AoAId0FAgDbCgAh3gUCANsKACHfBQIA2woAIeEFAACjC-EFIuIFAgDBCgAh4wUCAMEKACHkBQEA6AoAIS8IAACtCwAgCwAApQsAIA0AAKYLACAOAACnCwAgDwAAqAsAIBAAAKkLACASAACqCwAgFgAAqwsAIBkAAKwLACAaAACuCwAgHQAArwsAIJQFAQDACgAhqwUCAMEKACG2BQIAwQoAIboFQADCCgAhvQUBAMAKACG-BQEAwAoAIcAFQADaCgAhwgUCAMEKACHDBQIAwQoAIcUFAgDBCgAhyQUAAJ8LyQUiygUBAMAKACHLBQEAwAoAIcwFAgDbCgAhzQUEAOkKACHOBQgAoAsAIc8FCACgCwAh0AUIAKELACHRBQgAoQsAIdIFgAAAAAHTBQEAwAoAIdQFAQDACgAh1QUBAMAKACHWBQEAwAoAIdcFQADaCgAh2QUAAKIL2QUi2gVAANoKACHbBUAA2goAIdwFAQDoCgAh3QUCANsKACHeBQIA2woAId8FAgDbCgAh4QUAAKML4QUi4gUCAMEKACHjBQIAwQoAIeQFAQDoCgAhLwgAAN0OACALAADWDgAgDQAA1w4AIA4AANgOACAPAADkDgAgEAAA2Q4AIBIAANoOACAWAADbDgAgGQAA3A4AIBoAAN4OACAdAADfDgAglAUBAAAAAasFAgAAAAG2BQIAAAABugVAAAAAAb0FAQAAAAG-BQEAAAABwAVAAAAAAcIFAgAAAAHDBQIAAAABxQUCAAAAAckFAAAAyQUCygUBAAAAAcsFAQAAAAHMBQIAAAABzQUEAAAAAc4FCAAAAAHPBQgAAAAB0AUIAAAAAdEFCAAAAAHSBYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gUBAAAAAdcFQAAAAAHZBQAAANkFAtoFQAAAAAHbBUAAAAAB3AUBAAAAAd0FAgAAAAHeBQIAAAAB3wUCAAAAAeEFAAAA4QUC4gUCAAAAAeMFAgAAAAHkBQEAAAABGQEAAOULACAJAADmCwAgCwAA6AsAIB4AAJAMACCiBQQAAAABpgUBAAAAAasFAgAAAAGsBUAAAAAByQUAAACjBgLWBQEAAAAB3gUCAAAAAZ0GgAAAAAGeBiAAAAABnwYEAAAAAaAGAQAAAAGhBgEAAAABowaAAAAAAaQGAgAAAAGlBgIAAAABpgYCAAAAAacGAQAAAAGoBgEAAAABqQYAAOILACCqBgAA4wsAIKsGAADkCwAgAgAAABgAIF0AANIQACADAAAAGAAgXQAA0hAAIF4AANEQACABVgAA_RMAMAIAAAAYACBWAADREAAgAgAAANYLACBWAADQEAAgFaIFBADICgAhpgUBAMAKACGrBQIAwQoAIawFQADCCgAhyQUAANgLowYi1gUBAMAKACHeBQIA2woAIZ0GgAAAAAGeBiAA2QoAIZ8GBADpCgAhoAYBAMAKACGhBgEAwAoAIaMGgAAAAAGkBgIAwQoAIaUGAgDBCgAhpgYCANsKACGnBgEAwAoAIagGAQDACgAhqQYAANkLACCqBgAA2gsAIKsGAADbCwAgGQEAAN0LACAJAADeCwAgCwAA4AsAIB4AAI4MACCiBQQAyAoAIaYFAQDACgAhqwUCAMEKACGsBUAAwgoAIckFAADYC6MGItYFAQDACgAh3gUCANsKACGdBoAAAAABngYgANkKACGfBgQA6QoAIaAGAQDACgAhoQYBAMAKACGjBoAAAAABpAYCAMEKACGlBgIAwQoAIaYGAgDbCgAhpwYBAMAKACGoBgEAwAoAIakGAADZCwAgqgYAANoLACCrBgAA2wsAIBkBAADlCwAgCQAA5gsAIAsAAOgLACAeAACQDAAgogUEAAAAAaYFAQAAAAGrBQIAAAABrAVAAAAAAckFAAAAowYC1gUBAAAAAd4FAgAAAAGdBoAAAAABngYgAAAAAZ8GBAAAAAGgBgEAAAABoQYBAAAAAaMGgAAAAAGkBgIAAAABpQYCAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAADiCwAgqgYAAOMLACCrBgAA5AsAIAQmAADgEAAgQgEAAAABrwYEAAAAAbAGQAAAAAECAAAAZwAgXQAA3xAAIAMAAABnACBdAADfEAAgXgAA3RAAIAFWAAD8EwAwCSYAAIkKACAnAADzCQAgQgEA-wgAIZEFAACICgAwkgUAAGUAEJMFAACICgAwrwYEAAAAAbAGQADgCAAhsQYCAPAJACECAAAAZwAgVgAA3RAAIAIAAADbEAAgVgAA3BAAIAdCAQD7CAAhkQUAANoQADCSBQAA2xAAEJMFAADaEAAwrwYEAOcIACGwBkAA4AgAIbEGAgDwCQAhB0IBAPsIACGRBQAA2hAAMJIFAADbEAAQkwUAANoQADCvBgQA5wgAIbAGQADgCAAhsQYCAPAJACEDQgEAwAoAIa8GBADICgAhsAZAAMIKACEEJgAA3hAAIEIBAMAKACGvBgQAyAoAIbAGQADCCgAhBV0AAPcTACBeAAD6EwAg3wYAAPgTACDgBgAA-RMAIOUGAAAUACAEJgAA4BAAIEIBAAAAAa8GBAAAAAGwBkAAAAABA10AAPcTACDfBgAA-BMAIOUGAAAUACAaAQAApw4AIAsAAPkNACAeAAD6DQAgPwAA-w0AIEAAAPwNACBBAAD9DQAgQgAA_g0AIJUFAgAAAAGiBQQAAAABpgUBAAAAAbYFBAAAAAG6BUAAAAAByQUAAACjBgLWBQEAAAAB3gUCAAAAAfoFAAAAswYCoQYBAAAAAaMGgAAAAAGkBgIAAAABpQYCAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAAD1DQAgqgYAAPYNACCrBgAA9w0AIAIAAAAUACBdAADpEAAgAwAAABQAIF0AAOkQACBeAADoEAAgAVYAAPYTADACAAAAFAAgVgAA6BAAIAIAAADxCwAgVgAA5xAAIBOVBQIAwQoAIaIFBADICgAhpgUBAMAKACG2BQQAyAoAIboFQADCCgAhyQUAANgLowYi1gUBAMAKACHeBQIA2woAIfoFAADzC7MGIqEGAQDACgAhowaAAAAAAaQGAgDBCgAhpQYCAMEKACGmBgIA2woAIacGAQDACgAhqAYBAMAKACGpBgAA9AsAIKoGAAD1CwAgqwYAAPYLACAaAQAA-AsAIAsAAPoLACAeAADzDQAgPwAA-wsAIEAAAPwLACBBAAD9CwAgQgAA_gsAIJUFAgDBCgAhogUEAMgKACGmBQEAwAoAIbYFBADICgAhugVAAMIKACHJBQAA2AujBiLWBQEAwAoAId4FAgDbCgAh-gUAAPMLswYioQYBAMAKACGjBoAAAAABpAYCAMEKACGlBgIAwQoAIaYGAgDbCgAhpwYBAMAKACGoBgEAwAoAIakGAAD0CwAgqgYAAPULACCrBgAA9gsAIBoBAACnDgAgCwAA-Q0AIB4AAPoNACA_AAD7DQAgQAAA_A0AIEEAAP0NACBCAAD-DQAglQUCAAAAAaIFBAAAAAGmBQEAAAABtgUEAAAAAboFQAAAAAHJBQAAAKMGAtYFAQAAAAHeBQIAAAAB-gUAAACzBgKhBgEAAAABowaAAAAAAaQGAgAAAAGlBgIAAAABpgYCAAAAAacGAQAAAAGoBgEAAAABqQYAAPUNACCqBgAA9g0AIKsGAAD3DQAgNggAAIsOACAMAACHDgAgFgAAjA4AIB0AAI0OACApAACODgAgKgAAkQ4AIDMAAJcOACA0AACWDgAgPAAAmA4AIEMAAJ8OACBEAACDDgAgRQAAhA4AIEYAAIUOACBIAACIDgAgSQAAiQ4AIEoAAIoOACBLAACPDgAgTAAAkA4AIE0AAJIOACBOAACTDgAgTwAAlA4AIFAAAJUOACCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAbwGBAAAAAG9BgQAAAABvgYCAAAAAb8GAAAAowYDwQYAAADBBgPCBgIAAAABwwZAAAAAAcQGQAAAAAHFBkAAAAABxgZAAAAAAccGQAAAAAHIBkAAAAAByQYBAAAAAcoGQAAAAAHLBkAAAAABzAYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAAQIAAAABACBdAADyEAAgAwAAAAEAIF0AAPIQACBeAADxEAAgAVYAAPUTADACAAAAAQAgVgAA8RAAIAIAAACZDAAgVgAA8BAAICCrBQIAwQoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIYEGQADaCgAhswYBAOgKACG0BgEA6AoAIbYGAACbDLYGIrcGQADCCgAhuAYCANsKACG5BgEA6AoAIboGAgDbCgAhuwZAANoKACG8BgQA6QoAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhNggAAKcMACAMAACjDAAgFgAAqAwAIB0AAKkMACApAACqDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBIAACkDAAgSQAApQwAIEoAAKYMACBLAACrDAAgTAAArAwAIE0AAK4MACBOAACvDAAgTwAAsAwAIFAAALEMACCrBQIAwQoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIYEGQADaCgAhswYBAOgKACG0BgEA6AoAIbYGAACbDLYGIrcGQADCCgAhuAYCANsKACG5BgEA6AoAIboGAgDbCgAhuwZAANoKACG8BgQA6QoAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhNggAAIsOACAMAACHDgAgFgAAjA4AIB0AAI0OACApAACODgAgKgAAkQ4AIDMAAJcOACA0AACWDgAgPAAAmA4AIEMAAJ8OACBEAACDDgAgRQAAhA4AIEYAAIUOACBIAACIDgAgSQAAiQ4AIEoAAIoOACBLAACPDgAgTAAAkA4AIE0AAJIOACBOAACTDgAgTwAAlA4AIFAAAJUOACCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAbwGBAAAAAG9BgQAAAABvgYCAAAAAb8GAAAAowYDwQYAAADBBgPCBgIAAAABwwZAAAAAAcQGQAAAAAHFBkAAAAABxgZAAAAAAccGQAAAAAHIBkAAAAAByQYBAAAAAcoGQAAAAAHLBkAAAAABzAYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAATYIAACLDgAgDAAAhw4AIBYAAIwOACAdAACNDgAgKQAAjg4AICoAAJEOACAzAACXDgAgNAAAlg4AIDwAAJgOACBDAACfDgAgRAAAgw4AIEUAAIQOACBHAACGDgAgSAAAiA4AIEkAAIkOACBKAACKDgAgSwAAjw4AIEwAAJAOACBNAACSDgAgTgAAkw4AIE8AAJQOACBQAACVDgAgqwUCAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAYEGQAAAAAGzBgEAAAABtAYBAAAAAbYGAAAAtgYCtwZAAAAAAbgGAgAAAAG5BgEAAAABugYCAAAAAbsGQAAAAAG8BgQAAAABvQYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAc0GAgAAAAHOBkAAAAABzwZAAAAAAdAGAQAAAAECAAAAAQAgXQAA-xAAIAMAAAABACBdAAD7EAAgXgAA-hAAIAFWAAD0EwAwAgAAAAEAIFYAAPoQACACAAAAmQwAIFYAAPkQACAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAITYIAACnDAAgDAAAowwAIBYAAKgMACAdAACpDAAgKQAAqgwAICoAAK0MACAzAACzDAAgNAAAsgwAIDwAALQMACBDAACfDAAgRAAApQ4AIEUAAKAMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAITYIAACLDgAgDAAAhw4AIBYAAIwOACAdAACNDgAgKQAAjg4AICoAAJEOACAzAACXDgAgNAAAlg4AIDwAAJgOACBDAACfDgAgRAAAgw4AIEUAAIQOACBHAACGDgAgSAAAiA4AIEkAAIkOACBKAACKDgAgSwAAjw4AIEwAAJAOACBNAACSDgAgTgAAkw4AIE8AAJQOACBQAACVDgAgqwUCAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAYEGQAAAAAGzBgEAAAABtAYBAAAAAbYGAAAAtgYCtwZAAAAAAbgGAgAAAAG5BgEAAAABugYCAAAAAbsGQAAAAAG8BgQAAAABvQYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAc0GAgAAAAHOBkAAAAABzwZAAAAAAdAGAQAAAAE2CAAAiw4AIAwAAIcOACAWAACMDgAgHQAAjQ4AICkAAI4OACAqAACRDgAgMwAAlw4AIDQAAJYOACA8AACYDgAgQwAAnw4AIEQAAIMOACBFAACEDgAgRgAAhQ4AIEcAAIYOACBIAACIDgAgSgAAig4AIEsAAI8OACBMAACQDgAgTQAAkg4AIE4AAJMOACBPAACUDgAgUAAAlQ4AIKsFAgAAAAG2BQQAAAABugVAAAAAAb8FAgAAAAGBBkAAAAABswYBAAAAAbQGAQAAAAG2BgAAALYGArcGQAAAAAG4BgIAAAABuQYBAAAAAbsGQAAAAAG8BgQAAAABvQYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABAgAAAAEAIF0AAIQRACADAAAAAQAgXQAAhBEAIF4AAIMRACABVgAA8xMAMAIAAAABACBWAACDEQAgAgAAAJkMACBWAACCEQAgIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhuwZAANoKACG8BgQA6QoAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACE2CAAApwwAIAwAAKMMACAWAACoDAAgHQAAqQwAICkAAKoMACAqAACtDAAgMwAAswwAIDQAALIMACA8AAC0DAAgQwAAnwwAIEQAAKUOACBFAACgDAAgRgAAoQwAIEcAAKIMACBIAACkDAAgSgAApgwAIEsAAKsMACBMAACsDAAgTQAArgwAIE4AAK8MACBPAACwDAAgUAAAsQwAIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhuwZAANoKACG8BgQA6QoAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACE2CAAAiw4AIAwAAIcOACAWAACMDgAgHQAAjQ4AICkAAI4OACAqAACRDgAgMwAAlw4AIDQAAJYOACA8AACYDgAgQwAAnw4AIEQAAIMOACBFAACEDgAgRgAAhQ4AIEcAAIYOACBIAACIDgAgSgAAig4AIEsAAI8OACBMAACQDgAgTQAAkg4AIE4AAJMOACBPAACUDgAgUAAAlQ4AIKsFAgAAAAG2BQQAAAABugVAAAAAAb8FAgAAAAGBBkAAAAABswYBAAAAAbQGAQAAAAG2BgAAALYGArcGQAAAAAG4BgIAAAABuQYBAAAAAbsGQAAAAAG8BgQAAAABvQYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABNggAAIsOACAMAACHDgAgFgAAjA4AIB0AAI0OACApAACODgAgKgAAkQ4AIDMAAJcOACA0AACWDgAgPAAAmA4AIEMAAJ8OACBEAACDDgAgRQAAhA4AIEYAAIUOACBHAACGDgAgSQAAiQ4AIEoAAIoOACBLAACPDgAgTAAAkA4AIE0AAJIOACBOAACTDgAgTwAAlA4AIFAAAJUOACCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuQYBAAAAAboGAgAAAAG7BkAAAAABvAYEAAAAAb0GBAAAAAG-BgIAAAABvwYAAACjBgPBBgAAAMEGA8IGAgAAAAHDBkAAAAABxAZAAAAAAcUGQAAAAAHGBkAAAAABxwZAAAAAAcgGQAAAAAHJBgEAAAABygZAAAAAAcsGQAAAAAHMBgIAAAABzQYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAAQIAAAABACBdAACNEQAgAwAAAAEAIF0AAI0RACBeAACMEQAgAVYAAPITADACAAAAAQAgVgAAjBEAIAIAAACZDAAgVgAAixEAICCrBQIAwQoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIYEGQADaCgAhswYBAOgKACG0BgEA6AoAIbYGAACbDLYGIrcGQADCCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhNggAAKcMACAMAACjDAAgFgAAqAwAIB0AAKkMACApAACqDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSQAApQwAIEoAAKYMACBLAACrDAAgTAAArAwAIE0AAK4MACBOAACvDAAgTwAAsAwAIFAAALEMACCrBQIAwQoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIYEGQADaCgAhswYBAOgKACG0BgEA6AoAIbYGAACbDLYGIrcGQADCCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhNggAAIsOACAMAACHDgAgFgAAjA4AIB0AAI0OACApAACODgAgKgAAkQ4AIDMAAJcOACA0AACWDgAgPAAAmA4AIEMAAJ8OACBEAACDDgAgRQAAhA4AIEYAAIUOACBHAACGDgAgSQAAiQ4AIEoAAIoOACBLAACPDgAgTAAAkA4AIE0AAJIOACBOAACTDgAgTwAAlA4AIFAAAJUOACCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuQYBAAAAAboGAgAAAAG7BkAAAAABvAYEAAAAAb0GBAAAAAG-BgIAAAABvwYAAACjBgPBBgAAAMEGA8IGAgAAAAHDBkAAAAABxAZAAAAAAcUGQAAAAAHGBkAAAAABxwZAAAAAAcgGQAAAAAHJBgEAAAABygZAAAAAAcsGQAAAAAHMBgIAAAABzQYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAATYIAACLDgAgFgAAjA4AIB0AAI0OACApAACODgAgKgAAkQ4AIDMAAJcOACA0AACWDgAgPAAAmA4AIEMAAJ8OACBEAACDDgAgRQAAhA4AIEYAAIUOACBHAACGDgAgSAAAiA4AIEkAAIkOACBKAACKDgAgSwAAjw4AIEwAAJAOACBNAACSDgAgTgAAkw4AIE8AAJQOACBQAACVDgAgqwUCAAAAAbYFBAAAAAG6BUAAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAbwGBAAAAAG9BgQAAAABvgYCAAAAAb8GAAAAowYDwQYAAADBBgPCBgIAAAABwwZAAAAAAcQGQAAAAAHFBkAAAAABxgZAAAAAAccGQAAAAAHIBkAAAAAByQYBAAAAAcoGQAAAAAHLBkAAAAABzAYCAAAAAc0GAgAAAAHOBkAAAAABzwZAAAAAAdAGAQAAAAECAAAAAQAgXQAAlhEAIAMAAAABACBdAACWEQAgXgAAlREAIAFWAADxEwAwAgAAAAEAIFYAAJURACACAAAAmQwAIFYAAJQRACAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAITYIAACnDAAgFgAAqAwAIB0AAKkMACApAACqDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAITYIAACLDgAgFgAAjA4AIB0AAI0OACApAACODgAgKgAAkQ4AIDMAAJcOACA0AACWDgAgPAAAmA4AIEMAAJ8OACBEAACDDgAgRQAAhA4AIEYAAIUOACBHAACGDgAgSAAAiA4AIEkAAIkOACBKAACKDgAgSwAAjw4AIEwAAJAOACBNAACSDgAgTgAAkw4AIE8AAJQOACBQAACVDgAgqwUCAAAAAbYFBAAAAAG6BUAAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAbwGBAAAAAG9BgQAAAABvgYCAAAAAb8GAAAAowYDwQYAAADBBgPCBgIAAAABwwZAAAAAAcQGQAAAAAHFBkAAAAABxgZAAAAAAccGQAAAAAHIBkAAAAAByQYBAAAAAcoGQAAAAAHLBkAAAAABzAYCAAAAAc0GAgAAAAHOBkAAAAABzwZAAAAAAdAGAQAAAAEKFAAAzQsAIBsAAJ0RACBCAQAAAAG2BQIAAAABvgUBAAAAAYMGAQAAAAGEBgEAAAABhQYBAAAAAYYGIAAAAAGHBgIAAAABAgAAAEEAIF0AAJcRACADAAAAPwAgXQAAlxEAIF4AAJsRACAMAAAAPwAgFAAAvAsAIBsAAJwRACBCAQDACgAhVgAAmxEAILYFAgDBCgAhvgUBAMAKACGDBgEA6AoAIYQGAQDACgAhhQYBAMAKACGGBiAA2QoAIYcGAgDbCgAhChQAALwLACAbAACcEQAgQgEAwAoAIbYFAgDBCgAhvgUBAMAKACGDBgEA6AoAIYQGAQDACgAhhQYBAMAKACGGBiAA2QoAIYcGAgDbCgAhB10AAOwTACBeAADvEwAg3wYAAO0TACDgBgAA7hMAIOMGAAAdACDkBgAAHQAg5QYAACMAIANdAADsEwAg3wYAAO0TACDlBgAAIwAgBrYFAQAAAAG6BUAAAAAB6gVAAAAAAesFQAAAAAHsBQEAAAAB7QUBAAAAAQIAAABcACBdAACpEQAgAwAAAFwAIF0AAKkRACBeAACoEQAgAVYAAOsTADALBAAA7QkAIJEFAACKCgAwkgUAAFoAEJMFAACKCgAwtgUBAAAAAboFQADgCAAh5gUCAN8IACHqBUAA4AgAIesFQACZCQAh7AUBAPsIACHtBQEA-wgAIQIAAABcACBWAACoEQAgAgAAAKYRACBWAACnEQAgCpEFAAClEQAwkgUAAKYRABCTBQAApREAMLYFAQDeCAAhugVAAOAIACHmBQIA3wgAIeoFQADgCAAh6wVAAJkJACHsBQEA-wgAIe0FAQD7CAAhCpEFAAClEQAwkgUAAKYRABCTBQAApREAMLYFAQDeCAAhugVAAOAIACHmBQIA3wgAIeoFQADgCAAh6wVAAJkJACHsBQEA-wgAIe0FAQD7CAAhBrYFAQDACgAhugVAAMIKACHqBUAAwgoAIesFQADaCgAh7AUBAMAKACHtBQEAwAoAIQa2BQEAwAoAIboFQADCCgAh6gVAAMIKACHrBUAA2goAIewFAQDACgAh7QUBAMAKACEGtgUBAAAAAboFQAAAAAHqBUAAAAAB6wVAAAAAAewFAQAAAAHtBQEAAAABAgsAAIUPACDeBQIAAAABAgAAAAkAIF0AALURACADAAAACQAgXQAAtREAIF4AALQRACABVgAA6hMAMAgEAADtCQAgCwAAugoAIJEFAAC5CgAwkgUAAAcAEJMFAAC5CgAw3gUCAN8IACHmBQIA3wgAIdwGAAC4CgAgAgAAAAkAIFYAALQRACACAAAAshEAIFYAALMRACAFkQUAALERADCSBQAAshEAEJMFAACxEQAw3gUCAN8IACHmBQIA3wgAIQWRBQAAsREAMJIFAACyEQAQkwUAALERADDeBQIA3wgAIeYFAgDfCAAhAd4FAgDBCgAhAgsAAIMPACDeBQIAwQoAIQILAACFDwAg3gUCAAAAAQRdAACqEQAw3wYAAKsRADDhBgAArREAIOUGAACuEQAwBF0AAJ4RADDfBgAAnxEAMOEGAAChEQAg5QYAAKIRADADXQAAlxEAIN8GAACYEQAg5QYAAEEAIARdAACOEQAw3wYAAI8RADDhBgAAkREAIOUGAACVDAAwBF0AAIURADDfBgAAhhEAMOEGAACIEQAg5QYAAJUMADAEXQAA_BAAMN8GAAD9EAAw4QYAAP8QACDlBgAAlQwAMARdAADzEAAw3wYAAPQQADDhBgAA9hAAIOUGAACVDAAwBF0AAOoQADDfBgAA6xAAMOEGAADtEAAg5QYAAJUMADAEXQAA4RAAMN8GAADiEAAw4QYAAOQQACDlBgAA7QsAMARdAADTEAAw3wYAANQQADDhBgAA1hAAIOUGAADXEAAwBF0AAMoQADDfBgAAyxAAMOEGAADNEAAg5QYAANILADAEXQAAwRAAMN8GAADCEAAw4QYAAMQQACDlBgAAzQ4AMARdAAC1EAAw3wYAALYQADDhBgAAuBAAIOUGAAC5EAAwBF0AAKoQADDfBgAAqxAAMOEGAACtEAAg5QYAAMgNADAEXQAAnxAAMN8GAACgEAAw4QYAAKIQACDlBgAAtg0AMARdAACTEAAw3wYAAJQQADDhBgAAlhAAIOUGAACXEAAwBF0AAIcQADDfBgAAiBAAMOEGAACKEAAg5QYAAIsQADAEXQAA7g8AMN8GAADvDwAw4QYAAPEPACDlBgAA8g8AMARdAADiDwAw3wYAAOMPADDhBgAA5Q8AIOUGAADmDwAwBF0AANcPADDfBgAA2A8AMOEGAADaDwAg5QYAAPQMADAEXQAAzg8AMN8GAADPDwAw4QYAANEPACDlBgAAxg8AMARdAADCDwAw3wYAAMMPADDhBgAAxQ8AIOUGAADGDwAwBF0AALkPADDfBgAAug8AMOEGAAC8DwAg5QYAALkMADAEXQAAsA8AMN8GAACxDwAw4QYAALMPACDlBgAAuQwAMARdAAClDwAw3wYAAKYPADDhBgAAqA8AIOUGAADJDAAwAAAGBAAArhMAIBQAALYTACAbAAC1EwAg5gUAANMKACCDBgAA0woAIIcGAADTCgAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFXQAA5RMAIF4AAOgTACDfBgAA5hMAIOAGAADnEwAg5QYAAAEAIAAAAAAAAAAAAAAFXQAA4BMAIF4AAOMTACDfBgAA4RMAIOAGAADiEwAg5QYAAAEAIANdAADgEwAg3wYAAOETACDlBgAAAQAgAAAAAAAAAAAAAAtdAACdEgAwXgAAoRIAMN8GAACeEgAw4AYAAJ8SADDhBgAAoBIAIOIGAADhDQAw4wYAAOENADDkBgAA4Q0AMOUGAADhDQAw5gYAAKISADDnBgAA5A0AMAtdAACUEgAwXgAAmBIAMN8GAACVEgAw4AYAAJYSADDhBgAAlxIAIOIGAAC1DgAw4wYAALUOADDkBgAAtQ4AMOUGAAC1DgAw5gYAAJkSADDnBgAAuA4AMAIRAACYCwAgvAUCAAAAAQIAAAAtACBdAACcEgAgAwAAAC0AIF0AAJwSACBeAACbEgAgAVYAAN8TADACAAAALQAgVgAAmxIAIAIAAAC5DgAgVgAAmhIAIAG8BQIAwQoAIQIRAACWCwAgvAUCAMEKACECEQAAmAsAILwFAgAAAAEDAQAAhxIAIKIFBAAAAAGBBkAAAAABAgAAADEAIF0AAKUSACADAAAAMQAgXQAApRIAIF4AAKQSACABVgAA3hMAMAIAAAAxACBWAACkEgAgAgAAAOUNACBWAACjEgAgAqIFBADICgAhgQZAAMIKACEDAQAAhhIAIKIFBADICgAhgQZAAMIKACEDAQAAhxIAIKIFBAAAAAGBBkAAAAABBF0AAJ0SADDfBgAAnhIAMOEGAACgEgAg5QYAAOENADAEXQAAlBIAMN8GAACVEgAw4QYAAJcSACDlBgAAtQ4AMAAAAAAAAAAHXQAA0xMAIF4AANwTACDfBgAA1BMAIOAGAADbEwAg4wYAAAsAIOQGAAALACDlBgAADgAgC10AAOMSADBeAADoEgAw3wYAAOQSADDgBgAA5RIAMOEGAADmEgAg4gYAAOcSADDjBgAA5xIAMOQGAADnEgAw5QYAAOcSADDmBgAA6RIAMOcGAADqEgAwC10AANoSADBeAADeEgAw3wYAANsSADDgBgAA3BIAMOEGAADdEgAg4gYAAJUMADDjBgAAlQwAMOQGAACVDAAw5QYAAJUMADDmBgAA3xIAMOcGAACYDAAwC10AANESADBeAADVEgAw3wYAANISADDgBgAA0xIAMOEGAADUEgAg4gYAAO0LADDjBgAA7QsAMOQGAADtCwAw5QYAAO0LADDmBgAA1hIAMOcGAADwCwAwC10AAMgSADBeAADMEgAw3wYAAMkSADDgBgAAyhIAMOEGAADLEgAg4gYAANILADDjBgAA0gsAMOQGAADSCwAw5QYAANILADDmBgAAzRIAMOcGAADVCwAwC10AAL8SADBeAADDEgAw3wYAAMASADDgBgAAwRIAMOEGAADCEgAg4gYAAK4RADDjBgAArhEAMOQGAACuEQAw5QYAAK4RADDmBgAAxBIAMOcGAACxEQAwC10AALYSADBeAAC6EgAw3wYAALcSADDgBgAAuBIAMOEGAAC5EgAg4gYAAM0OADDjBgAAzQ4AMOQGAADNDgAw5QYAAM0OADDmBgAAuxIAMOcGAADQDgAwLwgAAN0OACAMAADVDgAgDQAA1w4AIA4AANgOACAPAADkDgAgEAAA2Q4AIBIAANoOACAWAADbDgAgGQAA3A4AIBoAAN4OACAdAADfDgAglAUBAAAAAasFAgAAAAG2BQIAAAABugVAAAAAAb0FAQAAAAG-BQEAAAABvwUCAAAAAcAFQAAAAAHCBQIAAAABwwUCAAAAAcUFAgAAAAHJBQAAAMkFAsoFAQAAAAHLBQEAAAABzAUCAAAAAc0FBAAAAAHOBQgAAAABzwUIAAAAAdAFCAAAAAHRBQgAAAAB0gWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFAQAAAAHXBUAAAAAB2QUAAADZBQLaBUAAAAAB2wVAAAAAAdwFAQAAAAHdBQIAAAAB3wUCAAAAAeEFAAAA4QUC4gUCAAAAAeMFAgAAAAHkBQEAAAABAgAAACMAIF0AAL4SACADAAAAIwAgXQAAvhIAIF4AAL0SACABVgAA2hMAMAIAAAAjACBWAAC9EgAgAgAAANEOACBWAAC8EgAgJJQFAQDACgAhqwUCAMEKACG2BQIAwQoAIboFQADCCgAhvQUBAMAKACG-BQEAwAoAIb8FAgDbCgAhwAVAANoKACHCBQIAwQoAIcMFAgDBCgAhxQUCAMEKACHJBQAAnwvJBSLKBQEAwAoAIcsFAQDACgAhzAUCANsKACHNBQQA6QoAIc4FCACgCwAhzwUIAKALACHQBQgAoQsAIdEFCAChCwAh0gWAAAAAAdMFAQDACgAh1AUBAMAKACHVBQEAwAoAIdYFAQDACgAh1wVAANoKACHZBQAAogvZBSLaBUAA2goAIdsFQADaCgAh3AUBAOgKACHdBQIA2woAId8FAgDbCgAh4QUAAKML4QUi4gUCAMEKACHjBQIAwQoAIeQFAQDoCgAhLwgAAK0LACAMAACkCwAgDQAApgsAIA4AAKcLACAPAACoCwAgEAAAqQsAIBIAAKoLACAWAACrCwAgGQAArAsAIBoAAK4LACAdAACvCwAglAUBAMAKACGrBQIAwQoAIbYFAgDBCgAhugVAAMIKACG9BQEAwAoAIb4FAQDACgAhvwUCANsKACHABUAA2goAIcIFAgDBCgAhwwUCAMEKACHFBQIAwQoAIckFAACfC8kFIsoFAQDACgAhywUBAMAKACHMBQIA2woAIc0FBADpCgAhzgUIAKALACHPBQgAoAsAIdAFCAChCwAh0QUIAKELACHSBYAAAAAB0wUBAMAKACHUBQEAwAoAIdUFAQDACgAh1gUBAMAKACHXBUAA2goAIdkFAACiC9kFItoFQADaCgAh2wVAANoKACHcBQEA6AoAId0FAgDbCgAh3wUCANsKACHhBQAAowvhBSLiBQIAwQoAIeMFAgDBCgAh5AUBAOgKACEvCAAA3Q4AIAwAANUOACANAADXDgAgDgAA2A4AIA8AAOQOACAQAADZDgAgEgAA2g4AIBYAANsOACAZAADcDgAgGgAA3g4AIB0AAN8OACCUBQEAAAABqwUCAAAAAbYFAgAAAAG6BUAAAAABvQUBAAAAAb4FAQAAAAG_BQIAAAABwAVAAAAAAcIFAgAAAAHDBQIAAAABxQUCAAAAAckFAAAAyQUCygUBAAAAAcsFAQAAAAHMBQIAAAABzQUEAAAAAc4FCAAAAAHPBQgAAAAB0AUIAAAAAdEFCAAAAAHSBYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gUBAAAAAdcFQAAAAAHZBQAAANkFAtoFQAAAAAHbBUAAAAAB3AUBAAAAAd0FAgAAAAHfBQIAAAAB4QUAAADhBQLiBQIAAAAB4wUCAAAAAeQFAQAAAAECBAAAhA8AIOYFAgAAAAECAAAACQAgXQAAxxIAIAMAAAAJACBdAADHEgAgXgAAxhIAIAFWAADZEwAwAgAAAAkAIFYAAMYSACACAAAAshEAIFYAAMUSACAB5gUCAMEKACECBAAAgg8AIOYFAgDBCgAhAgQAAIQPACDmBQIAAAABGQEAAOULACAJAADmCwAgCgAA5wsAIB4AAJAMACCiBQQAAAABpgUBAAAAAasFAgAAAAGsBUAAAAABrQUCAAAAAckFAAAAowYC1gUBAAAAAZ0GgAAAAAGeBiAAAAABnwYEAAAAAaAGAQAAAAGhBgEAAAABowaAAAAAAaQGAgAAAAGlBgIAAAABpgYCAAAAAacGAQAAAAGoBgEAAAABqQYAAOILACCqBgAA4wsAIKsGAADkCwAgAgAAABgAIF0AANASACADAAAAGAAgXQAA0BIAIF4AAM8SACABVgAA2BMAMAIAAAAYACBWAADPEgAgAgAAANYLACBWAADOEgAgFaIFBADICgAhpgUBAMAKACGrBQIAwQoAIawFQADCCgAhrQUCANsKACHJBQAA2AujBiLWBQEAwAoAIZ0GgAAAAAGeBiAA2QoAIZ8GBADpCgAhoAYBAMAKACGhBgEAwAoAIaMGgAAAAAGkBgIAwQoAIaUGAgDBCgAhpgYCANsKACGnBgEAwAoAIagGAQDACgAhqQYAANkLACCqBgAA2gsAIKsGAADbCwAgGQEAAN0LACAJAADeCwAgCgAA3wsAIB4AAI4MACCiBQQAyAoAIaYFAQDACgAhqwUCAMEKACGsBUAAwgoAIa0FAgDbCgAhyQUAANgLowYi1gUBAMAKACGdBoAAAAABngYgANkKACGfBgQA6QoAIaAGAQDACgAhoQYBAMAKACGjBoAAAAABpAYCAMEKACGlBgIAwQoAIaYGAgDbCgAhpwYBAMAKACGoBgEAwAoAIakGAADZCwAgqgYAANoLACCrBgAA2wsAIBkBAADlCwAgCQAA5gsAIAoAAOcLACAeAACQDAAgogUEAAAAAaYFAQAAAAGrBQIAAAABrAVAAAAAAa0FAgAAAAHJBQAAAKMGAtYFAQAAAAGdBoAAAAABngYgAAAAAZ8GBAAAAAGgBgEAAAABoQYBAAAAAaMGgAAAAAGkBgIAAAABpQYCAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAADiCwAgqgYAAOMLACCrBgAA5AsAIBoBAACnDgAgDAAA-A0AIB4AAPoNACA_AAD7DQAgQAAA_A0AIEEAAP0NACBCAAD-DQAglQUCAAAAAaIFBAAAAAGmBQEAAAABtgUEAAAAAboFQAAAAAG_BQIAAAAByQUAAACjBgLWBQEAAAAB-gUAAACzBgKhBgEAAAABowaAAAAAAaQGAgAAAAGlBgIAAAABpgYCAAAAAacGAQAAAAGoBgEAAAABqQYAAPUNACCqBgAA9g0AIKsGAAD3DQAgAgAAABQAIF0AANkSACADAAAAFAAgXQAA2RIAIF4AANgSACABVgAA1xMAMAIAAAAUACBWAADYEgAgAgAAAPELACBWAADXEgAgE5UFAgDBCgAhogUEAMgKACGmBQEAwAoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIckFAADYC6MGItYFAQDACgAh-gUAAPMLswYioQYBAMAKACGjBoAAAAABpAYCAMEKACGlBgIAwQoAIaYGAgDbCgAhpwYBAMAKACGoBgEAwAoAIakGAAD0CwAgqgYAAPULACCrBgAA9gsAIBoBAAD4CwAgDAAA-QsAIB4AAPMNACA_AAD7CwAgQAAA_AsAIEEAAP0LACBCAAD-CwAglQUCAMEKACGiBQQAyAoAIaYFAQDACgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhyQUAANgLowYi1gUBAMAKACH6BQAA8wuzBiKhBgEAwAoAIaMGgAAAAAGkBgIAwQoAIaUGAgDBCgAhpgYCANsKACGnBgEAwAoAIagGAQDACgAhqQYAAPQLACCqBgAA9QsAIKsGAAD2CwAgGgEAAKcOACAMAAD4DQAgHgAA-g0AID8AAPsNACBAAAD8DQAgQQAA_Q0AIEIAAP4NACCVBQIAAAABogUEAAAAAaYFAQAAAAG2BQQAAAABugVAAAAAAb8FAgAAAAHJBQAAAKMGAtYFAQAAAAH6BQAAALMGAqEGAQAAAAGjBoAAAAABpAYCAAAAAaUGAgAAAAGmBgIAAAABpwYBAAAAAagGAQAAAAGpBgAA9Q0AIKoGAAD2DQAgqwYAAPcNACA2CAAAiw4AIAwAAIcOACAWAACMDgAgHQAAjQ4AICkAAI4OACAqAACRDgAgMwAAlw4AIDQAAJYOACA8AACYDgAgQwAAnw4AIEQAAIMOACBGAACFDgAgRwAAhg4AIEgAAIgOACBJAACJDgAgSgAAig4AIEsAAI8OACBMAACQDgAgTQAAkg4AIE4AAJMOACBPAACUDgAgUAAAlQ4AIKsFAgAAAAG2BQQAAAABugVAAAAAAb8FAgAAAAGBBkAAAAABswYBAAAAAbQGAQAAAAG2BgAAALYGArcGQAAAAAG4BgIAAAABuQYBAAAAAboGAgAAAAG7BkAAAAABvAYEAAAAAb0GBAAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABAgAAAAEAIF0AAOISACADAAAAAQAgXQAA4hIAIF4AAOESACABVgAA1hMAMAIAAAABACBWAADhEgAgAgAAAJkMACBWAADgEgAgIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACE2CAAApwwAIAwAAKMMACAWAACoDAAgHQAAqQwAICkAAKoMACAqAACtDAAgMwAAswwAIDQAALIMACA8AAC0DAAgQwAAnwwAIEQAAKUOACBGAAChDAAgRwAAogwAIEgAAKQMACBJAAClDAAgSgAApgwAIEsAAKsMACBMAACsDAAgTQAArgwAIE4AAK8MACBPAACwDAAgUAAAsQwAIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACE2CAAAiw4AIAwAAIcOACAWAACMDgAgHQAAjQ4AICkAAI4OACAqAACRDgAgMwAAlw4AIDQAAJYOACA8AACYDgAgQwAAnw4AIEQAAIMOACBGAACFDgAgRwAAhg4AIEgAAIgOACBJAACJDgAgSgAAig4AIEsAAI8OACBMAACQDgAgTQAAkg4AIE4AAJMOACBPAACUDgAgUAAAlQ4AIKsFAgAAAAG2BQQAAAABugVAAAAAAb8FAgAAAAGBBkAAAAABswYBAAAAAbQGAQAAAAG2BgAAALYGArcGQAAAAAG4BgIAAAABuQYBAAAAAboGAgAAAAG7BkAAAAABvAYEAAAAAb0GBAAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABCwQAAPMSACAGAADvEgAgBwAA8BIAIAgAAPESACARAAD0EgAgGgAA8hIAIEIBAAAAAaUFAQAAAAGpBQIAAAABtgUCAAAAAYgGAQAAAAECAAAADgAgXQAA7hIAIAMAAAAOACBdAADuEgAgXgAA7RIAIAFWAADVEwAwEAQAAKIJACAFAAChCgAgBgAAtwoAIAcAAKUJACAIAACmCQAgEQAAqQkAIBoAAKgJACBCAQD7CAAhkQUAALYKADCSBQAACwAQkwUAALYKADClBQEAAAABqQUCAN8IACG2BQIAAAABiAYBAPsIACGJBgIA8AkAIQIAAAAOACBWAADtEgAgAgAAAOsSACBWAADsEgAgCUIBAPsIACGRBQAA6hIAMJIFAADrEgAQkwUAAOoSADClBQEA-wgAIakFAgDfCAAhtgUCAN8IACGIBgEA-wgAIYkGAgDwCQAhCUIBAPsIACGRBQAA6hIAMJIFAADrEgAQkwUAAOoSADClBQEA-wgAIakFAgDfCAAhtgUCAN8IACGIBgEA-wgAIYkGAgDwCQAhBUIBAMAKACGlBQEAwAoAIakFAgDBCgAhtgUCAMEKACGIBgEAwAoAIQsEAAC0EgAgBgAAsBIAIAcAALESACAIAACyEgAgEQAAtRIAIBoAALMSACBCAQDACgAhpQUBAMAKACGpBQIAwQoAIbYFAgDBCgAhiAYBAMAKACELBAAA8xIAIAYAAO8SACAHAADwEgAgCAAA8RIAIBEAAPQSACAaAADyEgAgQgEAAAABpQUBAAAAAakFAgAAAAG2BQIAAAABiAYBAAAAAQRdAADjEgAw3wYAAOQSADDhBgAA5hIAIOUGAADnEgAwBF0AANoSADDfBgAA2xIAMOEGAADdEgAg5QYAAJUMADAEXQAA0RIAMN8GAADSEgAw4QYAANQSACDlBgAA7QsAMARdAADIEgAw3wYAAMkSADDhBgAAyxIAIOUGAADSCwAwBF0AAL8SADDfBgAAwBIAMOEGAADCEgAg5QYAAK4RADAEXQAAthIAMN8GAAC3EgAw4QYAALkSACDlBgAAzQ4AMANdAADTEwAg3wYAANQTACDlBgAADgAgAAAAAAAAAAAAAAAAAAAABV0AAM4TACBeAADREwAg3wYAAM8TACDgBgAA0BMAIOUGAAABACAAAAAAAAVdAADJEwAgXgAAzBMAIN8GAADKEwAg4AYAAMsTACDlBgAA1QUAIANdAADJEwAg3wYAAMoTACDlBgAA1QUAIAAAAAAAAAAAAAAFXQAAxBMAIF4AAMcTACDfBgAAxRMAIOAGAADGEwAg5QYAANUFACADXQAAxBMAIN8GAADFEwAg5QYAANUFACAAAAAAAAAAAAAAAAAAAAAAAAAAAAsBAADLCgAgDAAArhMAIDcAAK0TACA4AADgEQAgOQAArhMAIDsAAOERACD8BQAA0woAIP0FAADTCgAg_gUAANMKACD_BQAA0woAIIAGAADTCgAgGggAANMRACARAADWEQAgGQAA1xEAIBoAANURACAcAADREQAgHwAAzxEAICAAANARACAhAADSEQAgIgAA0hEAICMAANIRACAkAADSEQAgJQAA0hEAICgAANQRACApAADYEQAgKgAA2REAICsAANoRACAsAADbEQAgLwAA3BEAIDAAAN0RACA0AADeEQAgNQAA3xEAIDYAAN8RACA8AADgEQAgPQAA4BEAID4AAOERACDyBQAA0woAIAQBAADLCgAgBAAArhMAIDMAALATACCVBgAA0woAIAoBAADLCgAgBAAArhMAIDEAAK8TACAyAACuEwAgjQYAANMKACCOBgAA0woAII8GAADTCgAgkAYAANMKACCRBgAA0woAIJIGAADTCgAgAwQAAK4TACAuAACyEwAgnAYAANMKACAAAAsBAADLCgAgCwAAuRMAIAwAAK4TACAeAAC1EwAgPwAA0hEAIEAAANIRACBBAADVEQAgQgAAvBMAIL8FAADTCgAg3gUAANMKACCmBgAA0woAIBoIAADTEQAgCwAAuRMAIAwAAK4TACANAAC1EwAgDgAA1hEAIA8AALUTACAQAADWEQAgEgAAuhMAIBYAAKkSACAZAACzEwAgGgAA1REAIB0AALsTACC_BQAA0woAIMAFAADTCgAgzAUAANMKACDNBQAA0woAINAFAADTCgAg0QUAANMKACDXBQAA0woAINoFAADTCgAg2wUAANMKACDcBQAA0woAIN0FAADTCgAg3gUAANMKACDfBQAA0woAIOQFAADTCgAgAAQMAACuEwAgFwAAsxMAIL8FAADTCgAgwAUAANMKACACEQAAqRIAIBQAAKgSACAIBAAAzxEAIAUAALkTACAGAADDEwAgBwAA0hEAIAgAANMRACARAADWEQAgGgAA1REAIIkGAADTCgAgAAADJgAAtBMAICcAAK4TACCxBgAA0woAIAkBAADLCgAgCQAAtBMAIAoAAK4TACALAAC5EwAgHgAAtRMAIK0FAADTCgAg3gUAANMKACCfBgAA0woAIKYGAADTCgAgAQEAAMsKACABAQAAywoAIAAAAQEAAMsKACAAHwgAAL4RACARAADBEQAgGQAAwhEAIBoAAMARACAcAAC4EQAgHwAAthEAICAAALcRACAhAAC5EQAgIgAAuhEAICMAALsRACAkAAC8EQAgJQAAvREAICgAAL8RACApAADDEQAgKgAAxBEAICsAAMURACAsAADGEQAgMAAAyBEAIDQAAMkRACA1AADKEQAgNgAAyxEAIDwAAMwRACA9AADNEQAgPgAAzhEAIEIBAAAAAbYFAgAAAAG6BUAAAAAB7gUBAAAAAfAFAAAA8AUC8QUBAAAAAfIFQAAAAAECAAAA1QUAIF0AAMQTACADAAAABQAgXQAAxBMAIF4AAMgTACAhAAAABQAgCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAwAACeDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIVYAAMgTACC2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhHwgAAJQPACARAACXDwAgGQAAmA8AIBoAAJYPACAcAACODwAgHwAAjA8AICAAAI0PACAhAACPDwAgIgAAkA8AICMAAJEPACAkAACSDwAgJQAAkw8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACG2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhHwgAAL4RACARAADBEQAgGQAAwhEAIBoAAMARACAcAAC4EQAgHwAAthEAICAAALcRACAhAAC5EQAgIgAAuhEAICMAALsRACAkAAC8EQAgJQAAvREAICgAAL8RACApAADDEQAgKgAAxBEAICsAAMURACAsAADGEQAgLwAAxxEAIDQAAMkRACA1AADKEQAgNgAAyxEAIDwAAMwRACA9AADNEQAgPgAAzhEAIEIBAAAAAbYFAgAAAAG6BUAAAAAB7gUBAAAAAfAFAAAA8AUC8QUBAAAAAfIFQAAAAAECAAAA1QUAIF0AAMkTACADAAAABQAgXQAAyRMAIF4AAM0TACAhAAAABQAgCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIVYAAM0TACC2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhHwgAAJQPACARAACXDwAgGQAAmA8AIBoAAJYPACAcAACODwAgHwAAjA8AICAAAI0PACAhAACPDwAgIgAAkA8AICMAAJEPACAkAACSDwAgJQAAkw8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACG2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhNwgAAIsOACAMAACHDgAgFgAAjA4AIB0AAI0OACApAACODgAgKgAAkQ4AIDMAAJcOACA0AACWDgAgPAAAmA4AIEMAAJ8OACBEAACDDgAgRQAAhA4AIEYAAIUOACBHAACGDgAgSAAAiA4AIEkAAIkOACBKAACKDgAgSwAAjw4AIE0AAJIOACBOAACTDgAgTwAAlA4AIFAAAJUOACCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAbwGBAAAAAG9BgQAAAABvgYCAAAAAb8GAAAAowYDwQYAAADBBgPCBgIAAAABwwZAAAAAAcQGQAAAAAHFBkAAAAABxgZAAAAAAccGQAAAAAHIBkAAAAAByQYBAAAAAcoGQAAAAAHLBkAAAAABzAYCAAAAAc0GAgAAAAHOBkAAAAABzwZAAAAAAdAGAQAAAAECAAAAAQAgXQAAzhMAIAMAAAAQACBdAADOEwAgXgAA0hMAIDkAAAAQACAIAACnDAAgDAAAowwAIBYAAKgMACAdAACpDAAgKQAAqgwAICoAAK0MACAzAACzDAAgNAAAsgwAIDwAALQMACBDAACfDAAgRAAApQ4AIEUAAKAMACBGAAChDAAgRwAAogwAIEgAAKQMACBJAAClDAAgSgAApgwAIEsAAKsMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgVgAA0hMAIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAITcIAACnDAAgDAAAowwAIBYAAKgMACAdAACpDAAgKQAAqgwAICoAAK0MACAzAACzDAAgNAAAsgwAIDwAALQMACBDAACfDAAgRAAApQ4AIEUAAKAMACBGAAChDAAgRwAAogwAIEgAAKQMACBJAAClDAAgSgAApgwAIEsAAKsMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhDAQAAPMSACAFAAD1EgAgBwAA8BIAIAgAAPESACARAAD0EgAgGgAA8hIAIEIBAAAAAaUFAQAAAAGpBQIAAAABtgUCAAAAAYgGAQAAAAGJBgIAAAABAgAAAA4AIF0AANMTACAFQgEAAAABpQUBAAAAAakFAgAAAAG2BQIAAAABiAYBAAAAASCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAbwGBAAAAAG9BgQAAAABvwYAAACjBgPBBgAAAMEGA8IGAgAAAAHDBkAAAAABxAZAAAAAAcUGQAAAAAHGBkAAAAABxwZAAAAAAcgGQAAAAAHJBgEAAAABygZAAAAAAcsGQAAAAAHMBgIAAAABzQYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAAROVBQIAAAABogUEAAAAAaYFAQAAAAG2BQQAAAABugVAAAAAAb8FAgAAAAHJBQAAAKMGAtYFAQAAAAH6BQAAALMGAqEGAQAAAAGjBoAAAAABpAYCAAAAAaUGAgAAAAGmBgIAAAABpwYBAAAAAagGAQAAAAGpBgAA9Q0AIKoGAAD2DQAgqwYAAPcNACAVogUEAAAAAaYFAQAAAAGrBQIAAAABrAVAAAAAAa0FAgAAAAHJBQAAAKMGAtYFAQAAAAGdBoAAAAABngYgAAAAAZ8GBAAAAAGgBgEAAAABoQYBAAAAAaMGgAAAAAGkBgIAAAABpQYCAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAADiCwAgqgYAAOMLACCrBgAA5AsAIAHmBQIAAAABJJQFAQAAAAGrBQIAAAABtgUCAAAAAboFQAAAAAG9BQEAAAABvgUBAAAAAb8FAgAAAAHABUAAAAABwgUCAAAAAcMFAgAAAAHFBQIAAAAByQUAAADJBQLKBQEAAAABywUBAAAAAcwFAgAAAAHNBQQAAAABzgUIAAAAAc8FCAAAAAHQBQgAAAAB0QUIAAAAAdIFgAAAAAHTBQEAAAAB1AUBAAAAAdUFAQAAAAHWBQEAAAAB1wVAAAAAAdkFAAAA2QUC2gVAAAAAAdsFQAAAAAHcBQEAAAAB3QUCAAAAAd8FAgAAAAHhBQAAAOEFAuIFAgAAAAHjBQIAAAAB5AUBAAAAAQMAAAALACBdAADTEwAgXgAA3RMAIA4AAAALACAEAAC0EgAgBQAArxIAIAcAALESACAIAACyEgAgEQAAtRIAIBoAALMSACBCAQDACgAhVgAA3RMAIKUFAQDACgAhqQUCAMEKACG2BQIAwQoAIYgGAQDACgAhiQYCANsKACEMBAAAtBIAIAUAAK8SACAHAACxEgAgCAAAshIAIBEAALUSACAaAACzEgAgQgEAwAoAIaUFAQDACgAhqQUCAMEKACG2BQIAwQoAIYgGAQDACgAhiQYCANsKACECogUEAAAAAYEGQAAAAAEBvAUCAAAAATcIAACLDgAgDAAAhw4AIB0AAI0OACApAACODgAgKgAAkQ4AIDMAAJcOACA0AACWDgAgPAAAmA4AIEMAAJ8OACBEAACDDgAgRQAAhA4AIEYAAIUOACBHAACGDgAgSAAAiA4AIEkAAIkOACBKAACKDgAgSwAAjw4AIEwAAJAOACBNAACSDgAgTgAAkw4AIE8AAJQOACBQAACVDgAgqwUCAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAYEGQAAAAAGzBgEAAAABtAYBAAAAAbYGAAAAtgYCtwZAAAAAAbgGAgAAAAG5BgEAAAABugYCAAAAAbsGQAAAAAG8BgQAAAABvQYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABAgAAAAEAIF0AAOATACADAAAAEAAgXQAA4BMAIF4AAOQTACA5AAAAEAAgCAAApwwAIAwAAKMMACAdAACpDAAgKQAAqgwAICoAAK0MACAzAACzDAAgNAAAsgwAIDwAALQMACBDAACfDAAgRAAApQ4AIEUAAKAMACBGAAChDAAgRwAAogwAIEgAAKQMACBJAAClDAAgSgAApgwAIEsAAKsMACBMAACsDAAgTQAArgwAIE4AAK8MACBPAACwDAAgUAAAsQwAIFYAAOQTACCrBQIAwQoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIYEGQADaCgAhswYBAOgKACG0BgEA6AoAIbYGAACbDLYGIrcGQADCCgAhuAYCANsKACG5BgEA6AoAIboGAgDbCgAhuwZAANoKACG8BgQA6QoAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACE3CAAApwwAIAwAAKMMACAdAACpDAAgKQAAqgwAICoAAK0MACAzAACzDAAgNAAAsgwAIDwAALQMACBDAACfDAAgRAAApQ4AIEUAAKAMACBGAAChDAAgRwAAogwAIEgAAKQMACBJAAClDAAgSgAApgwAIEsAAKsMACBMAACsDAAgTQAArgwAIE4AAK8MACBPAACwDAAgUAAAsQwAIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAITcIAACLDgAgDAAAhw4AIBYAAIwOACAdAACNDgAgKQAAjg4AICoAAJEOACAzAACXDgAgNAAAlg4AIDwAAJgOACBDAACfDgAgRAAAgw4AIEUAAIQOACBGAACFDgAgRwAAhg4AIEgAAIgOACBJAACJDgAgSgAAig4AIEwAAJAOACBNAACSDgAgTgAAkw4AIE8AAJQOACBQAACVDgAgqwUCAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAYEGQAAAAAGzBgEAAAABtAYBAAAAAbYGAAAAtgYCtwZAAAAAAbgGAgAAAAG5BgEAAAABugYCAAAAAbsGQAAAAAG8BgQAAAABvQYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABAgAAAAEAIF0AAOUTACADAAAAEAAgXQAA5RMAIF4AAOkTACA5AAAAEAAgCAAApwwAIAwAAKMMACAWAACoDAAgHQAAqQwAICkAAKoMACAqAACtDAAgMwAAswwAIDQAALIMACA8AAC0DAAgQwAAnwwAIEQAAKUOACBFAACgDAAgRgAAoQwAIEcAAKIMACBIAACkDAAgSQAApQwAIEoAAKYMACBMAACsDAAgTQAArgwAIE4AAK8MACBPAACwDAAgUAAAsQwAIFYAAOkTACCrBQIAwQoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIYEGQADaCgAhswYBAOgKACG0BgEA6AoAIbYGAACbDLYGIrcGQADCCgAhuAYCANsKACG5BgEA6AoAIboGAgDbCgAhuwZAANoKACG8BgQA6QoAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACE3CAAApwwAIAwAAKMMACAWAACoDAAgHQAAqQwAICkAAKoMACAqAACtDAAgMwAAswwAIDQAALIMACA8AAC0DAAgQwAAnwwAIEQAAKUOACBFAACgDAAgRgAAoQwAIEcAAKIMACBIAACkDAAgSQAApQwAIEoAAKYMACBMAACsDAAgTQAArgwAIE4AAK8MACBPAACwDAAgUAAAsQwAIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAIQHeBQIAAAABBrYFAQAAAAG6BUAAAAAB6gVAAAAAAesFQAAAAAHsBQEAAAAB7QUBAAAAATAIAADdDgAgCwAA1g4AIAwAANUOACANAADXDgAgDgAA2A4AIA8AAOQOACAQAADZDgAgEgAA2g4AIBYAANsOACAZAADcDgAgGgAA3g4AIJQFAQAAAAGrBQIAAAABtgUCAAAAAboFQAAAAAG9BQEAAAABvgUBAAAAAb8FAgAAAAHABUAAAAABwgUCAAAAAcMFAgAAAAHFBQIAAAAByQUAAADJBQLKBQEAAAABywUBAAAAAcwFAgAAAAHNBQQAAAABzgUIAAAAAc8FCAAAAAHQBQgAAAAB0QUIAAAAAdIFgAAAAAHTBQEAAAAB1AUBAAAAAdUFAQAAAAHWBQEAAAAB1wVAAAAAAdkFAAAA2QUC2gVAAAAAAdsFQAAAAAHcBQEAAAAB3QUCAAAAAd4FAgAAAAHfBQIAAAAB4QUAAADhBQLiBQIAAAAB4wUCAAAAAeQFAQAAAAECAAAAIwAgXQAA7BMAIAMAAAAdACBdAADsEwAgXgAA8BMAIDIAAAAdACAIAACtCwAgCwAApQsAIAwAAKQLACANAACmCwAgDgAApwsAIA8AAKgLACAQAACpCwAgEgAAqgsAIBYAAKsLACAZAACsCwAgGgAArgsAIFYAAPATACCUBQEAwAoAIasFAgDBCgAhtgUCAMEKACG6BUAAwgoAIb0FAQDACgAhvgUBAMAKACG_BQIA2woAIcAFQADaCgAhwgUCAMEKACHDBQIAwQoAIcUFAgDBCgAhyQUAAJ8LyQUiygUBAMAKACHLBQEAwAoAIcwFAgDbCgAhzQUEAOkKACHOBQgAoAsAIc8FCACgCwAh0AUIAKELACHRBQgAoQsAIdIFgAAAAAHTBQEAwAoAIdQFAQDACgAh1QUBAMAKACHWBQEAwAoAIdcFQADaCgAh2QUAAKIL2QUi2gVAANoKACHbBUAA2goAIdwFAQDoCgAh3QUCANsKACHeBQIA2woAId8FAgDbCgAh4QUAAKML4QUi4gUCAMEKACHjBQIAwQoAIeQFAQDoCgAhMAgAAK0LACALAAClCwAgDAAApAsAIA0AAKYLACAOAACnCwAgDwAAqAsAIBAAAKkLACASAACqCwAgFgAAqwsAIBkAAKwLACAaAACuCwAglAUBAMAKACGrBQIAwQoAIbYFAgDBCgAhugVAAMIKACG9BQEAwAoAIb4FAQDACgAhvwUCANsKACHABUAA2goAIcIFAgDBCgAhwwUCAMEKACHFBQIAwQoAIckFAACfC8kFIsoFAQDACgAhywUBAMAKACHMBQIA2woAIc0FBADpCgAhzgUIAKALACHPBQgAoAsAIdAFCAChCwAh0QUIAKELACHSBYAAAAAB0wUBAMAKACHUBQEAwAoAIdUFAQDACgAh1gUBAMAKACHXBUAA2goAIdkFAACiC9kFItoFQADaCgAh2wVAANoKACHcBQEA6AoAId0FAgDbCgAh3gUCANsKACHfBQIA2woAIeEFAACjC-EFIuIFAgDBCgAh4wUCAMEKACHkBQEA6AoAISCrBQIAAAABtgUEAAAAAboFQAAAAAGBBkAAAAABswYBAAAAAbQGAQAAAAG2BgAAALYGArcGQAAAAAG4BgIAAAABuQYBAAAAAboGAgAAAAG7BkAAAAABvAYEAAAAAb0GBAAAAAG-BgIAAAABvwYAAACjBgPBBgAAAMEGA8IGAgAAAAHDBkAAAAABxAZAAAAAAcUGQAAAAAHGBkAAAAABxwZAAAAAAcgGQAAAAAHJBgEAAAABygZAAAAAAcsGQAAAAAHMBgIAAAABzQYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAASCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuQYBAAAAAboGAgAAAAG7BkAAAAABvAYEAAAAAb0GBAAAAAG-BgIAAAABvwYAAACjBgPBBgAAAMEGA8IGAgAAAAHDBkAAAAABxAZAAAAAAcUGQAAAAAHGBkAAAAABxwZAAAAAAcgGQAAAAAHJBgEAAAABygZAAAAAAcsGQAAAAAHMBgIAAAABzQYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAASCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG7BkAAAAABvAYEAAAAAb0GBAAAAAG-BgIAAAABvwYAAACjBgPBBgAAAMEGA8IGAgAAAAHDBkAAAAABxAZAAAAAAcUGQAAAAAHGBkAAAAABxwZAAAAAAcgGQAAAAAHJBgEAAAABygZAAAAAAcsGQAAAAAHMBgIAAAABzQYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAASCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAbwGBAAAAAG9BgQAAAABvgYCAAAAAb8GAAAAowYDwQYAAADBBgPCBgIAAAABwwZAAAAAAcQGQAAAAAHFBkAAAAABxgZAAAAAAccGQAAAAAHIBkAAAAAByQYBAAAAAcoGQAAAAAHLBkAAAAABzQYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAASCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAbwGBAAAAAG9BgQAAAABvgYCAAAAAb8GAAAAowYDwQYAAADBBgPCBgIAAAABwwZAAAAAAcQGQAAAAAHFBkAAAAABxgZAAAAAAccGQAAAAAHIBkAAAAAByQYBAAAAAcoGQAAAAAHLBkAAAAABzAYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAAROVBQIAAAABogUEAAAAAaYFAQAAAAG2BQQAAAABugVAAAAAAckFAAAAowYC1gUBAAAAAd4FAgAAAAH6BQAAALMGAqEGAQAAAAGjBoAAAAABpAYCAAAAAaUGAgAAAAGmBgIAAAABpwYBAAAAAagGAQAAAAGpBgAA9Q0AIKoGAAD2DQAgqwYAAPcNACAbAQAApw4AIAsAAPkNACAMAAD4DQAgHgAA-g0AID8AAPsNACBAAAD8DQAgQQAA_Q0AIJUFAgAAAAGiBQQAAAABpgUBAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAckFAAAAowYC1gUBAAAAAd4FAgAAAAH6BQAAALMGAqEGAQAAAAGjBoAAAAABpAYCAAAAAaUGAgAAAAGmBgIAAAABpwYBAAAAAagGAQAAAAGpBgAA9Q0AIKoGAAD2DQAgqwYAAPcNACACAAAAFAAgXQAA9xMAIAMAAAADACBdAAD3EwAgXgAA-xMAIB0AAAADACABAAD4CwAgCwAA-gsAIAwAAPkLACAeAADzDQAgPwAA-wsAIEAAAPwLACBBAAD9CwAgVgAA-xMAIJUFAgDBCgAhogUEAMgKACGmBQEAwAoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIckFAADYC6MGItYFAQDACgAh3gUCANsKACH6BQAA8wuzBiKhBgEAwAoAIaMGgAAAAAGkBgIAwQoAIaUGAgDBCgAhpgYCANsKACGnBgEAwAoAIagGAQDACgAhqQYAAPQLACCqBgAA9QsAIKsGAAD2CwAgGwEAAPgLACALAAD6CwAgDAAA-QsAIB4AAPMNACA_AAD7CwAgQAAA_AsAIEEAAP0LACCVBQIAwQoAIaIFBADICgAhpgUBAMAKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACHJBQAA2AujBiLWBQEAwAoAId4FAgDbCgAh-gUAAPMLswYioQYBAMAKACGjBoAAAAABpAYCAMEKACGlBgIAwQoAIaYGAgDbCgAhpwYBAMAKACGoBgEAwAoAIakGAAD0CwAgqgYAAPULACCrBgAA9gsAIANCAQAAAAGvBgQAAAABsAZAAAAAARWiBQQAAAABpgUBAAAAAasFAgAAAAGsBUAAAAAByQUAAACjBgLWBQEAAAAB3gUCAAAAAZ0GgAAAAAGeBiAAAAABnwYEAAAAAaAGAQAAAAGhBgEAAAABowaAAAAAAaQGAgAAAAGlBgIAAAABpgYCAAAAAacGAQAAAAGoBgEAAAABqQYAAOILACCqBgAA4wsAIKsGAADkCwAgJJQFAQAAAAGrBQIAAAABtgUCAAAAAboFQAAAAAG9BQEAAAABvgUBAAAAAcAFQAAAAAHCBQIAAAABwwUCAAAAAcUFAgAAAAHJBQAAAMkFAsoFAQAAAAHLBQEAAAABzAUCAAAAAc0FBAAAAAHOBQgAAAABzwUIAAAAAdAFCAAAAAHRBQgAAAAB0gWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFAQAAAAHXBUAAAAAB2QUAAADZBQLaBUAAAAAB2wVAAAAAAdwFAQAAAAHdBQIAAAAB3gUCAAAAAd8FAgAAAAHhBQAAAOEFAuIFAgAAAAHjBQIAAAAB5AUBAAAAAQemBQEAAAABqwUCAAAAAawFQAAAAAG2BQIAAAABugVAAAAAAb4FAQAAAAHABUAAAAABNwgAAIsOACAMAACHDgAgFgAAjA4AIB0AAI0OACAqAACRDgAgMwAAlw4AIDQAAJYOACA8AACYDgAgQwAAnw4AIEQAAIMOACBFAACEDgAgRgAAhQ4AIEcAAIYOACBIAACIDgAgSQAAiQ4AIEoAAIoOACBLAACPDgAgTAAAkA4AIE0AAJIOACBOAACTDgAgTwAAlA4AIFAAAJUOACCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAbwGBAAAAAG9BgQAAAABvgYCAAAAAb8GAAAAowYDwQYAAADBBgPCBgIAAAABwwZAAAAAAcQGQAAAAAHFBkAAAAABxgZAAAAAAccGQAAAAAHIBkAAAAAByQYBAAAAAcoGQAAAAAHLBkAAAAABzAYCAAAAAc0GAgAAAAHOBkAAAAABzwZAAAAAAdAGAQAAAAECAAAAAQAgXQAAgBQAIAMAAAAQACBdAACAFAAgXgAAhBQAIDkAAAAQACAIAACnDAAgDAAAowwAIBYAAKgMACAdAACpDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgVgAAhBQAIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAITcIAACnDAAgDAAAowwAIBYAAKgMACAdAACpDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhBJYFQAAAAAGiBQQAAAABqAUBAAAAAbYFAgAAAAE3CAAAiw4AIAwAAIcOACAWAACMDgAgHQAAjQ4AICkAAI4OACAzAACXDgAgNAAAlg4AIDwAAJgOACBDAACfDgAgRAAAgw4AIEUAAIQOACBGAACFDgAgRwAAhg4AIEgAAIgOACBJAACJDgAgSgAAig4AIEsAAI8OACBMAACQDgAgTQAAkg4AIE4AAJMOACBPAACUDgAgUAAAlQ4AIKsFAgAAAAG2BQQAAAABugVAAAAAAb8FAgAAAAGBBkAAAAABswYBAAAAAbQGAQAAAAG2BgAAALYGArcGQAAAAAG4BgIAAAABuQYBAAAAAboGAgAAAAG7BkAAAAABvAYEAAAAAb0GBAAAAAG-BgIAAAABvwYAAACjBgPBBgAAAMEGA8IGAgAAAAHDBkAAAAABxAZAAAAAAcUGQAAAAAHGBkAAAAABxwZAAAAAAcgGQAAAAAHJBgEAAAABygZAAAAAAcsGQAAAAAHMBgIAAAABzQYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAAQIAAAABACBdAACGFAAgAwAAABAAIF0AAIYUACBeAACKFAAgOQAAABAAIAgAAKcMACAMAACjDAAgFgAAqAwAIB0AAKkMACApAACqDAAgMwAAswwAIDQAALIMACA8AAC0DAAgQwAAnwwAIEQAAKUOACBFAACgDAAgRgAAoQwAIEcAAKIMACBIAACkDAAgSQAApQwAIEoAAKYMACBLAACrDAAgTAAArAwAIE0AAK4MACBOAACvDAAgTwAAsAwAIFAAALEMACBWAACKFAAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhNwgAAKcMACAMAACjDAAgFgAAqAwAIB0AAKkMACApAACqDAAgMwAAswwAIDQAALIMACA8AAC0DAAgQwAAnwwAIEQAAKUOACBFAACgDAAgRgAAoQwAIEcAAKIMACBIAACkDAAgSQAApQwAIEoAAKYMACBLAACrDAAgTAAArAwAIE0AAK4MACBOAACvDAAgTwAAsAwAIFAAALEMACCrBQIAwQoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIYEGQADaCgAhswYBAOgKACG0BgEA6AoAIbYGAACbDLYGIrcGQADCCgAhuAYCANsKACG5BgEA6AoAIboGAgDbCgAhuwZAANoKACG8BgQA6QoAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACEFogUEAAAAAbYFAgAAAAG6BUAAAAAB9gVAAAAAAfcFQAAAAAEIpQUBAAAAAaYFAQAAAAGnBQEAAAABqAUBAAAAAakFAgAAAAGqBSAAAAABqwUCAAAAAawFQAAAAAEFVoAAAAABlgVAAAAAAbYFBAAAAAHlBQEAAAAB5wUBAAAAATcIAACLDgAgDAAAhw4AIBYAAIwOACAdAACNDgAgKQAAjg4AICoAAJEOACAzAACXDgAgNAAAlg4AIDwAAJgOACBDAACfDgAgRAAAgw4AIEUAAIQOACBGAACFDgAgRwAAhg4AIEgAAIgOACBJAACJDgAgSgAAig4AIEsAAI8OACBMAACQDgAgTQAAkg4AIE4AAJMOACBPAACUDgAgqwUCAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAYEGQAAAAAGzBgEAAAABtAYBAAAAAbYGAAAAtgYCtwZAAAAAAbgGAgAAAAG5BgEAAAABugYCAAAAAbsGQAAAAAG8BgQAAAABvQYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABAgAAAAEAIF0AAI4UACADAAAAEAAgXQAAjhQAIF4AAJIUACA5AAAAEAAgCAAApwwAIAwAAKMMACAWAACoDAAgHQAAqQwAICkAAKoMACAqAACtDAAgMwAAswwAIDQAALIMACA8AAC0DAAgQwAAnwwAIEQAAKUOACBFAACgDAAgRgAAoQwAIEcAAKIMACBIAACkDAAgSQAApQwAIEoAAKYMACBLAACrDAAgTAAArAwAIE0AAK4MACBOAACvDAAgTwAAsAwAIFYAAJIUACCrBQIAwQoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIYEGQADaCgAhswYBAOgKACG0BgEA6AoAIbYGAACbDLYGIrcGQADCCgAhuAYCANsKACG5BgEA6AoAIboGAgDbCgAhuwZAANoKACG8BgQA6QoAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACE3CAAApwwAIAwAAKMMACAWAACoDAAgHQAAqQwAICkAAKoMACAqAACtDAAgMwAAswwAIDQAALIMACA8AAC0DAAgQwAAnwwAIEQAAKUOACBFAACgDAAgRgAAoQwAIEcAAKIMACBIAACkDAAgSQAApQwAIEoAAKYMACBLAACrDAAgTAAArAwAIE0AAK4MACBOAACvDAAgTwAAsAwAIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAIQSiBQQAAAABmQaAAAAAAZoGAgAAAAGbBgIAAAABBJYFQAAAAAG2BQIAAAAByQUBAAAAAZwGQAAAAAEEQgEAAAABtgUCAAAAAZYGAQAAAAGXBiAAAAABNwgAAIsOACAMAACHDgAgFgAAjA4AIB0AAI0OACApAACODgAgKgAAkQ4AIDMAAJcOACA8AACYDgAgQwAAnw4AIEQAAIMOACBFAACEDgAgRgAAhQ4AIEcAAIYOACBIAACIDgAgSQAAiQ4AIEoAAIoOACBLAACPDgAgTAAAkA4AIE0AAJIOACBOAACTDgAgTwAAlA4AIFAAAJUOACCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAbwGBAAAAAG9BgQAAAABvgYCAAAAAb8GAAAAowYDwQYAAADBBgPCBgIAAAABwwZAAAAAAcQGQAAAAAHFBkAAAAABxgZAAAAAAccGQAAAAAHIBkAAAAAByQYBAAAAAcoGQAAAAAHLBkAAAAABzAYCAAAAAc0GAgAAAAHOBkAAAAABzwZAAAAAAdAGAQAAAAECAAAAAQAgXQAAlhQAIAMAAAAQACBdAACWFAAgXgAAmhQAIDkAAAAQACAIAACnDAAgDAAAowwAIBYAAKgMACAdAACpDAAgKQAAqgwAICoAAK0MACAzAACzDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgVgAAmhQAIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAITcIAACnDAAgDAAAowwAIBYAAKgMACAdAACpDAAgKQAAqgwAICoAAK0MACAzAACzDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhBaIFBAAAAAGKBgEAAAABkwZAAAAAAZQGQAAAAAGVBkAAAAABCqIFBAAAAAGKBgEAAAABiwZAAAAAAYwGQAAAAAGNBgIAAAABjgYBAAAAAY8GQAAAAAGQBkAAAAABkQYCAAAAAZIGAQAAAAEKogUEAAAAAeYFAgAAAAGKBgEAAAABiwZAAAAAAYwGQAAAAAGOBgEAAAABjwZAAAAAAZAGQAAAAAGRBgIAAAABkgYBAAAAAQuiBQQAAAABqAUBAAAAAasFAgAAAAGuBQEAAAABtgUCAAAAAboFQAAAAAH8BQIAAAAB_QWAAAAAAf4FQAAAAAH_BUAAAAABgAYCAAAAAQuiBQQAAAABqAUBAAAAAasFAgAAAAGuBQEAAAABtgUCAAAAAboFQAAAAAG_BQIAAAAB_AUCAAAAAf0FgAAAAAH-BUAAAAAB_wVAAAAAAREBAADeDAAgDAAA4AwAIDcAAOQMACA4AADfDAAgOQAA4QwAIKIFBAAAAAGoBQEAAAABqwUCAAAAAa4FAQAAAAG2BQIAAAABugVAAAAAAb8FAgAAAAH8BQIAAAAB_QWAAAAAAf4FQAAAAAH_BUAAAAABgAYCAAAAAQIAAACdAQAgXQAAoBQAIAMAAACbAQAgXQAAoBQAIF4AAKQUACATAAAAmwEAIAEAANwMACAMAADCDAAgNwAAwAwAIDgAAMEMACA5AADDDAAgVgAApBQAIKIFBADICgAhqAUBAMAKACGrBQIAwQoAIa4FAQDACgAhtgUCAMEKACG6BUAAwgoAIb8FAgDBCgAh_AUCANsKACH9BYAAAAAB_gVAANoKACH_BUAA2goAIYAGAgDbCgAhEQEAANwMACAMAADCDAAgNwAAwAwAIDgAAMEMACA5AADDDAAgogUEAMgKACGoBQEAwAoAIasFAgDBCgAhrgUBAMAKACG2BQIAwQoAIboFQADCCgAhvwUCAMEKACH8BQIA2woAIf0FgAAAAAH-BUAA2goAIf8FQADaCgAhgAYCANsKACED-AUCAAAAAfoFAAAA-gUC-wVAAAAAAQwFAAD1EgAgBgAA7xIAIAcAAPASACAIAADxEgAgEQAA9BIAIBoAAPISACBCAQAAAAGlBQEAAAABqQUCAAAAAbYFAgAAAAGIBgEAAAABiQYCAAAAAQIAAAAOACBdAACmFAAgHwgAAL4RACARAADBEQAgGQAAwhEAIBoAAMARACAcAAC4EQAgIAAAtxEAICEAALkRACAiAAC6EQAgIwAAuxEAICQAALwRACAlAAC9EQAgKAAAvxEAICkAAMMRACAqAADEEQAgKwAAxREAICwAAMYRACAvAADHEQAgMAAAyBEAIDQAAMkRACA1AADKEQAgNgAAyxEAIDwAAMwRACA9AADNEQAgPgAAzhEAIEIBAAAAAbYFAgAAAAG6BUAAAAAB7gUBAAAAAfAFAAAA8AUC8QUBAAAAAfIFQAAAAAECAAAA1QUAIF0AAKgUACADAAAACwAgXQAAphQAIF4AAKwUACAOAAAACwAgBQAArxIAIAYAALASACAHAACxEgAgCAAAshIAIBEAALUSACAaAACzEgAgQgEAwAoAIVYAAKwUACClBQEAwAoAIakFAgDBCgAhtgUCAMEKACGIBgEAwAoAIYkGAgDbCgAhDAUAAK8SACAGAACwEgAgBwAAsRIAIAgAALISACARAAC1EgAgGgAAsxIAIEIBAMAKACGlBQEAwAoAIakFAgDBCgAhtgUCAMEKACGIBgEAwAoAIYkGAgDbCgAhAwAAAAUAIF0AAKgUACBeAACvFAAgIQAAAAUAIAgAAJQPACARAACXDwAgGQAAmA8AIBoAAJYPACAcAACODwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACFWAACvFAAgtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIR8IAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AICAAAI0PACAhAACPDwAgIgAAkA8AICMAAJEPACAkAACSDwAgJQAAkw8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIR8IAAC-EQAgEQAAwREAIBkAAMIRACAaAADAEQAgHAAAuBEAIB8AALYRACAhAAC5EQAgIgAAuhEAICMAALsRACAkAAC8EQAgJQAAvREAICgAAL8RACApAADDEQAgKgAAxBEAICsAAMURACAsAADGEQAgLwAAxxEAIDAAAMgRACA0AADJEQAgNQAAyhEAIDYAAMsRACA8AADMEQAgPQAAzREAID4AAM4RACBCAQAAAAG2BQIAAAABugVAAAAAAe4FAQAAAAHwBQAAAPAFAvEFAQAAAAHyBUAAAAABAgAAANUFACBdAACwFAAgAwAAAAUAIF0AALAUACBeAAC0FAAgIQAAAAUAIAgAAJQPACARAACXDwAgGQAAmA8AIBoAAJYPACAcAACODwAgHwAAjA8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACFWAAC0FAAgtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIR8IAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAhAACPDwAgIgAAkA8AICMAAJEPACAkAACSDwAgJQAAkw8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIR8IAAC-EQAgEQAAwREAIBkAAMIRACAaAADAEQAgHAAAuBEAIB8AALYRACAgAAC3EQAgIQAAuREAICIAALoRACAjAAC7EQAgJAAAvBEAICUAAL0RACAoAAC_EQAgKQAAwxEAICoAAMQRACArAADFEQAgLwAAxxEAIDAAAMgRACA0AADJEQAgNQAAyhEAIDYAAMsRACA8AADMEQAgPQAAzREAID4AAM4RACBCAQAAAAG2BQIAAAABugVAAAAAAe4FAQAAAAHwBQAAAPAFAvEFAQAAAAHyBUAAAAABAgAAANUFACBdAAC1FAAgAwAAAAUAIF0AALUUACBeAAC5FAAgIQAAAAUAIAgAAJQPACARAACXDwAgGQAAmA8AIBoAAJYPACAcAACODwAgHwAAjA8AICAAAI0PACAhAACPDwAgIgAAkA8AICMAAJEPACAkAACSDwAgJQAAkw8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACFWAAC5FAAgtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIR8IAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAgAACNDwAgIQAAjw8AICIAAJAPACAjAACRDwAgJAAAkg8AICUAAJMPACAoAACVDwAgKQAAmQ8AICoAAJoPACArAACbDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAITAIAADdDgAgCwAA1g4AIAwAANUOACANAADXDgAgDgAA2A4AIA8AAOQOACASAADaDgAgFgAA2w4AIBkAANwOACAaAADeDgAgHQAA3w4AIJQFAQAAAAGrBQIAAAABtgUCAAAAAboFQAAAAAG9BQEAAAABvgUBAAAAAb8FAgAAAAHABUAAAAABwgUCAAAAAcMFAgAAAAHFBQIAAAAByQUAAADJBQLKBQEAAAABywUBAAAAAcwFAgAAAAHNBQQAAAABzgUIAAAAAc8FCAAAAAHQBQgAAAAB0QUIAAAAAdIFgAAAAAHTBQEAAAAB1AUBAAAAAdUFAQAAAAHWBQEAAAAB1wVAAAAAAdkFAAAA2QUC2gVAAAAAAdsFQAAAAAHcBQEAAAAB3QUCAAAAAd4FAgAAAAHfBQIAAAAB4QUAAADhBQLiBQIAAAAB4wUCAAAAAeQFAQAAAAECAAAAIwAgXQAAuhQAICSUBQEAAAABqwUCAAAAAbYFAgAAAAG6BUAAAAABvQUBAAAAAb4FAQAAAAG_BQIAAAABwAVAAAAAAcIFAgAAAAHDBQIAAAABxQUCAAAAAckFAAAAyQUCygUBAAAAAcsFAQAAAAHMBQIAAAABzQUEAAAAAc4FCAAAAAHPBQgAAAAB0AUIAAAAAdEFCAAAAAHSBYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gUBAAAAAdcFQAAAAAHZBQAAANkFAtoFQAAAAAHbBUAAAAAB3AUBAAAAAd4FAgAAAAHfBQIAAAAB4QUAAADhBQLiBQIAAAAB4wUCAAAAAeQFAQAAAAEwCAAA3Q4AIAsAANYOACAMAADVDgAgDQAA1w4AIA8AAOQOACAQAADZDgAgEgAA2g4AIBYAANsOACAZAADcDgAgGgAA3g4AIB0AAN8OACCUBQEAAAABqwUCAAAAAbYFAgAAAAG6BUAAAAABvQUBAAAAAb4FAQAAAAG_BQIAAAABwAVAAAAAAcIFAgAAAAHDBQIAAAABxQUCAAAAAckFAAAAyQUCygUBAAAAAcsFAQAAAAHMBQIAAAABzQUEAAAAAc4FCAAAAAHPBQgAAAAB0AUIAAAAAdEFCAAAAAHSBYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gUBAAAAAdcFQAAAAAHZBQAAANkFAtoFQAAAAAHbBUAAAAAB3AUBAAAAAd0FAgAAAAHeBQIAAAAB3wUCAAAAAeEFAAAA4QUC4gUCAAAAAeMFAgAAAAHkBQEAAAABAgAAACMAIF0AAL0UACAMBAAA8xIAIAUAAPUSACAGAADvEgAgBwAA8BIAIAgAAPESACAaAADyEgAgQgEAAAABpQUBAAAAAakFAgAAAAG2BQIAAAABiAYBAAAAAYkGAgAAAAECAAAADgAgXQAAvxQAIB8IAAC-EQAgGQAAwhEAIBoAAMARACAcAAC4EQAgHwAAthEAICAAALcRACAhAAC5EQAgIgAAuhEAICMAALsRACAkAAC8EQAgJQAAvREAICgAAL8RACApAADDEQAgKgAAxBEAICsAAMURACAsAADGEQAgLwAAxxEAIDAAAMgRACA0AADJEQAgNQAAyhEAIDYAAMsRACA8AADMEQAgPQAAzREAID4AAM4RACBCAQAAAAG2BQIAAAABugVAAAAAAe4FAQAAAAHwBQAAAPAFAvEFAQAAAAHyBUAAAAABAgAAANUFACBdAADBFAAgJJQFAQAAAAGrBQIAAAABtgUCAAAAAboFQAAAAAG9BQEAAAABvgUBAAAAAb8FAgAAAAHABUAAAAABwgUCAAAAAcMFAgAAAAHFBQIAAAAByQUAAADJBQLKBQEAAAABywUBAAAAAcwFAgAAAAHNBQQAAAABzgUIAAAAAc8FCAAAAAHQBQgAAAAB0QUIAAAAAdIFgAAAAAHTBQEAAAAB1AUBAAAAAdUFAQAAAAHWBQEAAAAB1wVAAAAAAdkFAAAA2QUC2gVAAAAAAdsFQAAAAAHcBQEAAAAB3QUCAAAAAd4FAgAAAAHhBQAAAOEFAuIFAgAAAAHjBQIAAAAB5AUBAAAAAQeuBQEAAAABwQUBAAAAAcIFAgAAAAHDBQIAAAABxAUBAAAAAcUFAgAAAAHGBUAAAAABAccFAgAAAAEDqQUCAAAAAbsFAgAAAAG9BQEAAAABNwwAAIcOACAWAACMDgAgHQAAjQ4AICkAAI4OACAqAACRDgAgMwAAlw4AIDQAAJYOACA8AACYDgAgQwAAnw4AIEQAAIMOACBFAACEDgAgRgAAhQ4AIEcAAIYOACBIAACIDgAgSQAAiQ4AIEoAAIoOACBLAACPDgAgTAAAkA4AIE0AAJIOACBOAACTDgAgTwAAlA4AIFAAAJUOACCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAbwGBAAAAAG9BgQAAAABvgYCAAAAAb8GAAAAowYDwQYAAADBBgPCBgIAAAABwwZAAAAAAcQGQAAAAAHFBkAAAAABxgZAAAAAAccGQAAAAAHIBkAAAAAByQYBAAAAAcoGQAAAAAHLBkAAAAABzAYCAAAAAc0GAgAAAAHOBkAAAAABzwZAAAAAAdAGAQAAAAECAAAAAQAgXQAAxxQAIBsBAACnDgAgCwAA-Q0AIAwAAPgNACAeAAD6DQAgPwAA-w0AIEEAAP0NACBCAAD-DQAglQUCAAAAAaIFBAAAAAGmBQEAAAABtgUEAAAAAboFQAAAAAG_BQIAAAAByQUAAACjBgLWBQEAAAAB3gUCAAAAAfoFAAAAswYCoQYBAAAAAaMGgAAAAAGkBgIAAAABpQYCAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAAD1DQAgqgYAAPYNACCrBgAA9w0AIAIAAAAUACBdAADJFAAgAwAAAAMAIF0AAMkUACBeAADNFAAgHQAAAAMAIAEAAPgLACALAAD6CwAgDAAA-QsAIB4AAPMNACA_AAD7CwAgQQAA_QsAIEIAAP4LACBWAADNFAAglQUCAMEKACGiBQQAyAoAIaYFAQDACgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhyQUAANgLowYi1gUBAMAKACHeBQIA2woAIfoFAADzC7MGIqEGAQDACgAhowaAAAAAAaQGAgDBCgAhpQYCAMEKACGmBgIA2woAIacGAQDACgAhqAYBAMAKACGpBgAA9AsAIKoGAAD1CwAgqwYAAPYLACAbAQAA-AsAIAsAAPoLACAMAAD5CwAgHgAA8w0AID8AAPsLACBBAAD9CwAgQgAA_gsAIJUFAgDBCgAhogUEAMgKACGmBQEAwAoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIckFAADYC6MGItYFAQDACgAh3gUCANsKACH6BQAA8wuzBiKhBgEAwAoAIaMGgAAAAAGkBgIAwQoAIaUGAgDBCgAhpgYCANsKACGnBgEAwAoAIagGAQDACgAhqQYAAPQLACCqBgAA9QsAIKsGAAD2CwAgGwEAAKcOACALAAD5DQAgDAAA-A0AIB4AAPoNACBAAAD8DQAgQQAA_Q0AIEIAAP4NACCVBQIAAAABogUEAAAAAaYFAQAAAAG2BQQAAAABugVAAAAAAb8FAgAAAAHJBQAAAKMGAtYFAQAAAAHeBQIAAAAB-gUAAACzBgKhBgEAAAABowaAAAAAAaQGAgAAAAGlBgIAAAABpgYCAAAAAacGAQAAAAGoBgEAAAABqQYAAPUNACCqBgAA9g0AIKsGAAD3DQAgAgAAABQAIF0AAM4UACAfCAAAvhEAIBEAAMERACAZAADCEQAgGgAAwBEAIBwAALgRACAfAAC2EQAgIAAAtxEAICEAALkRACAiAAC6EQAgJAAAvBEAICUAAL0RACAoAAC_EQAgKQAAwxEAICoAAMQRACArAADFEQAgLAAAxhEAIC8AAMcRACAwAADIEQAgNAAAyREAIDUAAMoRACA2AADLEQAgPAAAzBEAID0AAM0RACA-AADOEQAgQgEAAAABtgUCAAAAAboFQAAAAAHuBQEAAAAB8AUAAADwBQLxBQEAAAAB8gVAAAAAAQIAAADVBQAgXQAA0BQAIB8IAAC-EQAgEQAAwREAIBkAAMIRACAaAADAEQAgHAAAuBEAIB8AALYRACAgAAC3EQAgIQAAuREAICMAALsRACAkAAC8EQAgJQAAvREAICgAAL8RACApAADDEQAgKgAAxBEAICsAAMURACAsAADGEQAgLwAAxxEAIDAAAMgRACA0AADJEQAgNQAAyhEAIDYAAMsRACA8AADMEQAgPQAAzREAID4AAM4RACBCAQAAAAG2BQIAAAABugVAAAAAAe4FAQAAAAHwBQAAAPAFAvEFAQAAAAHyBUAAAAABAgAAANUFACBdAADSFAAgHwgAAL4RACARAADBEQAgGQAAwhEAIBoAAMARACAcAAC4EQAgHwAAthEAICAAALcRACAiAAC6EQAgIwAAuxEAICQAALwRACAlAAC9EQAgKAAAvxEAICkAAMMRACAqAADEEQAgKwAAxREAICwAAMYRACAvAADHEQAgMAAAyBEAIDQAAMkRACA1AADKEQAgNgAAyxEAIDwAAMwRACA9AADNEQAgPgAAzhEAIEIBAAAAAbYFAgAAAAG6BUAAAAAB7gUBAAAAAfAFAAAA8AUC8QUBAAAAAfIFQAAAAAECAAAA1QUAIF0AANQUACAfCAAAvhEAIBEAAMERACAZAADCEQAgGgAAwBEAIBwAALgRACAfAAC2EQAgIAAAtxEAICEAALkRACAiAAC6EQAgIwAAuxEAICQAALwRACAoAAC_EQAgKQAAwxEAICoAAMQRACArAADFEQAgLAAAxhEAIC8AAMcRACAwAADIEQAgNAAAyREAIDUAAMoRACA2AADLEQAgPAAAzBEAID0AAM0RACA-AADOEQAgQgEAAAABtgUCAAAAAboFQAAAAAHuBQEAAAAB8AUAAADwBQLxBQEAAAAB8gVAAAAAAQIAAADVBQAgXQAA1hQAIB8IAAC-EQAgEQAAwREAIBkAAMIRACAaAADAEQAgHAAAuBEAIB8AALYRACAgAAC3EQAgIQAAuREAICIAALoRACAjAAC7EQAgJQAAvREAICgAAL8RACApAADDEQAgKgAAxBEAICsAAMURACAsAADGEQAgLwAAxxEAIDAAAMgRACA0AADJEQAgNQAAyhEAIDYAAMsRACA8AADMEQAgPQAAzREAID4AAM4RACBCAQAAAAG2BQIAAAABugVAAAAAAe4FAQAAAAHwBQAAAPAFAvEFAQAAAAHyBUAAAAABAgAAANUFACBdAADYFAAgDAQAAPMSACAFAAD1EgAgBgAA7xIAIAgAAPESACARAAD0EgAgGgAA8hIAIEIBAAAAAaUFAQAAAAGpBQIAAAABtgUCAAAAAYgGAQAAAAGJBgIAAAABAgAAAA4AIF0AANoUACAfqwUCAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAb0GBAAAAAG-BgIAAAABvwYAAACjBgPBBgAAAMEGA8IGAgAAAAHDBkAAAAABxAZAAAAAAcUGQAAAAAHGBkAAAAABxwZAAAAAAcgGQAAAAAHJBgEAAAABygZAAAAAAcsGQAAAAAHMBgIAAAABzQYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAATALAADWDgAgDAAA1Q4AIA0AANcOACAOAADYDgAgDwAA5A4AIBAAANkOACASAADaDgAgFgAA2w4AIBkAANwOACAaAADeDgAgHQAA3w4AIJQFAQAAAAGrBQIAAAABtgUCAAAAAboFQAAAAAG9BQEAAAABvgUBAAAAAb8FAgAAAAHABUAAAAABwgUCAAAAAcMFAgAAAAHFBQIAAAAByQUAAADJBQLKBQEAAAABywUBAAAAAcwFAgAAAAHNBQQAAAABzgUIAAAAAc8FCAAAAAHQBQgAAAAB0QUIAAAAAdIFgAAAAAHTBQEAAAAB1AUBAAAAAdUFAQAAAAHWBQEAAAAB1wVAAAAAAdkFAAAA2QUC2gVAAAAAAdsFQAAAAAHcBQEAAAAB3QUCAAAAAd4FAgAAAAHfBQIAAAAB4QUAAADhBQLiBQIAAAAB4wUCAAAAAeQFAQAAAAECAAAAIwAgXQAA3RQAIAwEAADzEgAgBQAA9RIAIAYAAO8SACAHAADwEgAgEQAA9BIAIBoAAPISACBCAQAAAAGlBQEAAAABqQUCAAAAAbYFAgAAAAGIBgEAAAABiQYCAAAAAQIAAAAOACBdAADfFAAgHxEAAMERACAZAADCEQAgGgAAwBEAIBwAALgRACAfAAC2EQAgIAAAtxEAICEAALkRACAiAAC6EQAgIwAAuxEAICQAALwRACAlAAC9EQAgKAAAvxEAICkAAMMRACAqAADEEQAgKwAAxREAICwAAMYRACAvAADHEQAgMAAAyBEAIDQAAMkRACA1AADKEQAgNgAAyxEAIDwAAMwRACA9AADNEQAgPgAAzhEAIEIBAAAAAbYFAgAAAAG6BUAAAAAB7gUBAAAAAfAFAAAA8AUC8QUBAAAAAfIFQAAAAAECAAAA1QUAIF0AAOEUACADAAAAHQAgXQAA3RQAIF4AAOUUACAyAAAAHQAgCwAApQsAIAwAAKQLACANAACmCwAgDgAApwsAIA8AAKgLACAQAACpCwAgEgAAqgsAIBYAAKsLACAZAACsCwAgGgAArgsAIB0AAK8LACBWAADlFAAglAUBAMAKACGrBQIAwQoAIbYFAgDBCgAhugVAAMIKACG9BQEAwAoAIb4FAQDACgAhvwUCANsKACHABUAA2goAIcIFAgDBCgAhwwUCAMEKACHFBQIAwQoAIckFAACfC8kFIsoFAQDACgAhywUBAMAKACHMBQIA2woAIc0FBADpCgAhzgUIAKALACHPBQgAoAsAIdAFCAChCwAh0QUIAKELACHSBYAAAAAB0wUBAMAKACHUBQEAwAoAIdUFAQDACgAh1gUBAMAKACHXBUAA2goAIdkFAACiC9kFItoFQADaCgAh2wVAANoKACHcBQEA6AoAId0FAgDbCgAh3gUCANsKACHfBQIA2woAIeEFAACjC-EFIuIFAgDBCgAh4wUCAMEKACHkBQEA6AoAITALAAClCwAgDAAApAsAIA0AAKYLACAOAACnCwAgDwAAqAsAIBAAAKkLACASAACqCwAgFgAAqwsAIBkAAKwLACAaAACuCwAgHQAArwsAIJQFAQDACgAhqwUCAMEKACG2BQIAwQoAIboFQADCCgAhvQUBAMAKACG-BQEAwAoAIb8FAgDbCgAhwAVAANoKACHCBQIAwQoAIcMFAgDBCgAhxQUCAMEKACHJBQAAnwvJBSLKBQEAwAoAIcsFAQDACgAhzAUCANsKACHNBQQA6QoAIc4FCACgCwAhzwUIAKALACHQBQgAoQsAIdEFCAChCwAh0gWAAAAAAdMFAQDACgAh1AUBAMAKACHVBQEAwAoAIdYFAQDACgAh1wVAANoKACHZBQAAogvZBSLaBUAA2goAIdsFQADaCgAh3AUBAOgKACHdBQIA2woAId4FAgDbCgAh3wUCANsKACHhBQAAowvhBSLiBQIAwQoAIeMFAgDBCgAh5AUBAOgKACETlQUCAAAAAaYFAQAAAAG2BQQAAAABugVAAAAAAb8FAgAAAAHJBQAAAKMGAtYFAQAAAAHeBQIAAAAB-gUAAACzBgKhBgEAAAABowaAAAAAAaQGAgAAAAGlBgIAAAABpgYCAAAAAacGAQAAAAGoBgEAAAABqQYAAPUNACCqBgAA9g0AIKsGAAD3DQAgBREAAKcSACBCAQAAAAG2BQIAAAABvgUBAAAAAYgGAQAAAAECAAAAhgQAIF0AAOcUACADAAAAiQQAIF0AAOcUACBeAADrFAAgBwAAAIkEACARAACTEgAgQgEAwAoAIVYAAOsUACC2BQIAwQoAIb4FAQDACgAhiAYBAMAKACEFEQAAkxIAIEIBAMAKACG2BQIAwQoAIb4FAQDACgAhiAYBAMAKACECxwUCAAAAAYEGQAAAAAELBAAAzAsAIBsAAJ0RACBCAQAAAAG2BQIAAAABvgUBAAAAAeYFAgAAAAGDBgEAAAABhAYBAAAAAYUGAQAAAAGGBiAAAAABhwYCAAAAAQIAAABBACBdAADtFAAgAwAAAD8AIF0AAO0UACBeAADxFAAgDQAAAD8AIAQAALsLACAbAACcEQAgQgEAwAoAIVYAAPEUACC2BQIAwQoAIb4FAQDACgAh5gUCANsKACGDBgEA6AoAIYQGAQDACgAhhQYBAMAKACGGBiAA2QoAIYcGAgDbCgAhCwQAALsLACAbAACcEQAgQgEAwAoAIbYFAgDBCgAhvgUBAMAKACHmBQIA2woAIYMGAQDoCgAhhAYBAMAKACGFBgEAwAoAIYYGIADZCgAhhwYCANsKACEDqQUCAAAAAYEGQAAAAAGCBgIAAAABHwgAAL4RACARAADBEQAgGQAAwhEAIBoAAMARACAcAAC4EQAgHwAAthEAICAAALcRACAhAAC5EQAgIgAAuhEAICMAALsRACAkAAC8EQAgJQAAvREAICgAAL8RACAqAADEEQAgKwAAxREAICwAAMYRACAvAADHEQAgMAAAyBEAIDQAAMkRACA1AADKEQAgNgAAyxEAIDwAAMwRACA9AADNEQAgPgAAzhEAIEIBAAAAAbYFAgAAAAG6BUAAAAAB7gUBAAAAAfAFAAAA8AUC8QUBAAAAAfIFQAAAAAECAAAA1QUAIF0AAPMUACADAAAABQAgXQAA8xQAIF4AAPcUACAhAAAABQAgCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICoAAJoPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIVYAAPcUACC2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhHwgAAJQPACARAACXDwAgGQAAmA8AIBoAAJYPACAcAACODwAgHwAAjA8AICAAAI0PACAhAACPDwAgIgAAkA8AICMAAJEPACAkAACSDwAgJQAAkw8AICgAAJUPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACG2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhBJYFQAAAAAGoBQEAAAABtgUCAAAAAb8FAgAAAAEfCAAAvhEAIBEAAMERACAZAADCEQAgGgAAwBEAIBwAALgRACAfAAC2EQAgIAAAtxEAICEAALkRACAiAAC6EQAgIwAAuxEAICQAALwRACAlAAC9EQAgKAAAvxEAICkAAMMRACArAADFEQAgLAAAxhEAIC8AAMcRACAwAADIEQAgNAAAyREAIDUAAMoRACA2AADLEQAgPAAAzBEAID0AAM0RACA-AADOEQAgQgEAAAABtgUCAAAAAboFQAAAAAHuBQEAAAAB8AUAAADwBQLxBQEAAAAB8gVAAAAAAQIAAADVBQAgXQAA-RQAIAMAAAAFACBdAAD5FAAgXgAA_RQAICEAAAAFACAIAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAgAACNDwAgIQAAjw8AICIAAJAPACAjAACRDwAgJAAAkg8AICUAAJMPACAoAACVDwAgKQAAmQ8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhVgAA_RQAILYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEfCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIbYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEFtgUCAAAAAboFQAAAAAG_BQIAAAAB9gVAAAAAAfcFQAAAAAEFtgUCAAAAAbcFAQAAAAG4BQEAAAABuQUCAAAAAboFQAAAAAECowUCAAAAAaQFQAAAAAEGBAAAmBMAIJYFQAAAAAG2BQIAAAAByQUBAAAAAeYFAgAAAAGcBkAAAAABAgAAAIUBACBdAACBFQAgAwAAAIMBACBdAACBFQAgXgAAhRUAIAgAAACDAQAgBAAAlxMAIFYAAIUVACCWBUAAwgoAIbYFAgDBCgAhyQUBAMAKACHmBQIAwQoAIZwGQADaCgAhBgQAAJcTACCWBUAAwgoAIbYFAgDBCgAhyQUBAMAKACHmBQIAwQoAIZwGQADaCgAhBJgGAgAAAAGZBoAAAAABmgYCAAAAAZsGAgAAAAEfCAAAvhEAIBEAAMERACAZAADCEQAgGgAAwBEAIBwAALgRACAfAAC2EQAgIAAAtxEAICEAALkRACAiAAC6EQAgIwAAuxEAICQAALwRACAlAAC9EQAgKAAAvxEAICkAAMMRACAqAADEEQAgKwAAxREAICwAAMYRACAvAADHEQAgMAAAyBEAIDUAAMoRACA2AADLEQAgPAAAzBEAID0AAM0RACA-AADOEQAgQgEAAAABtgUCAAAAAboFQAAAAAHuBQEAAAAB8AUAAADwBQLxBQEAAAAB8gVAAAAAAQIAAADVBQAgXQAAhxUAIDcIAACLDgAgDAAAhw4AIBYAAIwOACAdAACNDgAgKQAAjg4AICoAAJEOACA0AACWDgAgPAAAmA4AIEMAAJ8OACBEAACDDgAgRQAAhA4AIEYAAIUOACBHAACGDgAgSAAAiA4AIEkAAIkOACBKAACKDgAgSwAAjw4AIEwAAJAOACBNAACSDgAgTgAAkw4AIE8AAJQOACBQAACVDgAgqwUCAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAYEGQAAAAAGzBgEAAAABtAYBAAAAAbYGAAAAtgYCtwZAAAAAAbgGAgAAAAG5BgEAAAABugYCAAAAAbsGQAAAAAG8BgQAAAABvQYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABAgAAAAEAIF0AAIkVACADAAAAEAAgXQAAiRUAIF4AAI0VACA5AAAAEAAgCAAApwwAIAwAAKMMACAWAACoDAAgHQAAqQwAICkAAKoMACAqAACtDAAgNAAAsgwAIDwAALQMACBDAACfDAAgRAAApQ4AIEUAAKAMACBGAAChDAAgRwAAogwAIEgAAKQMACBJAAClDAAgSgAApgwAIEsAAKsMACBMAACsDAAgTQAArgwAIE4AAK8MACBPAACwDAAgUAAAsQwAIFYAAI0VACCrBQIAwQoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIYEGQADaCgAhswYBAOgKACG0BgEA6AoAIbYGAACbDLYGIrcGQADCCgAhuAYCANsKACG5BgEA6AoAIboGAgDbCgAhuwZAANoKACG8BgQA6QoAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACE3CAAApwwAIAwAAKMMACAWAACoDAAgHQAAqQwAICkAAKoMACAqAACtDAAgNAAAsgwAIDwAALQMACBDAACfDAAgRAAApQ4AIEUAAKAMACBGAAChDAAgRwAAogwAIEgAAKQMACBJAAClDAAgSgAApgwAIEsAAKsMACBMAACsDAAgTQAArgwAIE4AAK8MACBPAACwDAAgUAAAsQwAIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAIQMAAAAFACBdAACHFQAgXgAAkBUAICEAAAAFACAIAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAgAACNDwAgIQAAjw8AICIAAJAPACAjAACRDwAgJAAAkg8AICUAAJMPACAoAACVDwAgKQAAmQ8AICoAAJoPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhVgAAkBUAILYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEfCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIbYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEF5gUCAAAAAYoGAQAAAAGTBkAAAAABlAZAAAAAAZUGQAAAAAEfCAAAvhEAIBEAAMERACAZAADCEQAgGgAAwBEAIBwAALgRACAfAAC2EQAgIAAAtxEAICEAALkRACAiAAC6EQAgIwAAuxEAICQAALwRACAlAAC9EQAgKAAAvxEAICkAAMMRACAqAADEEQAgKwAAxREAICwAAMYRACAvAADHEQAgMAAAyBEAIDQAAMkRACA1AADKEQAgPAAAzBEAID0AAM0RACA-AADOEQAgQgEAAAABtgUCAAAAAboFQAAAAAHuBQEAAAAB8AUAAADwBQLxBQEAAAAB8gVAAAAAAQIAAADVBQAgXQAAkhUAIB8IAAC-EQAgEQAAwREAIBkAAMIRACAaAADAEQAgHAAAuBEAIB8AALYRACAgAAC3EQAgIQAAuREAICIAALoRACAjAAC7EQAgJAAAvBEAICUAAL0RACAoAAC_EQAgKQAAwxEAICoAAMQRACArAADFEQAgLAAAxhEAIC8AAMcRACAwAADIEQAgNAAAyREAIDYAAMsRACA8AADMEQAgPQAAzREAID4AAM4RACBCAQAAAAG2BQIAAAABugVAAAAAAe4FAQAAAAHwBQAAAPAFAvEFAQAAAAHyBUAAAAABAgAAANUFACBdAACUFQAgCAEAAOEPACAEAACFDQAgogUEAAAAAeYFAgAAAAGKBgEAAAABkwZAAAAAAZQGQAAAAAGVBkAAAAABAgAAAJIBACBdAACWFQAgAwAAAAUAIF0AAJIVACBeAACaFQAgIQAAAAUAIAgAAJQPACARAACXDwAgGQAAmA8AIBoAAJYPACAcAACODwAgHwAAjA8AICAAAI0PACAhAACPDwAgIgAAkA8AICMAAJEPACAkAACSDwAgJQAAkw8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACFWAACaFQAgtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIR8IAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAgAACNDwAgIQAAjw8AICIAAJAPACAjAACRDwAgJAAAkg8AICUAAJMPACAoAACVDwAgKQAAmQ8AICoAAJoPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDUAAKAPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIQMAAAAFACBdAACUFQAgXgAAnRUAICEAAAAFACAIAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAgAACNDwAgIQAAjw8AICIAAJAPACAjAACRDwAgJAAAkg8AICUAAJMPACAoAACVDwAgKQAAmQ8AICoAAJoPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhVgAAnRUAILYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEfCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIbYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEDAAAAkAEAIF0AAJYVACBeAACgFQAgCgAAAJABACABAADfDwAgBAAA-wwAIFYAAKAVACCiBQQAyAoAIeYFAgDBCgAhigYBAMAKACGTBkAAwgoAIZQGQADCCgAhlQZAANoKACEIAQAA3w8AIAQAAPsMACCiBQQAyAoAIeYFAgDBCgAhigYBAMAKACGTBkAAwgoAIZQGQADCCgAhlQZAANoKACERAQAA3gwAIAwAAOAMACA3AADkDAAgOQAA4QwAIDsAAOIMACCiBQQAAAABqAUBAAAAAasFAgAAAAGuBQEAAAABtgUCAAAAAboFQAAAAAG_BQIAAAAB_AUCAAAAAf0FgAAAAAH-BUAAAAAB_wVAAAAAAYAGAgAAAAECAAAAnQEAIF0AAKEVACAfCAAAvhEAIBEAAMERACAZAADCEQAgGgAAwBEAIBwAALgRACAfAAC2EQAgIAAAtxEAICEAALkRACAiAAC6EQAgIwAAuxEAICQAALwRACAlAAC9EQAgKAAAvxEAICkAAMMRACAqAADEEQAgKwAAxREAICwAAMYRACAvAADHEQAgMAAAyBEAIDQAAMkRACA1AADKEQAgNgAAyxEAIDwAAMwRACA-AADOEQAgQgEAAAABtgUCAAAAAboFQAAAAAHuBQEAAAAB8AUAAADwBQLxBQEAAAAB8gVAAAAAAQIAAADVBQAgXQAAoxUAIB8IAAC-EQAgEQAAwREAIBkAAMIRACAaAADAEQAgHAAAuBEAIB8AALYRACAgAAC3EQAgIQAAuREAICIAALoRACAjAAC7EQAgJAAAvBEAICUAAL0RACAoAAC_EQAgKQAAwxEAICoAAMQRACArAADFEQAgLAAAxhEAIC8AAMcRACAwAADIEQAgNAAAyREAIDUAAMoRACA2AADLEQAgPQAAzREAID4AAM4RACBCAQAAAAG2BQIAAAABugVAAAAAAe4FAQAAAAHwBQAAAPAFAvEFAQAAAAHyBUAAAAABAgAAANUFACBdAAClFQAgNwgAAIsOACAMAACHDgAgFgAAjA4AIB0AAI0OACApAACODgAgKgAAkQ4AIDMAAJcOACA0AACWDgAgQwAAnw4AIEQAAIMOACBFAACEDgAgRgAAhQ4AIEcAAIYOACBIAACIDgAgSQAAiQ4AIEoAAIoOACBLAACPDgAgTAAAkA4AIE0AAJIOACBOAACTDgAgTwAAlA4AIFAAAJUOACCrBQIAAAABtgUEAAAAAboFQAAAAAG_BQIAAAABgQZAAAAAAbMGAQAAAAG0BgEAAAABtgYAAAC2BgK3BkAAAAABuAYCAAAAAbkGAQAAAAG6BgIAAAABuwZAAAAAAbwGBAAAAAG9BgQAAAABvgYCAAAAAb8GAAAAowYDwQYAAADBBgPCBgIAAAABwwZAAAAAAcQGQAAAAAHFBkAAAAABxgZAAAAAAccGQAAAAAHIBkAAAAAByQYBAAAAAcoGQAAAAAHLBkAAAAABzAYCAAAAAc0GAgAAAAHOBkAAAAABzwZAAAAAAdAGAQAAAAECAAAAAQAgXQAApxUAIAMAAAAQACBdAACnFQAgXgAAqxUAIDkAAAAQACAIAACnDAAgDAAAowwAIBYAAKgMACAdAACpDAAgKQAAqgwAICoAAK0MACAzAACzDAAgNAAAsgwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgVgAAqxUAIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAITcIAACnDAAgDAAAowwAIBYAAKgMACAdAACpDAAgKQAAqgwAICoAAK0MACAzAACzDAAgNAAAsgwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhCqgFAQAAAAGrBQIAAAABrgUBAAAAAbYFAgAAAAG6BUAAAAABvwUCAAAAAf0FgAAAAAH-BUAAAAAB_wVAAAAAAYAGAgAAAAEfCAAAvhEAIBEAAMERACAZAADCEQAgGgAAwBEAIBwAALgRACAfAAC2EQAgIAAAtxEAICEAALkRACAiAAC6EQAgIwAAuxEAICQAALwRACAlAAC9EQAgKAAAvxEAICkAAMMRACAqAADEEQAgKwAAxREAICwAAMYRACAvAADHEQAgMAAAyBEAIDQAAMkRACA1AADKEQAgNgAAyxEAIDwAAMwRACA9AADNEQAgQgEAAAABtgUCAAAAAboFQAAAAAHuBQEAAAAB8AUAAADwBQLxBQEAAAAB8gVAAAAAAQIAAADVBQAgXQAArRUAIAMAAAAFACBdAACtFQAgXgAAsRUAICEAAAAFACAIAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAgAACNDwAgIQAAjw8AICIAAJAPACAjAACRDwAgJAAAkg8AICUAAJMPACAoAACVDwAgKQAAmQ8AICoAAJoPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACBCAQDACgAhVgAAsRUAILYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEfCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgQgEAwAoAIbYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACED5gUCAAAAAfoFAAAA-gUC-wVAAAAAAQMAAAAFACBdAACjFQAgXgAAtRUAICEAAAAFACAIAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAgAACNDwAgIQAAjw8AICIAAJAPACAjAACRDwAgJAAAkg8AICUAAJMPACAoAACVDwAgKQAAmQ8AICoAAJoPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID4AAKQPACBCAQDACgAhVgAAtRUAILYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEfCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA-AACkDwAgQgEAwAoAIbYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEDAAAABQAgXQAApRUAIF4AALgVACAhAAAABQAgCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AID0AAKMPACA-AACkDwAgQgEAwAoAIVYAALgVACC2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhHwgAAJQPACARAACXDwAgGQAAmA8AIBoAAJYPACAcAACODwAgHwAAjA8AICAAAI0PACAhAACPDwAgIgAAkA8AICMAAJEPACAkAACSDwAgJQAAkw8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA9AACjDwAgPgAApA8AIEIBAMAKACG2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhAwAAAJsBACBdAAChFQAgXgAAuxUAIBMAAACbAQAgAQAA3AwAIAwAAMIMACA3AADADAAgOQAAwwwAIDsAAMQMACBWAAC7FQAgogUEAMgKACGoBQEAwAoAIasFAgDBCgAhrgUBAMAKACG2BQIAwQoAIboFQADCCgAhvwUCAMEKACH8BQIA2woAIf0FgAAAAAH-BUAA2goAIf8FQADaCgAhgAYCANsKACERAQAA3AwAIAwAAMIMACA3AADADAAgOQAAwwwAIDsAAMQMACCiBQQAyAoAIagFAQDACgAhqwUCAMEKACGuBQEAwAoAIbYFAgDBCgAhugVAAMIKACG_BQIAwQoAIfwFAgDbCgAh_QWAAAAAAf4FQADaCgAh_wVAANoKACGABgIA2woAIQuoBQEAAAABqwUCAAAAAa4FAQAAAAG2BQIAAAABugVAAAAAAb8FAgAAAAH8BQIAAAAB_QWAAAAAAf4FQAAAAAH_BUAAAAABgAYCAAAAAQMAAAAFACBdAADQFAAgXgAAvxUAICEAAAAFACAIAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAgAACNDwAgIQAAjw8AICIAAJAPACAkAACSDwAgJQAAkw8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhVgAAvxUAILYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEfCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgJAAAkg8AICUAAJMPACAoAACVDwAgKQAAmQ8AICoAAJoPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIbYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEDAAAABQAgXQAA0hQAIF4AAMIVACAhAAAABQAgCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAjAACRDwAgJAAAkg8AICUAAJMPACAoAACVDwAgKQAAmQ8AICoAAJoPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIVYAAMIVACC2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhHwgAAJQPACARAACXDwAgGQAAmA8AIBoAAJYPACAcAACODwAgHwAAjA8AICAAAI0PACAhAACPDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACG2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhAwAAAAUAIF0AANQUACBeAADFFQAgIQAAAAUAIAgAAJQPACARAACXDwAgGQAAmA8AIBoAAJYPACAcAACODwAgHwAAjA8AICAAAI0PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACFWAADFFQAgtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIR8IAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAgAACNDwAgIgAAkA8AICMAAJEPACAkAACSDwAgJQAAkw8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIQMAAAAFACBdAADWFAAgXgAAyBUAICEAAAAFACAIAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAgAACNDwAgIQAAjw8AICIAAJAPACAjAACRDwAgJAAAkg8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhVgAAyBUAILYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEfCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAoAACVDwAgKQAAmQ8AICoAAJoPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIbYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEDAAAABQAgXQAA2BQAIF4AAMsVACAhAAAABQAgCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICUAAJMPACAoAACVDwAgKQAAmQ8AICoAAJoPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIVYAAMsVACC2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhHwgAAJQPACARAACXDwAgGQAAmA8AIBoAAJYPACAcAACODwAgHwAAjA8AICAAAI0PACAhAACPDwAgIgAAkA8AICMAAJEPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACG2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhAwAAAAsAIF0AANoUACBeAADOFQAgDgAAAAsAIAQAALQSACAFAACvEgAgBgAAsBIAIAgAALISACARAAC1EgAgGgAAsxIAIEIBAMAKACFWAADOFQAgpQUBAMAKACGpBQIAwQoAIbYFAgDBCgAhiAYBAMAKACGJBgIA2woAIQwEAAC0EgAgBQAArxIAIAYAALASACAIAACyEgAgEQAAtRIAIBoAALMSACBCAQDACgAhpQUBAMAKACGpBQIAwQoAIbYFAgDBCgAhiAYBAMAKACGJBgIA2woAIQMAAAADACBdAADOFAAgXgAA0RUAIB0AAAADACABAAD4CwAgCwAA-gsAIAwAAPkLACAeAADzDQAgQAAA_AsAIEEAAP0LACBCAAD-CwAgVgAA0RUAIJUFAgDBCgAhogUEAMgKACGmBQEAwAoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIckFAADYC6MGItYFAQDACgAh3gUCANsKACH6BQAA8wuzBiKhBgEAwAoAIaMGgAAAAAGkBgIAwQoAIaUGAgDBCgAhpgYCANsKACGnBgEAwAoAIagGAQDACgAhqQYAAPQLACCqBgAA9QsAIKsGAAD2CwAgGwEAAPgLACALAAD6CwAgDAAA-QsAIB4AAPMNACBAAAD8CwAgQQAA_QsAIEIAAP4LACCVBQIAwQoAIaIFBADICgAhpgUBAMAKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACHJBQAA2AujBiLWBQEAwAoAId4FAgDbCgAh-gUAAPMLswYioQYBAMAKACGjBoAAAAABpAYCAMEKACGlBgIAwQoAIaYGAgDbCgAhpwYBAMAKACGoBgEAwAoAIakGAAD0CwAgqgYAAPULACCrBgAA9gsAIB-rBQIAAAABugVAAAAAAb8FAgAAAAGBBkAAAAABswYBAAAAAbQGAQAAAAG2BgAAALYGArcGQAAAAAG4BgIAAAABuQYBAAAAAboGAgAAAAG7BkAAAAABvAYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABMAgAAN0OACALAADWDgAgDAAA1Q4AIA0AANcOACAOAADYDgAgDwAA5A4AIBAAANkOACASAADaDgAgFgAA2w4AIBkAANwOACAdAADfDgAglAUBAAAAAasFAgAAAAG2BQIAAAABugVAAAAAAb0FAQAAAAG-BQEAAAABvwUCAAAAAcAFQAAAAAHCBQIAAAABwwUCAAAAAcUFAgAAAAHJBQAAAMkFAsoFAQAAAAHLBQEAAAABzAUCAAAAAc0FBAAAAAHOBQgAAAABzwUIAAAAAdAFCAAAAAHRBQgAAAAB0gWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFAQAAAAHXBUAAAAAB2QUAAADZBQLaBUAAAAAB2wVAAAAAAdwFAQAAAAHdBQIAAAAB3gUCAAAAAd8FAgAAAAHhBQAAAOEFAuIFAgAAAAHjBQIAAAAB5AUBAAAAAQIAAAAjACBdAADTFQAgAwAAAB0AIF0AANMVACBeAADXFQAgMgAAAB0AIAgAAK0LACALAAClCwAgDAAApAsAIA0AAKYLACAOAACnCwAgDwAAqAsAIBAAAKkLACASAACqCwAgFgAAqwsAIBkAAKwLACAdAACvCwAgVgAA1xUAIJQFAQDACgAhqwUCAMEKACG2BQIAwQoAIboFQADCCgAhvQUBAMAKACG-BQEAwAoAIb8FAgDbCgAhwAVAANoKACHCBQIAwQoAIcMFAgDBCgAhxQUCAMEKACHJBQAAnwvJBSLKBQEAwAoAIcsFAQDACgAhzAUCANsKACHNBQQA6QoAIc4FCACgCwAhzwUIAKALACHQBQgAoQsAIdEFCAChCwAh0gWAAAAAAdMFAQDACgAh1AUBAMAKACHVBQEAwAoAIdYFAQDACgAh1wVAANoKACHZBQAAogvZBSLaBUAA2goAIdsFQADaCgAh3AUBAOgKACHdBQIA2woAId4FAgDbCgAh3wUCANsKACHhBQAAowvhBSLiBQIAwQoAIeMFAgDBCgAh5AUBAOgKACEwCAAArQsAIAsAAKULACAMAACkCwAgDQAApgsAIA4AAKcLACAPAACoCwAgEAAAqQsAIBIAAKoLACAWAACrCwAgGQAArAsAIB0AAK8LACCUBQEAwAoAIasFAgDBCgAhtgUCAMEKACG6BUAAwgoAIb0FAQDACgAhvgUBAMAKACG_BQIA2woAIcAFQADaCgAhwgUCAMEKACHDBQIAwQoAIcUFAgDBCgAhyQUAAJ8LyQUiygUBAMAKACHLBQEAwAoAIcwFAgDbCgAhzQUEAOkKACHOBQgAoAsAIc8FCACgCwAh0AUIAKELACHRBQgAoQsAIdIFgAAAAAHTBQEAwAoAIdQFAQDACgAh1QUBAMAKACHWBQEAwAoAIdcFQADaCgAh2QUAAKIL2QUi2gVAANoKACHbBUAA2goAIdwFAQDoCgAh3QUCANsKACHeBQIA2woAId8FAgDbCgAh4QUAAKML4QUi4gUCAMEKACHjBQIAwQoAIeQFAQDoCgAhFaIFBAAAAAGmBQEAAAABqwUCAAAAAawFQAAAAAGtBQIAAAAByQUAAACjBgLWBQEAAAAB3gUCAAAAAZ0GgAAAAAGeBiAAAAABoAYBAAAAAaEGAQAAAAGjBoAAAAABpAYCAAAAAaUGAgAAAAGmBgIAAAABpwYBAAAAAagGAQAAAAGpBgAA4gsAIKoGAADjCwAgqwYAAOQLACAfCAAAvhEAIBEAAMERACAZAADCEQAgGgAAwBEAIBwAALgRACAfAAC2EQAgIAAAtxEAICEAALkRACAiAAC6EQAgIwAAuxEAICQAALwRACAlAAC9EQAgKQAAwxEAICoAAMQRACArAADFEQAgLAAAxhEAIC8AAMcRACAwAADIEQAgNAAAyREAIDUAAMoRACA2AADLEQAgPAAAzBEAID0AAM0RACA-AADOEQAgQgEAAAABtgUCAAAAAboFQAAAAAHuBQEAAAAB8AUAAADwBQLxBQEAAAAB8gVAAAAAAQIAAADVBQAgXQAA2RUAIAMAAAAFACBdAADZFQAgXgAA3RUAICEAAAAFACAIAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAgAACNDwAgIQAAjw8AICIAAJAPACAjAACRDwAgJAAAkg8AICUAAJMPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhVgAA3RUAILYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEfCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKQAAmQ8AICoAAJoPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIbYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEDAAAACwAgXQAA3xQAIF4AAOAVACAOAAAACwAgBAAAtBIAIAUAAK8SACAGAACwEgAgBwAAsRIAIBEAALUSACAaAACzEgAgQgEAwAoAIVYAAOAVACClBQEAwAoAIakFAgDBCgAhtgUCAMEKACGIBgEAwAoAIYkGAgDbCgAhDAQAALQSACAFAACvEgAgBgAAsBIAIAcAALESACARAAC1EgAgGgAAsxIAIEIBAMAKACGlBQEAwAoAIakFAgDBCgAhtgUCAMEKACGIBgEAwAoAIYkGAgDbCgAhAwAAAAUAIF0AAOEUACBeAADjFQAgIQAAAAUAIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACFWAADjFQAgtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIR8RAACXDwAgGQAAmA8AIBoAAJYPACAcAACODwAgHwAAjA8AICAAAI0PACAhAACPDwAgIgAAkA8AICMAAJEPACAkAACSDwAgJQAAkw8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIQMAAAAQACBdAADHFAAgXgAA5hUAIDkAAAAQACAMAACjDAAgFgAAqAwAIB0AAKkMACApAACqDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgVgAA5hUAIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAITcMAACjDAAgFgAAqAwAIB0AAKkMACApAACqDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhE5UFAgAAAAGiBQQAAAABpgUBAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAckFAAAAowYC1gUBAAAAAd4FAgAAAAH6BQAAALMGAqEGAQAAAAGjBoAAAAABpAYCAAAAAaUGAgAAAAGnBgEAAAABqAYBAAAAAakGAAD1DQAgqgYAAPYNACCrBgAA9w0AIAwEAADzEgAgBQAA9RIAIAYAAO8SACAHAADwEgAgCAAA8RIAIBEAAPQSACBCAQAAAAGlBQEAAAABqQUCAAAAAbYFAgAAAAGIBgEAAAABiQYCAAAAAQIAAAAOACBdAADoFQAgHwgAAL4RACARAADBEQAgGQAAwhEAIBwAALgRACAfAAC2EQAgIAAAtxEAICEAALkRACAiAAC6EQAgIwAAuxEAICQAALwRACAlAAC9EQAgKAAAvxEAICkAAMMRACAqAADEEQAgKwAAxREAICwAAMYRACAvAADHEQAgMAAAyBEAIDQAAMkRACA1AADKEQAgNgAAyxEAIDwAAMwRACA9AADNEQAgPgAAzhEAIEIBAAAAAbYFAgAAAAG6BUAAAAAB7gUBAAAAAfAFAAAA8AUC8QUBAAAAAfIFQAAAAAECAAAA1QUAIF0AAOoVACAbAQAApw4AIAsAAPkNACAMAAD4DQAgHgAA-g0AID8AAPsNACBAAAD8DQAgQgAA_g0AIJUFAgAAAAGiBQQAAAABpgUBAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAckFAAAAowYC1gUBAAAAAd4FAgAAAAH6BQAAALMGAqEGAQAAAAGjBoAAAAABpAYCAAAAAaUGAgAAAAGmBgIAAAABpwYBAAAAAagGAQAAAAGpBgAA9Q0AIKoGAAD2DQAgqwYAAPcNACACAAAAFAAgXQAA7BUAIDcIAACLDgAgDAAAhw4AIBYAAIwOACAdAACNDgAgKQAAjg4AICoAAJEOACAzAACXDgAgNAAAlg4AIDwAAJgOACBDAACfDgAgRAAAgw4AIEUAAIQOACBGAACFDgAgRwAAhg4AIEgAAIgOACBJAACJDgAgSwAAjw4AIEwAAJAOACBNAACSDgAgTgAAkw4AIE8AAJQOACBQAACVDgAgqwUCAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAYEGQAAAAAGzBgEAAAABtAYBAAAAAbYGAAAAtgYCtwZAAAAAAbgGAgAAAAG5BgEAAAABugYCAAAAAbsGQAAAAAG8BgQAAAABvQYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABAgAAAAEAIF0AAO4VACADAAAACwAgXQAA6BUAIF4AAPIVACAOAAAACwAgBAAAtBIAIAUAAK8SACAGAACwEgAgBwAAsRIAIAgAALISACARAAC1EgAgQgEAwAoAIVYAAPIVACClBQEAwAoAIakFAgDBCgAhtgUCAMEKACGIBgEAwAoAIYkGAgDbCgAhDAQAALQSACAFAACvEgAgBgAAsBIAIAcAALESACAIAACyEgAgEQAAtRIAIEIBAMAKACGlBQEAwAoAIakFAgDBCgAhtgUCAMEKACGIBgEAwAoAIYkGAgDbCgAhAwAAAAUAIF0AAOoVACBeAAD1FQAgIQAAAAUAIAgAAJQPACARAACXDwAgGQAAmA8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACFWAAD1FQAgtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIR8IAACUDwAgEQAAlw8AIBkAAJgPACAcAACODwAgHwAAjA8AICAAAI0PACAhAACPDwAgIgAAkA8AICMAAJEPACAkAACSDwAgJQAAkw8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIQMAAAADACBdAADsFQAgXgAA-BUAIB0AAAADACABAAD4CwAgCwAA-gsAIAwAAPkLACAeAADzDQAgPwAA-wsAIEAAAPwLACBCAAD-CwAgVgAA-BUAIJUFAgDBCgAhogUEAMgKACGmBQEAwAoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIckFAADYC6MGItYFAQDACgAh3gUCANsKACH6BQAA8wuzBiKhBgEAwAoAIaMGgAAAAAGkBgIAwQoAIaUGAgDBCgAhpgYCANsKACGnBgEAwAoAIagGAQDACgAhqQYAAPQLACCqBgAA9QsAIKsGAAD2CwAgGwEAAPgLACALAAD6CwAgDAAA-QsAIB4AAPMNACA_AAD7CwAgQAAA_AsAIEIAAP4LACCVBQIAwQoAIaIFBADICgAhpgUBAMAKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACHJBQAA2AujBiLWBQEAwAoAId4FAgDbCgAh-gUAAPMLswYioQYBAMAKACGjBoAAAAABpAYCAMEKACGlBgIAwQoAIaYGAgDbCgAhpwYBAMAKACGoBgEAwAoAIakGAAD0CwAgqgYAAPULACCrBgAA9gsAIAMAAAAQACBdAADuFQAgXgAA-xUAIDkAAAAQACAIAACnDAAgDAAAowwAIBYAAKgMACAdAACpDAAgKQAAqgwAICoAAK0MACAzAACzDAAgNAAAsgwAIDwAALQMACBDAACfDAAgRAAApQ4AIEUAAKAMACBGAAChDAAgRwAAogwAIEgAAKQMACBJAAClDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgVgAA-xUAIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAITcIAACnDAAgDAAAowwAIBYAAKgMACAdAACpDAAgKQAAqgwAICoAAK0MACAzAACzDAAgNAAAsgwAIDwAALQMACBDAACfDAAgRAAApQ4AIEUAAKAMACBGAAChDAAgRwAAogwAIEgAAKQMACBJAAClDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIE8AALAMACBQAACxDAAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhFaIFBAAAAAGmBQEAAAABqwUCAAAAAawFQAAAAAGtBQIAAAAByQUAAACjBgLWBQEAAAAB3gUCAAAAAZ0GgAAAAAGeBiAAAAABnwYEAAAAAaAGAQAAAAGhBgEAAAABowaAAAAAAaQGAgAAAAGlBgIAAAABpwYBAAAAAagGAQAAAAGpBgAA4gsAIKoGAADjCwAgqwYAAOQLACAfCAAAvhEAIBEAAMERACAZAADCEQAgGgAAwBEAIB8AALYRACAgAAC3EQAgIQAAuREAICIAALoRACAjAAC7EQAgJAAAvBEAICUAAL0RACAoAAC_EQAgKQAAwxEAICoAAMQRACArAADFEQAgLAAAxhEAIC8AAMcRACAwAADIEQAgNAAAyREAIDUAAMoRACA2AADLEQAgPAAAzBEAID0AAM0RACA-AADOEQAgQgEAAAABtgUCAAAAAboFQAAAAAHuBQEAAAAB8AUAAADwBQLxBQEAAAAB8gVAAAAAAQIAAADVBQAgXQAA_RUAIDcIAACLDgAgDAAAhw4AIBYAAIwOACApAACODgAgKgAAkQ4AIDMAAJcOACA0AACWDgAgPAAAmA4AIEMAAJ8OACBEAACDDgAgRQAAhA4AIEYAAIUOACBHAACGDgAgSAAAiA4AIEkAAIkOACBKAACKDgAgSwAAjw4AIEwAAJAOACBNAACSDgAgTgAAkw4AIE8AAJQOACBQAACVDgAgqwUCAAAAAbYFBAAAAAG6BUAAAAABvwUCAAAAAYEGQAAAAAGzBgEAAAABtAYBAAAAAbYGAAAAtgYCtwZAAAAAAbgGAgAAAAG5BgEAAAABugYCAAAAAbsGQAAAAAG8BgQAAAABvQYEAAAAAb4GAgAAAAG_BgAAAKMGA8EGAAAAwQYDwgYCAAAAAcMGQAAAAAHEBkAAAAABxQZAAAAAAcYGQAAAAAHHBkAAAAAByAZAAAAAAckGAQAAAAHKBkAAAAABywZAAAAAAcwGAgAAAAHNBgIAAAABzgZAAAAAAc8GQAAAAAHQBgEAAAABAgAAAAEAIF0AAP8VACADAAAAEAAgXQAA_xUAIF4AAIMWACA5AAAAEAAgCAAApwwAIAwAAKMMACAWAACoDAAgKQAAqgwAICoAAK0MACAzAACzDAAgNAAAsgwAIDwAALQMACBDAACfDAAgRAAApQ4AIEUAAKAMACBGAAChDAAgRwAAogwAIEgAAKQMACBJAAClDAAgSgAApgwAIEsAAKsMACBMAACsDAAgTQAArgwAIE4AAK8MACBPAACwDAAgUAAAsQwAIFYAAIMWACCrBQIAwQoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIYEGQADaCgAhswYBAOgKACG0BgEA6AoAIbYGAACbDLYGIrcGQADCCgAhuAYCANsKACG5BgEA6AoAIboGAgDbCgAhuwZAANoKACG8BgQA6QoAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACE3CAAApwwAIAwAAKMMACAWAACoDAAgKQAAqgwAICoAAK0MACAzAACzDAAgNAAAsgwAIDwAALQMACBDAACfDAAgRAAApQ4AIEUAAKAMACBGAAChDAAgRwAAogwAIEgAAKQMACBJAAClDAAgSgAApgwAIEsAAKsMACBMAACsDAAgTQAArgwAIE4AAK8MACBPAACwDAAgUAAAsQwAIKsFAgDBCgAhtgUEAMgKACG6BUAAwgoAIb8FAgDbCgAhgQZAANoKACGzBgEA6AoAIbQGAQDoCgAhtgYAAJsMtgYitwZAAMIKACG4BgIA2woAIbkGAQDoCgAhugYCANsKACG7BkAA2goAIbwGBADpCgAhvQYEAOkKACG-BgIA2woAIb8GAACcDKMGI8EGAACdDMEGI8IGAgDbCgAhwwZAANoKACHEBkAA2goAIcUGQADaCgAhxgZAANoKACHHBkAA2goAIcgGQADaCgAhyQYBAOgKACHKBkAA2goAIcsGQADaCgAhzAYCANsKACHNBgIA2woAIc4GQADaCgAhzwZAANoKACHQBgEAwAoAIQOiBQQAAAABqQUCAAAAAYEGQAAAAAEDAAAABQAgXQAA_RUAIF4AAIcWACAhAAAABQAgCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIB8AAIwPACAgAACNDwAgIQAAjw8AICIAAJAPACAjAACRDwAgJAAAkg8AICUAAJMPACAoAACVDwAgKQAAmQ8AICoAAJoPACArAACbDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIVYAAIcWACC2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhHwgAAJQPACARAACXDwAgGQAAmA8AIBoAAJYPACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACG2BQIAwQoAIboFQADCCgAh7gUBAMAKACHwBQAAiw_wBSLxBQEAwAoAIfIFQADaCgAhCEIBAAAAAbYFAgAAAAG-BQEAAAAB5gUCAAAAAYMGAQAAAAGEBgEAAAABhQYBAAAAAYYGIAAAAAEDAAAAHQAgXQAAuhQAIF4AAIsWACAyAAAAHQAgCAAArQsAIAsAAKULACAMAACkCwAgDQAApgsAIA4AAKcLACAPAACoCwAgEgAAqgsAIBYAAKsLACAZAACsCwAgGgAArgsAIB0AAK8LACBWAACLFgAglAUBAMAKACGrBQIAwQoAIbYFAgDBCgAhugVAAMIKACG9BQEAwAoAIb4FAQDACgAhvwUCANsKACHABUAA2goAIcIFAgDBCgAhwwUCAMEKACHFBQIAwQoAIckFAACfC8kFIsoFAQDACgAhywUBAMAKACHMBQIA2woAIc0FBADpCgAhzgUIAKALACHPBQgAoAsAIdAFCAChCwAh0QUIAKELACHSBYAAAAAB0wUBAMAKACHUBQEAwAoAIdUFAQDACgAh1gUBAMAKACHXBUAA2goAIdkFAACiC9kFItoFQADaCgAh2wVAANoKACHcBQEA6AoAId0FAgDbCgAh3gUCANsKACHfBQIA2woAIeEFAACjC-EFIuIFAgDBCgAh4wUCAMEKACHkBQEA6AoAITAIAACtCwAgCwAApQsAIAwAAKQLACANAACmCwAgDgAApwsAIA8AAKgLACASAACqCwAgFgAAqwsAIBkAAKwLACAaAACuCwAgHQAArwsAIJQFAQDACgAhqwUCAMEKACG2BQIAwQoAIboFQADCCgAhvQUBAMAKACG-BQEAwAoAIb8FAgDbCgAhwAVAANoKACHCBQIAwQoAIcMFAgDBCgAhxQUCAMEKACHJBQAAnwvJBSLKBQEAwAoAIcsFAQDACgAhzAUCANsKACHNBQQA6QoAIc4FCACgCwAhzwUIAKALACHQBQgAoQsAIdEFCAChCwAh0gWAAAAAAdMFAQDACgAh1AUBAMAKACHVBQEAwAoAIdYFAQDACgAh1wVAANoKACHZBQAAogvZBSLaBUAA2goAIdsFQADaCgAh3AUBAOgKACHdBQIA2woAId4FAgDbCgAh3wUCANsKACHhBQAAowvhBSLiBQIAwQoAIeMFAgDBCgAh5AUBAOgKACEDAAAAHQAgXQAAvRQAIF4AAI4WACAyAAAAHQAgCAAArQsAIAsAAKULACAMAACkCwAgDQAApgsAIA8AAKgLACAQAACpCwAgEgAAqgsAIBYAAKsLACAZAACsCwAgGgAArgsAIB0AAK8LACBWAACOFgAglAUBAMAKACGrBQIAwQoAIbYFAgDBCgAhugVAAMIKACG9BQEAwAoAIb4FAQDACgAhvwUCANsKACHABUAA2goAIcIFAgDBCgAhwwUCAMEKACHFBQIAwQoAIckFAACfC8kFIsoFAQDACgAhywUBAMAKACHMBQIA2woAIc0FBADpCgAhzgUIAKALACHPBQgAoAsAIdAFCAChCwAh0QUIAKELACHSBYAAAAAB0wUBAMAKACHUBQEAwAoAIdUFAQDACgAh1gUBAMAKACHXBUAA2goAIdkFAACiC9kFItoFQADaCgAh2wVAANoKACHcBQEA6AoAId0FAgDbCgAh3gUCANsKACHfBQIA2woAIeEFAACjC-EFIuIFAgDBCgAh4wUCAMEKACHkBQEA6AoAITAIAACtCwAgCwAApQsAIAwAAKQLACANAACmCwAgDwAAqAsAIBAAAKkLACASAACqCwAgFgAAqwsAIBkAAKwLACAaAACuCwAgHQAArwsAIJQFAQDACgAhqwUCAMEKACG2BQIAwQoAIboFQADCCgAhvQUBAMAKACG-BQEAwAoAIb8FAgDbCgAhwAVAANoKACHCBQIAwQoAIcMFAgDBCgAhxQUCAMEKACHJBQAAnwvJBSLKBQEAwAoAIcsFAQDACgAhzAUCANsKACHNBQQA6QoAIc4FCACgCwAhzwUIAKALACHQBQgAoQsAIdEFCAChCwAh0gWAAAAAAdMFAQDACgAh1AUBAMAKACHVBQEAwAoAIdYFAQDACgAh1wVAANoKACHZBQAAogvZBSLaBUAA2goAIdsFQADaCgAh3AUBAOgKACHdBQIA2woAId4FAgDbCgAh3wUCANsKACHhBQAAowvhBSLiBQIAwQoAIeMFAgDBCgAh5AUBAOgKACEDAAAACwAgXQAAvxQAIF4AAJEWACAOAAAACwAgBAAAtBIAIAUAAK8SACAGAACwEgAgBwAAsRIAIAgAALISACAaAACzEgAgQgEAwAoAIVYAAJEWACClBQEAwAoAIakFAgDBCgAhtgUCAMEKACGIBgEAwAoAIYkGAgDbCgAhDAQAALQSACAFAACvEgAgBgAAsBIAIAcAALESACAIAACyEgAgGgAAsxIAIEIBAMAKACGlBQEAwAoAIakFAgDBCgAhtgUCAMEKACGIBgEAwAoAIYkGAgDbCgAhAwAAAAUAIF0AAMEUACBeAACUFgAgIQAAAAUAIAgAAJQPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACFWAACUFgAgtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIR8IAACUDwAgGQAAmA8AIBoAAJYPACAcAACODwAgHwAAjA8AICAAAI0PACAhAACPDwAgIgAAkA8AICMAAJEPACAkAACSDwAgJQAAkw8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIQUUAACmEgAgQgEAAAABtgUCAAAAAb4FAQAAAAGIBgEAAAABAgAAAIYEACBdAACVFgAgMAgAAN0OACALAADWDgAgDAAA1Q4AIA0AANcOACAOAADYDgAgDwAA5A4AIBAAANkOACASAADaDgAgGQAA3A4AIBoAAN4OACAdAADfDgAglAUBAAAAAasFAgAAAAG2BQIAAAABugVAAAAAAb0FAQAAAAG-BQEAAAABvwUCAAAAAcAFQAAAAAHCBQIAAAABwwUCAAAAAcUFAgAAAAHJBQAAAMkFAsoFAQAAAAHLBQEAAAABzAUCAAAAAc0FBAAAAAHOBQgAAAABzwUIAAAAAdAFCAAAAAHRBQgAAAAB0gWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFAQAAAAHXBUAAAAAB2QUAAADZBQLaBUAAAAAB2wVAAAAAAdwFAQAAAAHdBQIAAAAB3gUCAAAAAd8FAgAAAAHhBQAAAOEFAuIFAgAAAAHjBQIAAAAB5AUBAAAAAQIAAAAjACBdAACXFgAgAwAAAIkEACBdAACVFgAgXgAAmxYAIAcAAACJBAAgFAAAkhIAIEIBAMAKACFWAACbFgAgtgUCAMEKACG-BQEAwAoAIYgGAQDACgAhBRQAAJISACBCAQDACgAhtgUCAMEKACG-BQEAwAoAIYgGAQDACgAhAwAAAB0AIF0AAJcWACBeAACeFgAgMgAAAB0AIAgAAK0LACALAAClCwAgDAAApAsAIA0AAKYLACAOAACnCwAgDwAAqAsAIBAAAKkLACASAACqCwAgGQAArAsAIBoAAK4LACAdAACvCwAgVgAAnhYAIJQFAQDACgAhqwUCAMEKACG2BQIAwQoAIboFQADCCgAhvQUBAMAKACG-BQEAwAoAIb8FAgDbCgAhwAVAANoKACHCBQIAwQoAIcMFAgDBCgAhxQUCAMEKACHJBQAAnwvJBSLKBQEAwAoAIcsFAQDACgAhzAUCANsKACHNBQQA6QoAIc4FCACgCwAhzwUIAKALACHQBQgAoQsAIdEFCAChCwAh0gWAAAAAAdMFAQDACgAh1AUBAMAKACHVBQEAwAoAIdYFAQDACgAh1wVAANoKACHZBQAAogvZBSLaBUAA2goAIdsFQADaCgAh3AUBAOgKACHdBQIA2woAId4FAgDbCgAh3wUCANsKACHhBQAAowvhBSLiBQIAwQoAIeMFAgDBCgAh5AUBAOgKACEwCAAArQsAIAsAAKULACAMAACkCwAgDQAApgsAIA4AAKcLACAPAACoCwAgEAAAqQsAIBIAAKoLACAZAACsCwAgGgAArgsAIB0AAK8LACCUBQEAwAoAIasFAgDBCgAhtgUCAMEKACG6BUAAwgoAIb0FAQDACgAhvgUBAMAKACG_BQIA2woAIcAFQADaCgAhwgUCAMEKACHDBQIAwQoAIcUFAgDBCgAhyQUAAJ8LyQUiygUBAMAKACHLBQEAwAoAIcwFAgDbCgAhzQUEAOkKACHOBQgAoAsAIc8FCACgCwAh0AUIAKELACHRBQgAoQsAIdIFgAAAAAHTBQEAwAoAIdQFAQDACgAh1QUBAMAKACHWBQEAwAoAIdcFQADaCgAh2QUAAKIL2QUi2gVAANoKACHbBUAA2goAIdwFAQDoCgAh3QUCANsKACHeBQIA2woAId8FAgDbCgAh4QUAAKML4QUi4gUCAMEKACHjBQIAwQoAIeQFAQDoCgAhMAgAAN0OACALAADWDgAgDAAA1Q4AIA0AANcOACAOAADYDgAgDwAA5A4AIBAAANkOACAWAADbDgAgGQAA3A4AIBoAAN4OACAdAADfDgAglAUBAAAAAasFAgAAAAG2BQIAAAABugVAAAAAAb0FAQAAAAG-BQEAAAABvwUCAAAAAcAFQAAAAAHCBQIAAAABwwUCAAAAAcUFAgAAAAHJBQAAAMkFAsoFAQAAAAHLBQEAAAABzAUCAAAAAc0FBAAAAAHOBQgAAAABzwUIAAAAAdAFCAAAAAHRBQgAAAAB0gWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFAQAAAAHXBUAAAAAB2QUAAADZBQLaBUAAAAAB2wVAAAAAAdwFAQAAAAHdBQIAAAAB3gUCAAAAAd8FAgAAAAHhBQAAAOEFAuIFAgAAAAHjBQIAAAAB5AUBAAAAAQIAAAAjACBdAACfFgAgAwAAAB0AIF0AAJ8WACBeAACjFgAgMgAAAB0AIAgAAK0LACALAAClCwAgDAAApAsAIA0AAKYLACAOAACnCwAgDwAAqAsAIBAAAKkLACAWAACrCwAgGQAArAsAIBoAAK4LACAdAACvCwAgVgAAoxYAIJQFAQDACgAhqwUCAMEKACG2BQIAwQoAIboFQADCCgAhvQUBAMAKACG-BQEAwAoAIb8FAgDbCgAhwAVAANoKACHCBQIAwQoAIcMFAgDBCgAhxQUCAMEKACHJBQAAnwvJBSLKBQEAwAoAIcsFAQDACgAhzAUCANsKACHNBQQA6QoAIc4FCACgCwAhzwUIAKALACHQBQgAoQsAIdEFCAChCwAh0gWAAAAAAdMFAQDACgAh1AUBAMAKACHVBQEAwAoAIdYFAQDACgAh1wVAANoKACHZBQAAogvZBSLaBUAA2goAIdsFQADaCgAh3AUBAOgKACHdBQIA2woAId4FAgDbCgAh3wUCANsKACHhBQAAowvhBSLiBQIAwQoAIeMFAgDBCgAh5AUBAOgKACEwCAAArQsAIAsAAKULACAMAACkCwAgDQAApgsAIA4AAKcLACAPAACoCwAgEAAAqQsAIBYAAKsLACAZAACsCwAgGgAArgsAIB0AAK8LACCUBQEAwAoAIasFAgDBCgAhtgUCAMEKACG6BUAAwgoAIb0FAQDACgAhvgUBAMAKACG_BQIA2woAIcAFQADaCgAhwgUCAMEKACHDBQIAwQoAIcUFAgDBCgAhyQUAAJ8LyQUiygUBAMAKACHLBQEAwAoAIcwFAgDbCgAhzQUEAOkKACHOBQgAoAsAIc8FCACgCwAh0AUIAKELACHRBQgAoQsAIdIFgAAAAAHTBQEAwAoAIdQFAQDACgAh1QUBAMAKACHWBQEAwAoAIdcFQADaCgAh2QUAAKIL2QUi2gVAANoKACHbBUAA2goAIdwFAQDoCgAh3QUCANsKACHeBQIA2woAId8FAgDbCgAh4QUAAKML4QUi4gUCAMEKACHjBQIAwQoAIeQFAQDoCgAhHwgAAL4RACARAADBEQAgGgAAwBEAIBwAALgRACAfAAC2EQAgIAAAtxEAICEAALkRACAiAAC6EQAgIwAAuxEAICQAALwRACAlAAC9EQAgKAAAvxEAICkAAMMRACAqAADEEQAgKwAAxREAICwAAMYRACAvAADHEQAgMAAAyBEAIDQAAMkRACA1AADKEQAgNgAAyxEAIDwAAMwRACA9AADNEQAgPgAAzhEAIEIBAAAAAbYFAgAAAAG6BUAAAAAB7gUBAAAAAfAFAAAA8AUC8QUBAAAAAfIFQAAAAAECAAAA1QUAIF0AAKQWACADqQUCAAAAAbwFAgAAAAG9BQEAAAABAwAAAAUAIF0AAKQWACBeAACpFgAgIQAAAAUAIAgAAJQPACARAACXDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgKwAAmw8AICwAAJwPACAvAACdDwAgMAAAng8AIDQAAJ8PACA1AACgDwAgNgAAoQ8AIDwAAKIPACA9AACjDwAgPgAApA8AIEIBAMAKACFWAACpFgAgtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAIR8IAACUDwAgEQAAlw8AIBoAAJYPACAcAACODwAgHwAAjA8AICAAAI0PACAhAACPDwAgIgAAkA8AICMAAJEPACAkAACSDwAgJQAAkw8AICgAAJUPACApAACZDwAgKgAAmg8AICsAAJsPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhtgUCAMEKACG6BUAAwgoAIe4FAQDACgAh8AUAAIsP8AUi8QUBAMAKACHyBUAA2goAITAIAADdDgAgCwAA1g4AIAwAANUOACANAADXDgAgDgAA2A4AIA8AAOQOACAQAADZDgAgEgAA2g4AIBYAANsOACAaAADeDgAgHQAA3w4AIJQFAQAAAAGrBQIAAAABtgUCAAAAAboFQAAAAAG9BQEAAAABvgUBAAAAAb8FAgAAAAHABUAAAAABwgUCAAAAAcMFAgAAAAHFBQIAAAAByQUAAADJBQLKBQEAAAABywUBAAAAAcwFAgAAAAHNBQQAAAABzgUIAAAAAc8FCAAAAAHQBQgAAAAB0QUIAAAAAdIFgAAAAAHTBQEAAAAB1AUBAAAAAdUFAQAAAAHWBQEAAAAB1wVAAAAAAdkFAAAA2QUC2gVAAAAAAdsFQAAAAAHcBQEAAAAB3QUCAAAAAd4FAgAAAAHfBQIAAAAB4QUAAADhBQLiBQIAAAAB4wUCAAAAAeQFAQAAAAECAAAAIwAgXQAAqhYAIAkMAACICwAgpgUBAAAAAasFAgAAAAGsBUAAAAABtgUCAAAAAboFQAAAAAG-BQEAAAABvwUCAAAAAcAFQAAAAAECAAAAbgAgXQAArBYAIAMAAAAdACBdAACqFgAgXgAAsBYAIDIAAAAdACAIAACtCwAgCwAApQsAIAwAAKQLACANAACmCwAgDgAApwsAIA8AAKgLACAQAACpCwAgEgAAqgsAIBYAAKsLACAaAACuCwAgHQAArwsAIFYAALAWACCUBQEAwAoAIasFAgDBCgAhtgUCAMEKACG6BUAAwgoAIb0FAQDACgAhvgUBAMAKACG_BQIA2woAIcAFQADaCgAhwgUCAMEKACHDBQIAwQoAIcUFAgDBCgAhyQUAAJ8LyQUiygUBAMAKACHLBQEAwAoAIcwFAgDbCgAhzQUEAOkKACHOBQgAoAsAIc8FCACgCwAh0AUIAKELACHRBQgAoQsAIdIFgAAAAAHTBQEAwAoAIdQFAQDACgAh1QUBAMAKACHWBQEAwAoAIdcFQADaCgAh2QUAAKIL2QUi2gVAANoKACHbBUAA2goAIdwFAQDoCgAh3QUCANsKACHeBQIA2woAId8FAgDbCgAh4QUAAKML4QUi4gUCAMEKACHjBQIAwQoAIeQFAQDoCgAhMAgAAK0LACALAAClCwAgDAAApAsAIA0AAKYLACAOAACnCwAgDwAAqAsAIBAAAKkLACASAACqCwAgFgAAqwsAIBoAAK4LACAdAACvCwAglAUBAMAKACGrBQIAwQoAIbYFAgDBCgAhugVAAMIKACG9BQEAwAoAIb4FAQDACgAhvwUCANsKACHABUAA2goAIcIFAgDBCgAhwwUCAMEKACHFBQIAwQoAIckFAACfC8kFIsoFAQDACgAhywUBAMAKACHMBQIA2woAIc0FBADpCgAhzgUIAKALACHPBQgAoAsAIdAFCAChCwAh0QUIAKELACHSBYAAAAAB0wUBAMAKACHUBQEAwAoAIdUFAQDACgAh1gUBAMAKACHXBUAA2goAIdkFAACiC9kFItoFQADaCgAh2wVAANoKACHcBQEA6AoAId0FAgDbCgAh3gUCANsKACHfBQIA2woAIeEFAACjC-EFIuIFAgDBCgAh4wUCAMEKACHkBQEA6AoAIQMAAABsACBdAACsFgAgXgAAsxYAIAsAAABsACAMAAD6CgAgVgAAsxYAIKYFAQDACgAhqwUCAMEKACGsBUAAwgoAIbYFAgDBCgAhugVAAMIKACG-BQEAwAoAIb8FAgDbCgAhwAVAANoKACEJDAAA-goAIKYFAQDACgAhqwUCAMEKACGsBUAAwgoAIbYFAgDBCgAhugVAAMIKACG-BQEAwAoAIb8FAgDbCgAhwAVAANoKACE3CAAAiw4AIAwAAIcOACAWAACMDgAgHQAAjQ4AICkAAI4OACAqAACRDgAgMwAAlw4AIDQAAJYOACA8AACYDgAgQwAAnw4AIEQAAIMOACBFAACEDgAgRgAAhQ4AIEcAAIYOACBIAACIDgAgSQAAiQ4AIEoAAIoOACBLAACPDgAgTAAAkA4AIE4AAJMOACBPAACUDgAgUAAAlQ4AIKsFAgAAAAG2BQQAAAABugVAAAAAAb8FAgAAAAGBBkAAAAABswYBAAAAAbQGAQAAAAG2BgAAALYGArcGQAAAAAG4BgIAAAABuQYBAAAAAboGAgAAAAG7BkAAAAABvAYEAAAAAb0GBAAAAAG-BgIAAAABvwYAAACjBgPBBgAAAMEGA8IGAgAAAAHDBkAAAAABxAZAAAAAAcUGQAAAAAHGBkAAAAABxwZAAAAAAcgGQAAAAAHJBgEAAAABygZAAAAAAcsGQAAAAAHMBgIAAAABzQYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAAQIAAAABACBdAAC0FgAgAwAAABAAIF0AALQWACBeAAC4FgAgOQAAABAAIAgAAKcMACAMAACjDAAgFgAAqAwAIB0AAKkMACApAACqDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBOAACvDAAgTwAAsAwAIFAAALEMACBWAAC4FgAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhNwgAAKcMACAMAACjDAAgFgAAqAwAIB0AAKkMACApAACqDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBOAACvDAAgTwAAsAwAIFAAALEMACCrBQIAwQoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIYEGQADaCgAhswYBAOgKACG0BgEA6AoAIbYGAACbDLYGIrcGQADCCgAhuAYCANsKACG5BgEA6AoAIboGAgDbCgAhuwZAANoKACG8BgQA6QoAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACEfCAAAvhEAIBEAAMERACAZAADCEQAgGgAAwBEAIBwAALgRACAfAAC2EQAgIAAAtxEAICEAALkRACAiAAC6EQAgIwAAuxEAICQAALwRACAlAAC9EQAgKAAAvxEAICkAAMMRACAqAADEEQAgLAAAxhEAIC8AAMcRACAwAADIEQAgNAAAyREAIDUAAMoRACA2AADLEQAgPAAAzBEAID0AAM0RACA-AADOEQAgQgEAAAABtgUCAAAAAboFQAAAAAHuBQEAAAAB8AUAAADwBQLxBQEAAAAB8gVAAAAAAQIAAADVBQAgXQAAuRYAIAMAAAAFACBdAAC5FgAgXgAAvRYAICEAAAAFACAIAACUDwAgEQAAlw8AIBkAAJgPACAaAACWDwAgHAAAjg8AIB8AAIwPACAgAACNDwAgIQAAjw8AICIAAJAPACAjAACRDwAgJAAAkg8AICUAAJMPACAoAACVDwAgKQAAmQ8AICoAAJoPACAsAACcDwAgLwAAnQ8AIDAAAJ4PACA0AACfDwAgNQAAoA8AIDYAAKEPACA8AACiDwAgPQAAow8AID4AAKQPACBCAQDACgAhVgAAvRYAILYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACEfCAAAlA8AIBEAAJcPACAZAACYDwAgGgAAlg8AIBwAAI4PACAfAACMDwAgIAAAjQ8AICEAAI8PACAiAACQDwAgIwAAkQ8AICQAAJIPACAlAACTDwAgKAAAlQ8AICkAAJkPACAqAACaDwAgLAAAnA8AIC8AAJ0PACAwAACeDwAgNAAAnw8AIDUAAKAPACA2AAChDwAgPAAAog8AID0AAKMPACA-AACkDwAgQgEAwAoAIbYFAgDBCgAhugVAAMIKACHuBQEAwAoAIfAFAACLD_AFIvEFAQDACgAh8gVAANoKACE3CAAAiw4AIAwAAIcOACAWAACMDgAgHQAAjQ4AICkAAI4OACAqAACRDgAgMwAAlw4AIDQAAJYOACA8AACYDgAgQwAAnw4AIEQAAIMOACBFAACEDgAgRgAAhQ4AIEcAAIYOACBIAACIDgAgSQAAiQ4AIEoAAIoOACBLAACPDgAgTAAAkA4AIE0AAJIOACBPAACUDgAgUAAAlQ4AIKsFAgAAAAG2BQQAAAABugVAAAAAAb8FAgAAAAGBBkAAAAABswYBAAAAAbQGAQAAAAG2BgAAALYGArcGQAAAAAG4BgIAAAABuQYBAAAAAboGAgAAAAG7BkAAAAABvAYEAAAAAb0GBAAAAAG-BgIAAAABvwYAAACjBgPBBgAAAMEGA8IGAgAAAAHDBkAAAAABxAZAAAAAAcUGQAAAAAHGBkAAAAABxwZAAAAAAcgGQAAAAAHJBgEAAAABygZAAAAAAcsGQAAAAAHMBgIAAAABzQYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAAQIAAAABACBdAAC-FgAgAwAAABAAIF0AAL4WACBeAADCFgAgOQAAABAAIAgAAKcMACAMAACjDAAgFgAAqAwAIB0AAKkMACApAACqDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTwAAsAwAIFAAALEMACBWAADCFgAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhNwgAAKcMACAMAACjDAAgFgAAqAwAIB0AAKkMACApAACqDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTwAAsAwAIFAAALEMACCrBQIAwQoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIYEGQADaCgAhswYBAOgKACG0BgEA6AoAIbYGAACbDLYGIrcGQADCCgAhuAYCANsKACG5BgEA6AoAIboGAgDbCgAhuwZAANoKACG8BgQA6QoAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACE3CAAAiw4AIAwAAIcOACAWAACMDgAgHQAAjQ4AICkAAI4OACAqAACRDgAgMwAAlw4AIDQAAJYOACA8AACYDgAgQwAAnw4AIEQAAIMOACBFAACEDgAgRgAAhQ4AIEcAAIYOACBIAACIDgAgSQAAiQ4AIEoAAIoOACBLAACPDgAgTAAAkA4AIE0AAJIOACBOAACTDgAgUAAAlQ4AIKsFAgAAAAG2BQQAAAABugVAAAAAAb8FAgAAAAGBBkAAAAABswYBAAAAAbQGAQAAAAG2BgAAALYGArcGQAAAAAG4BgIAAAABuQYBAAAAAboGAgAAAAG7BkAAAAABvAYEAAAAAb0GBAAAAAG-BgIAAAABvwYAAACjBgPBBgAAAMEGA8IGAgAAAAHDBkAAAAABxAZAAAAAAcUGQAAAAAHGBkAAAAABxwZAAAAAAcgGQAAAAAHJBgEAAAABygZAAAAAAcsGQAAAAAHMBgIAAAABzQYCAAAAAc4GQAAAAAHPBkAAAAAB0AYBAAAAAQIAAAABACBdAADDFgAgAwAAABAAIF0AAMMWACBeAADHFgAgOQAAABAAIAgAAKcMACAMAACjDAAgFgAAqAwAIB0AAKkMACApAACqDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIFAAALEMACBWAADHFgAgqwUCAMEKACG2BQQAyAoAIboFQADCCgAhvwUCANsKACGBBkAA2goAIbMGAQDoCgAhtAYBAOgKACG2BgAAmwy2BiK3BkAAwgoAIbgGAgDbCgAhuQYBAOgKACG6BgIA2woAIbsGQADaCgAhvAYEAOkKACG9BgQA6QoAIb4GAgDbCgAhvwYAAJwMowYjwQYAAJ0MwQYjwgYCANsKACHDBkAA2goAIcQGQADaCgAhxQZAANoKACHGBkAA2goAIccGQADaCgAhyAZAANoKACHJBgEA6AoAIcoGQADaCgAhywZAANoKACHMBgIA2woAIc0GAgDbCgAhzgZAANoKACHPBkAA2goAIdAGAQDACgAhNwgAAKcMACAMAACjDAAgFgAAqAwAIB0AAKkMACApAACqDAAgKgAArQwAIDMAALMMACA0AACyDAAgPAAAtAwAIEMAAJ8MACBEAAClDgAgRQAAoAwAIEYAAKEMACBHAACiDAAgSAAApAwAIEkAAKUMACBKAACmDAAgSwAAqwwAIEwAAKwMACBNAACuDAAgTgAArwwAIFAAALEMACCrBQIAwQoAIbYFBADICgAhugVAAMIKACG_BQIA2woAIYEGQADaCgAhswYBAOgKACG0BgEA6AoAIbYGAACbDLYGIrcGQADCCgAhuAYCANsKACG5BgEA6AoAIboGAgDbCgAhuwZAANoKACG8BgQA6QoAIb0GBADpCgAhvgYCANsKACG_BgAAnAyjBiPBBgAAnQzBBiPCBgIA2woAIcMGQADaCgAhxAZAANoKACHFBkAA2goAIcYGQADaCgAhxwZAANoKACHIBkAA2goAIckGAQDoCgAhygZAANoKACHLBkAA2goAIcwGAgDbCgAhzQYCANsKACHOBkAA2goAIc8GQADaCgAh0AYBAMAKACEYCNMBAgzPAQMVACsW1AELHdUBESnWARcq2wEYM-kBIDToAR886gEhQwQCRMsBAkXMAQVGzQEDR84BA0jQAQNJ0QEDStIBBkvYASZM2gEnTd8BKE7kASlP5gEqUOcBHAkBAAELwgEFDAYDFQAlHsMBBz_EAQFAxQEBQcYBBkLHARYaCGQCEWsHFQAkGW8OGmoGHF4QHwoEIF0VIV8BImABI2EBJGIBJWMBKGgWKXMXKngYK3wZLIEBGi-GARswjwEeNJMBHzWZASA2mgEgPJ4BIT2oASE-qQEiAgQAAwsABQgEUgQFDAUGDwUHEgEIFQIRUwcVABQaGQYFAQABCRoCChsDCxwFHh4HDQg9AgsgBQwfAw0hBw4kBw8lBxAmBxIqCBUAExYuCRk5DRo-Bh1CEAERAAcCEQAHEwAKAxEzCRQyCxUADAIBAAETAAoCETUAFDQAAhEABxgADgMMOgMVAA8XOw0BFzwABAREAxRIERUAEhtDBwIBAAEcABABFEkACAhPAA5KABBLABJMABZNABlOABpQAB1RAAYEWAAGVAAHVQAIVgARWQAaVwABBAADAiYAAidpAwIBAAEMdAMCAQABDAADAQp9AwEEggEDAwQAAxUAHS6KARwCAQABLQAbAS6LAQABBAADAwEAAQQAAzOVASAEAQABBAADMQAfMpYBAwcBAAEMAAMVACM3nwEhOKABITmhAQM7pQEiAgQAAzoAIQI4pgEAO6cBABgIsQEAEbQBABm1AQAaswEAH6oBACCrAQAhrAEAIq0BACOuAQAkrwEAJbABACiyAQAptgEAKrcBACu4AQAsuQEAL7oBADC7AQA0vAEANb0BADa-AQA8vwEAPcABAD7BAQADP8gBAEDJAQBBygEAAQEAAQEBAAEBAeABAQEBAAEBAQABCgjrAQAW7AEAHe0BACnuAQAq7wEANPMBADz0AQBN8AEATvEBAFDyAQAACAyDAgND_gECRP8BAkWAAgVGgQIDR4ICA0iEAgNJhQIDCAyQAgNDiwICRIwCAkWNAgVGjgIDR48CA0iRAgNJkgIDBRUAMGMAMWQAMmUAM2YANAAAAAAABRUAMGMAMWQAMmUAM2YANAQBAAELpQIFDKQCAx6mAgcEAQABC60CBQysAgMergIHBRUAOWMAOmQAO2UAPGYAPQAAAAAABRUAOWMAOmQAO2UAPGYAPQImAAInwAIDAiYAAifGAgMFFQBCYwBDZABEZQBFZgBGAAAAAAAFFQBCYwBDZABEZQBFZgBGBQEAAQnYAgIK2QIDC9oCBR7bAgcFAQABCeECAgriAgML4wIFHuQCBwUVAEtjAExkAE1lAE5mAE8AAAAAAAUVAEtjAExkAE1lAE5mAE8BBAADAQQAAwUVAFRjAFVkAFZlAFdmAFgAAAAAAAUVAFRjAFVkAFZlAFdmAFgCAQABLQAbAgEAAS0AGwUVAF1jAF5kAF9lAGBmAGEAAAAAAAUVAF1jAF5kAF9lAGBmAGEBBAADAQQAAwUVAGZjAGdkAGhlAGlmAGoAAAAAAAUVAGZjAGdkAGhlAGlmAGoBAQABBRUAbmMAb2QAcGUAcWYAcgAAAAAABRUAbmMAb2QAcGUAcWYAcgIBAAEEAAMCAQABBAADBRUAd2MAeGQAeWUAemYAewAAAAAABRUAd2MAeGQAeWUAemYAewQBAAEEAAMxAB8y4AMDBAEAAQQAAzEAHzLmAwMFFQCAAWMAgQFkAIIBZQCDAWYAhAEAAAAAAAUVAIABYwCBAWQAggFlAIMBZgCEAQEF-AMFAQX-AwUFFQCJAWMAigFkAIsBZQCMAWYAjQEAAAAAAAUVAIkBYwCKAWQAiwFlAIwBZgCNAQAABRUAkgFjAJMBZACUAWUAlQFmAJYBAAAAAAAFFQCSAWMAkwFkAJQBZQCVAWYAlgECBKoEAxupBAcCBLEEAxuwBAcFFQCbAWMAnAFkAJ0BZQCeAWYAnwEAAAAAAAUVAJsBYwCcAWQAnQFlAJ4BZgCfAQIBAAETAAoCAQABEwAKBRUApAFjAKUBZACmAWUApwFmAKgBAAAAAAAFFQCkAWMApQFkAKYBZQCnAWYAqAECAQABHAAQAgEAARwAEAUVAK0BYwCuAWQArwFlALABZgCxAQAAAAAABRUArQFjAK4BZACvAWUAsAFmALEBAQEAAQUVALUBYwC2AWQAtwFlALgBZgC5AQAAAAAABRUAtQFjALYBZAC3AWUAuAFmALkBAgEAAQyBBQMCAQABDIcFAwUVAL4BYwC_AWQAwAFlAMEBZgDCAQAAAAAABRUAvgFjAL8BZADAAWUAwQFmAMIBBAEAAQwAAzeZBSE5mgUDBAEAAQwAAzegBSE5oQUDBRUAxwFjAMgBZADJAWUAygFmAMsBAAAAAAAFFQDHAWMAyAFkAMkBZQDKAWYAywECBAADOgAhAgQAAzoAIQUVANABYwDRAWQA0gFlANMBZgDUAQAAAAAABRUA0AFjANEBZADSAWUA0wFmANQBAgEAAQwAAwIBAAEMAAMFFQDZAWMA2gFkANsBZQDcAWYA3QEAAAAAAAUVANkBYwDaAWQA2wFlANwBZgDdAQAABRUA4gFjAOMBZADkAWUA5QFmAOYBAAAAAAAFFQDiAWMA4wFkAOQBZQDlAWYA5gECBAADCwAFAgQAAwsABQUVAOsBYwDsAWQA7QFlAO4BZgDvAQAAAAAABRUA6wFjAOwBZADtAWUA7gFmAO8BAQQAAwEEAAMFFQD0AWMA9QFkAPYBZQD3AWYA-AEAAAAAAAUVAPQBYwD1AWQA9gFlAPcBZgD4AQAAAAUVAP4BYwD_AWQAgAJlAIECZgCCAgAAAAAABRUA_gFjAP8BZACAAmUAgQJmAIICAQS8BgMBBMIGAwUVAIcCYwCIAmQAiQJlAIoCZgCLAgAAAAAABRUAhwJjAIgCZACJAmUAigJmAIsCBAvVBgUM1AYDDdYGBw_XBgcEC94GBQzdBgMN3wYHD-AGBwUVAJACYwCRAmQAkgJlAJMCZgCUAgAAAAAABRUAkAJjAJECZACSAmUAkwJmAJQCAhEABxMACgIRAAcTAAoFFQCZAmMAmgJkAJsCZQCcAmYAnQIAAAAAAAUVAJkCYwCaAmQAmwJlAJwCZgCdAgERAAcBEQAHBRUAogJjAKMCZACkAmUApQJmAKYCAAAAAAAFFQCiAmMAowJkAKQCZQClAmYApgIBDJ4HAwEMpAcDBRUAqwJjAKwCZACtAmUArgJmAK8CAAAAAAAFFQCrAmMArAJkAK0CZQCuAmYArwICEQAHGAAOAhEABxgADgUVALQCYwC1AmQAtgJlALcCZgC4AgAAAAAABRUAtAJjALUCZAC2AmUAtwJmALgCAQHMBwEBAdIHAQUVAL0CYwC-AmQAvwJlAMACZgDBAgAAAAAABRUAvQJjAL4CZAC_AmUAwAJmAMECAAAABRUAxwJjAMgCZADJAmUAygJmAMsCAAAAAAAFFQDHAmMAyAJkAMkCZQDKAmYAywIBCv0HAwEKgwgDBRUA0AJjANECZADSAmUA0wJmANQCAAAAAAAFFQDQAmMA0QJkANICZQDTAmYA1AIBAQABAQEAAQUVANkCYwDaAmQA2wJlANwCZgDdAgAAAAAABRUA2QJjANoCZADbAmUA3AJmAN0CAQEAAQEBAAEFFQDiAmMA4wJkAOQCZQDlAmYA5gIAAAAAAAUVAOICYwDjAmQA5AJlAOUCZgDmAgAAAAUVAOwCYwDtAmQA7gJlAO8CZgDwAgAAAAAABRUA7AJjAO0CZADuAmUA7wJmAPACUQIBUvUBAVP2AQFU9wEBVfgBAVf6AQFY_AEsWf0BLVqHAgFbiQIsXIoCLl-TAgFglAIBYZUCLGeYAi9omQI1aZoCAmqbAgJrnAICbJ0CAm2eAgJuoAICb6ICLHCjAjZxqAICcqoCLHOrAjd0rwICdbACAnaxAix3tAI4eLUCPnm2AhZ6twIWe7gCFny5AhZ9ugIWfrwCFn--AiyAAb8CP4EBwgIWggHEAiyDAcUCQIQBxwIWhQHIAhaGAckCLIcBzAJBiAHNAkeJAc4CBooBzwIGiwHQAgaMAdECBo0B0gIGjgHUAgaPAdYCLJAB1wJIkQHdAgaSAd8CLJMB4AJJlAHlAgaVAeYCBpYB5wIslwHqAkqYAesCUJkB7AIbmgHtAhubAe4CG5wB7wIbnQHwAhueAfICG58B9AIsoAH1AlGhAfcCG6IB-QIsowH6AlKkAfsCG6UB_AIbpgH9AiynAYADU6gBgQNZqQGCAxyqAYMDHKsBhAMcrAGFAxytAYYDHK4BiAMcrwGKAyywAYsDWrEBjQMcsgGPAyyzAZADW7QBkQMctQGSAxy2AZMDLLcBlgNcuAGXA2K5AZgDHroBmQMeuwGaAx68AZsDHr0BnAMevgGeAx6_AaADLMABoQNjwQGjAx7CAaUDLMMBpgNkxAGnAx7FAagDHsYBqQMsxwGsA2XIAa0Da8kBrwMnygGwAyfLAbIDJ8wBswMnzQG0AyfOAbYDJ88BuAMs0AG5A2zRAboDJ9IBuwMs0wG-A23UAb8Dc9UBwAMf1gHBAx_XAcIDH9gBwwMf2QHEAx_aAcYDH9sByAMs3AHJA3TdAcsDH94BzQMs3wHOA3XgAc8DH-EB0AMf4gHRAyzjAdQDduQB1QN85QHWAyDmAdcDIOcB2AMg6AHZAyDpAdoDIOoB3AMg6wHeAyzsAd8Dfe0B4gMg7gHkAyzvAeUDfvAB5wMg8QHoAyDyAekDLPMB7AN_9AHtA4UB9QHuAwX2Ae8DBfcB8AMF-AHxAwX5AfIDBfoB9AMF-wH2Ayz8AfcDhgH9AfoDBf4B_AMs_wH9A4cBgAL_AwWBAoAEBYICgQQsgwKEBIgBhAKFBI4BhQKHBAqGAogECocCiwQKiAKMBAqJAo0ECooCjwQKiwKRBCyMApIEjwGNApQECo4ClgQsjwKXBJABkAKYBAqRApkECpICmgQskwKdBJEBlAKeBJcBlQKfBBCWAqAEEJcCoQQQmAKiBBCZAqMEEJoCpQQQmwKnBCycAqgEmAGdAqwEEJ4CrgQsnwKvBJkBoAKyBBChArMEEKICtAQsowK3BJoBpAK4BKABpQK5BAumAroEC6cCuwQLqAK8BAupAr0EC6oCvwQLqwLBBCysAsIEoQGtAsQEC64CxgQsrwLHBKIBsALIBAuxAskEC7ICygQsswLNBKMBtALOBKkBtQLPBBG2AtAEEbcC0QQRuALSBBG5AtMEEboC1QQRuwLXBCy8AtgEqgG9AtoEEb4C3AQsvwLdBKsBwALeBBHBAt8EEcIC4AQswwLjBKwBxALkBLIBxQLmBCbGAucEJscC6QQmyALqBCbJAusEJsoC7QQmywLvBCzMAvAEswHNAvEEJs4C8gQszwL1BLQB0AL2BLoB0QL3BBfSAvgEF9MC-QQX1AL6BBfVAvsEF9YC_QQX1wL_BCzYAoAFuwHZAoMFF9oChQUs2wKGBbwB3AKIBRfdAokFF94CigUs3wKNBb0B4AKOBcMB4QKPBSHiApAFIeMCkQUh5AKSBSHlApMFIeYClQUh5wKXBSzoApgFxAHpApwFIeoCngUs6wKfBcUB7AKiBSHtAqMFIe4CpAUs7wKnBcYB8AKoBcwB8QKpBSLyAqoFIvMCqwUi9AKsBSL1Aq0FIvYCrwUi9wKxBSz4ArIFzQH5ArQFIvoCtgUs-wK3Bc4B_AK4BSL9ArkFIv4CugUs_wK9Bc8BgAO-BdUBgQO_BRiCA8AFGIMDwQUYhAPCBRiFA8MFGIYDxQUYhwPHBSyIA8gF1gGJA8oFGIoDzAUsiwPNBdcBjAPOBRiNA88FGI4D0AUsjwPTBdgBkAPUBd4BkQPWBQOSA9cFA5MD2QUDlAPaBQOVA9sFA5YD3QUDlwPfBSyYA-AF3wGZA-IFA5oD5AUsmwPlBeABnAPmBQOdA-cFA54D6AUsnwPrBeEBoAPsBecBoQPtBQSiA-4FBKMD7wUEpAPwBQSlA_EFBKYD8wUEpwP1BSyoA_YF6AGpA_gFBKoD-gUsqwP7BekBrAP8BQStA_0FBK4D_gUsrwOBBuoBsAOCBvABsQODBhWyA4QGFbMDhQYVtAOGBhW1A4cGFbYDiQYVtwOLBiy4A4wG8QG5A44GFboDkAYsuwORBvIBvAOSBhW9A5MGFb4DlAYsvwOXBvMBwAOYBvkBwQOaBvoBwgObBvoBwwOeBvoBxAOfBvoBxQOgBvoBxgOiBvoBxwOkBizIA6UG-wHJA6cG-gHKA6kGLMsDqgb8AcwDqwb6Ac0DrAb6Ac4DrQYszwOwBv0B0AOxBoMC0QOyBhrSA7MGGtMDtAYa1AO1BhrVA7YGGtYDuAYa1wO6BizYA7sGhALZA74GGtoDwAYs2wPBBoUC3APDBhrdA8QGGt4DxQYs3wPIBoYC4APJBowC4QPKBgfiA8sGB-MDzAYH5APNBgflA84GB-YD0AYH5wPSBizoA9MGjQLpA9kGB-oD2wYs6wPcBo4C7APhBgftA-IGB-4D4wYs7wPmBo8C8APnBpUC8QPoBgnyA-kGCfMD6gYJ9APrBgn1A-wGCfYD7gYJ9wPwBiz4A_EGlgL5A_MGCfoD9QYs-wP2BpcC_AP3Bgn9A_gGCf4D-QYs_wP8BpgCgAT9Bp4CgQT-BgiCBP8GCIMEgAcIhASBBwiFBIIHCIYEhAcIhwSGByyIBIcHnwKJBIkHCIoEiwcsiwSMB6ACjASNBwiNBI4HCI4EjwcsjwSSB6ECkASTB6cCkQSUBw6SBJUHDpMElgcOlASXBw6VBJgHDpYEmgcOlwScByyYBJ0HqAKZBKAHDpoEogcsmwSjB6kCnASlBw6dBKYHDp4EpwcsnwSqB6oCoASrB7ACoQSsBw2iBK0HDaMErgcNpASvBw2lBLAHDaYEsgcNpwS0ByyoBLUHsQKpBLcHDaoEuQcsqwS6B7ICrAS7Bw2tBLwHDa4EvQcsrwTAB7MCsATBB7kCsQTCByiyBMMHKLMExAcotATFByi1BMYHKLYEyAcotwTKByy4BMsHugK5BM4HKLoE0AcsuwTRB7sCvATTByi9BNQHKL4E1QcsvwTYB7wCwATZB8ICwQTbB8MCwgTcB8MCwwTfB8MCxATgB8MCxQThB8MCxgTjB8MCxwTlByzIBOYHxALJBOgHwwLKBOoHLMsE6wfFAswE7AfDAs0E7QfDAs4E7gcszwTxB8YC0ATyB8wC0QTzBxnSBPQHGdME9QcZ1AT2BxnVBPcHGdYE-QcZ1wT7ByzYBPwHzQLZBP8HGdoEgQgs2wSCCM4C3ASECBndBIUIGd4Ehggs3wSJCM8C4ASKCNUC4QSLCCniBIwIKeMEjQgp5ASOCCnlBI8IKeYEkQgp5wSTCCzoBJQI1gLpBJYIKeoEmAgs6wSZCNcC7ASaCCntBJsIKe4EnAgs7wSfCNgC8ASgCN4C8QSiCCryBKMIKvMEpQgq9ASmCCr1BKcIKvYEqQgq9wSrCCz4BKwI3wL5BK4IKvoEsAgs-wSxCOAC_ASyCCr9BLMIKv4EtAgs_wS3COECgAW4COcCgQW6COgCggW7COgCgwW-COgChAW_COgChQXACOgChgXCCOgChwXECCyIBcUI6QKJBccI6AKKBckILIsFygjqAowFywjoAo0FzAjoAo4FzQgsjwXQCOsCkAXRCPEC"
};
async function decodeBase64AsWasm(wasmBase64) {
  const { Buffer: Buffer2 } = await import("node:buffer");
  const wasmArray = Buffer2.from(wasmBase64, "base64");
  return new WebAssembly.Module(wasmArray);
}
config.compilerWasm = {
  getRuntime: async () => await import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.mjs"),
  getQueryCompilerWasmModule: async () => {
    const { wasm } = await import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.wasm-base64.mjs");
    return await decodeBase64AsWasm(wasm);
  },
  importName: "./query_compiler_fast_bg.js"
};
function getPrismaClientClass() {
  return runtime.getPrismaClient(config);
}

// newsroom/db/generated/internal/prismaNamespace.ts
var prismaNamespace_exports = {};
__export(prismaNamespace_exports, {
  AnyNull: () => AnyNull2,
  ArticleScalarFieldEnum: () => ArticleScalarFieldEnum,
  ArticleSearchScalarFieldEnum: () => ArticleSearchScalarFieldEnum,
  ArticleTagScalarFieldEnum: () => ArticleTagScalarFieldEnum,
  ArticleViewTotalScalarFieldEnum: () => ArticleViewTotalScalarFieldEnum,
  ArticleViewsScalarFieldEnum: () => ArticleViewsScalarFieldEnum,
  ArticleWriterScalarFieldEnum: () => ArticleWriterScalarFieldEnum,
  BulkActScalarFieldEnum: () => BulkActScalarFieldEnum,
  BulkChangeScalarFieldEnum: () => BulkChangeScalarFieldEnum,
  CorrectionScalarFieldEnum: () => CorrectionScalarFieldEnum,
  DbNull: () => DbNull2,
  Decimal: () => Decimal2,
  DeskSearchScalarFieldEnum: () => DeskSearchScalarFieldEnum,
  EditLockScalarFieldEnum: () => EditLockScalarFieldEnum,
  EventScalarFieldEnum: () => EventScalarFieldEnum,
  GalleryItemScalarFieldEnum: () => GalleryItemScalarFieldEnum,
  GalleryScalarFieldEnum: () => GalleryScalarFieldEnum,
  JsonNull: () => JsonNull2,
  JsonNullValueFilter: () => JsonNullValueFilter,
  JsonNullValueInput: () => JsonNullValueInput,
  MediaScalarFieldEnum: () => MediaScalarFieldEnum,
  MediaTagScalarFieldEnum: () => MediaTagScalarFieldEnum,
  ModelName: () => ModelName,
  NoteNoticeScalarFieldEnum: () => NoteNoticeScalarFieldEnum,
  NoteScalarFieldEnum: () => NoteScalarFieldEnum,
  NullTypes: () => NullTypes2,
  NullableJsonNullValueInput: () => NullableJsonNullValueInput,
  NullsOrder: () => NullsOrder,
  OwnPageScalarFieldEnum: () => OwnPageScalarFieldEnum,
  PresenceScalarFieldEnum: () => PresenceScalarFieldEnum,
  PreviewLinkScalarFieldEnum: () => PreviewLinkScalarFieldEnum,
  PrismaClientInitializationError: () => PrismaClientInitializationError2,
  PrismaClientKnownRequestError: () => PrismaClientKnownRequestError2,
  PrismaClientRustPanicError: () => PrismaClientRustPanicError2,
  PrismaClientUnknownRequestError: () => PrismaClientUnknownRequestError2,
  PrismaClientValidationError: () => PrismaClientValidationError2,
  QueryMode: () => QueryMode,
  RedirectScalarFieldEnum: () => RedirectScalarFieldEnum,
  RelationLoadStrategy: () => RelationLoadStrategy,
  RenditionScalarFieldEnum: () => RenditionScalarFieldEnum,
  RevisionNameScalarFieldEnum: () => RevisionNameScalarFieldEnum,
  RevisionScalarFieldEnum: () => RevisionScalarFieldEnum,
  SavedViewScalarFieldEnum: () => SavedViewScalarFieldEnum,
  SectionScalarFieldEnum: () => SectionScalarFieldEnum,
  SessionScalarFieldEnum: () => SessionScalarFieldEnum,
  SettingScalarFieldEnum: () => SettingScalarFieldEnum,
  SortOrder: () => SortOrder,
  Sql: () => Sql2,
  StaffScalarFieldEnum: () => StaffScalarFieldEnum,
  StaffSectionScalarFieldEnum: () => StaffSectionScalarFieldEnum,
  TagScalarFieldEnum: () => TagScalarFieldEnum,
  ThrottleScalarFieldEnum: () => ThrottleScalarFieldEnum,
  TransactionIsolationLevel: () => TransactionIsolationLevel,
  ViewBatchScalarFieldEnum: () => ViewBatchScalarFieldEnum,
  WorkingCopyScalarFieldEnum: () => WorkingCopyScalarFieldEnum,
  WriterScalarFieldEnum: () => WriterScalarFieldEnum,
  defineExtension: () => defineExtension,
  empty: () => empty2,
  getExtensionContext: () => getExtensionContext,
  join: () => join2,
  prismaVersion: () => prismaVersion,
  raw: () => raw2,
  sql: () => sql
});
import * as runtime2 from "@prisma/client/runtime/client";
var PrismaClientKnownRequestError2 = runtime2.PrismaClientKnownRequestError;
var PrismaClientUnknownRequestError2 = runtime2.PrismaClientUnknownRequestError;
var PrismaClientRustPanicError2 = runtime2.PrismaClientRustPanicError;
var PrismaClientInitializationError2 = runtime2.PrismaClientInitializationError;
var PrismaClientValidationError2 = runtime2.PrismaClientValidationError;
var sql = runtime2.sqltag;
var empty2 = runtime2.empty;
var join2 = runtime2.join;
var raw2 = runtime2.raw;
var Sql2 = runtime2.Sql;
var Decimal2 = runtime2.Decimal;
var getExtensionContext = runtime2.Extensions.getExtensionContext;
var prismaVersion = {
  client: "7.10.1",
  engine: "d1b3f377ca835d73fd50954a5e22128b9ebdd6b8"
};
var NullTypes2 = {
  DbNull: runtime2.NullTypes.DbNull,
  JsonNull: runtime2.NullTypes.JsonNull,
  AnyNull: runtime2.NullTypes.AnyNull
};
var DbNull2 = runtime2.DbNull;
var JsonNull2 = runtime2.JsonNull;
var AnyNull2 = runtime2.AnyNull;
var ModelName = {
  Article: "Article",
  Revision: "Revision",
  RevisionName: "RevisionName",
  WorkingCopy: "WorkingCopy",
  BulkAct: "BulkAct",
  BulkChange: "BulkChange",
  SavedView: "SavedView",
  DeskSearch: "DeskSearch",
  Presence: "Presence",
  EditLock: "EditLock",
  Section: "Section",
  Tag: "Tag",
  Writer: "Writer",
  ArticleTag: "ArticleTag",
  ArticleWriter: "ArticleWriter",
  ArticleSearch: "ArticleSearch",
  Correction: "Correction",
  Note: "Note",
  NoteNotice: "NoteNotice",
  PreviewLink: "PreviewLink",
  Staff: "Staff",
  StaffSection: "StaffSection",
  Session: "Session",
  Throttle: "Throttle",
  Event: "Event",
  Media: "Media",
  MediaTag: "MediaTag",
  Rendition: "Rendition",
  Gallery: "Gallery",
  GalleryItem: "GalleryItem",
  Redirect: "Redirect",
  Setting: "Setting",
  OwnPage: "OwnPage",
  ArticleViews: "ArticleViews",
  ArticleViewTotal: "ArticleViewTotal",
  ViewBatch: "ViewBatch"
};
var TransactionIsolationLevel = runtime2.makeStrictEnum({
  ReadUncommitted: "ReadUncommitted",
  ReadCommitted: "ReadCommitted",
  RepeatableRead: "RepeatableRead",
  Serializable: "Serializable"
});
var ArticleScalarFieldEnum = {
  id: "id",
  createdAt: "createdAt",
  createdById: "createdById",
  externalId: "externalId",
  importHash: "importHash",
  version: "version",
  workState: "workState",
  workStateAt: "workStateAt",
  workStateById: "workStateById",
  reviewNote: "reviewNote",
  reviewerId: "reviewerId",
  reviewSince: "reviewSince",
  approvedRevisionId: "approvedRevisionId",
  liveRevisionId: "liveRevisionId",
  liveSectionId: "liveSectionId",
  liveKind: "liveKind",
  liveFormat: "liveFormat",
  liveFilmMs: "liveFilmMs",
  publicAt: "publicAt",
  unpublishAt: "unpublishAt",
  embargoUntil: "embargoUntil",
  firstPublishedAt: "firstPublishedAt",
  revisedAt: "revisedAt",
  breakingUntil: "breakingUntil",
  retractedAt: "retractedAt",
  retractionReason: "retractionReason",
  archivedAt: "archivedAt",
  trashedAt: "trashedAt",
  assigneeId: "assigneeId",
  assignedById: "assignedById",
  assignedAt: "assignedAt",
  dueAt: "dueAt",
  brief: "brief"
};
var RelationLoadStrategy = {
  query: "query",
  join: "join"
};
var RevisionScalarFieldEnum = {
  id: "id",
  articleId: "articleId",
  number: "number",
  reason: "reason",
  createdAt: "createdAt",
  createdById: "createdById",
  title: "title",
  standfirst: "standfirst",
  kind: "kind",
  sectionId: "sectionId",
  place: "place",
  body: "body",
  bodyVersion: "bodyVersion",
  wordCount: "wordCount",
  pictureId: "pictureId",
  pictureCaption: "pictureCaption",
  pictureCredit: "pictureCredit",
  tagIds: "tagIds",
  writerIds: "writerIds",
  relatedIds: "relatedIds"
};
var RevisionNameScalarFieldEnum = {
  revisionId: "revisionId",
  name: "name",
  namedAt: "namedAt",
  namedById: "namedById"
};
var WorkingCopyScalarFieldEnum = {
  articleId: "articleId",
  version: "version",
  fieldVersions: "fieldVersions",
  dirty: "dirty",
  baseRevisionId: "baseRevisionId",
  updatedAt: "updatedAt",
  updatedById: "updatedById",
  title: "title",
  titleFolded: "titleFolded",
  standfirst: "standfirst",
  kind: "kind",
  sectionId: "sectionId",
  place: "place",
  body: "body",
  bodyVersion: "bodyVersion",
  wordCount: "wordCount",
  pictureId: "pictureId",
  pictureCaption: "pictureCaption",
  pictureCredit: "pictureCredit",
  tagIds: "tagIds",
  writerIds: "writerIds",
  relatedIds: "relatedIds"
};
var BulkActScalarFieldEnum = {
  id: "id",
  staffId: "staffId",
  at: "at",
  kind: "kind",
  undoneAt: "undoneAt"
};
var BulkChangeScalarFieldEnum = {
  bulkActId: "bulkActId",
  articleId: "articleId",
  before: "before",
  articleVersion: "articleVersion",
  copyVersion: "copyVersion"
};
var SavedViewScalarFieldEnum = {
  id: "id",
  staffId: "staffId",
  name: "name",
  query: "query",
  pinned: "pinned"
};
var DeskSearchScalarFieldEnum = {
  articleId: "articleId"
};
var PresenceScalarFieldEnum = {
  articleId: "articleId",
  staffId: "staffId",
  screen: "screen",
  openedAt: "openedAt",
  until: "until",
  typedAt: "typedAt"
};
var EditLockScalarFieldEnum = {
  articleId: "articleId",
  staffId: "staffId",
  screen: "screen",
  since: "since",
  renewedAt: "renewedAt",
  askedById: "askedById",
  askedScreen: "askedScreen",
  askedAt: "askedAt",
  declinedAt: "declinedAt",
  takenFromId: "takenFromId",
  takenFromScreen: "takenFromScreen"
};
var SectionScalarFieldEnum = {
  id: "id",
  slug: "slug",
  name: "name",
  description: "description",
  position: "position",
  parentId: "parentId"
};
var TagScalarFieldEnum = {
  id: "id",
  name: "name",
  folded: "folded",
  description: "description"
};
var WriterScalarFieldEnum = {
  id: "id",
  handle: "handle",
  name: "name",
  folded: "folded",
  headline: "headline",
  bio: "bio",
  columnist: "columnist",
  portraitId: "portraitId",
  staffId: "staffId"
};
var ArticleTagScalarFieldEnum = {
  articleId: "articleId",
  tagId: "tagId",
  publicAt: "publicAt"
};
var ArticleWriterScalarFieldEnum = {
  articleId: "articleId",
  writerId: "writerId",
  position: "position",
  publicAt: "publicAt"
};
var ArticleSearchScalarFieldEnum = {
  articleId: "articleId",
  publicAt: "publicAt"
};
var CorrectionScalarFieldEnum = {
  id: "id",
  articleId: "articleId",
  at: "at",
  text: "text",
  createdById: "createdById"
};
var NoteScalarFieldEnum = {
  id: "id",
  key: "key",
  articleId: "articleId",
  threadId: "threadId",
  text: "text",
  passage: "passage",
  createdAt: "createdAt",
  createdById: "createdById",
  editedAt: "editedAt",
  version: "version",
  resolvedAt: "resolvedAt",
  resolvedById: "resolvedById"
};
var NoteNoticeScalarFieldEnum = {
  noteId: "noteId",
  staffId: "staffId",
  reason: "reason",
  seenAt: "seenAt"
};
var PreviewLinkScalarFieldEnum = {
  id: "id",
  articleId: "articleId",
  createdById: "createdById",
  createdAt: "createdAt",
  expiresAt: "expiresAt",
  revokedAt: "revokedAt"
};
var StaffScalarFieldEnum = {
  id: "id",
  email: "email",
  name: "name",
  role: "role",
  passwordHash: "passwordHash",
  createdAt: "createdAt",
  disabledAt: "disabledAt"
};
var StaffSectionScalarFieldEnum = {
  staffId: "staffId",
  sectionId: "sectionId"
};
var SessionScalarFieldEnum = {
  id: "id",
  staffId: "staffId",
  createdAt: "createdAt",
  lastSeenAt: "lastSeenAt",
  endedAt: "endedAt",
  userAgent: "userAgent",
  address: "address"
};
var ThrottleScalarFieldEnum = {
  key: "key",
  points: "points",
  expire: "expire"
};
var EventScalarFieldEnum = {
  id: "id",
  at: "at",
  type: "type",
  staffId: "staffId",
  nounId: "nounId",
  data: "data"
};
var MediaScalarFieldEnum = {
  id: "id",
  kind: "kind",
  sourceHash: "sourceHash",
  fileName: "fileName",
  width: "width",
  height: "height",
  bytes: "bytes",
  durationMs: "durationMs",
  phash: "phash",
  focalX: "focalX",
  focalY: "focalY",
  attentionX: "attentionX",
  attentionY: "attentionY",
  crops: "crops",
  color: "color",
  alt: "alt",
  caption: "caption",
  credit: "credit",
  source: "source",
  place: "place",
  takenAt: "takenAt",
  licence: "licence",
  licenceUntil: "licenceUntil",
  recalledAt: "recalledAt",
  recallReason: "recallReason",
  replacedById: "replacedById",
  deletedAt: "deletedAt",
  sectionId: "sectionId",
  posterId: "posterId",
  folded: "folded",
  version: "version",
  cutState: "cutState",
  cutVersion: "cutVersion",
  cutProgress: "cutProgress",
  cutError: "cutError",
  createdAt: "createdAt",
  createdById: "createdById"
};
var MediaTagScalarFieldEnum = {
  mediaId: "mediaId",
  tagId: "tagId"
};
var RenditionScalarFieldEnum = {
  key: "key",
  mediaId: "mediaId",
  slot: "slot",
  width: "width",
  height: "height",
  format: "format",
  bytes: "bytes",
  retiredAt: "retiredAt"
};
var GalleryScalarFieldEnum = {
  id: "id",
  title: "title",
  folded: "folded",
  version: "version",
  createdAt: "createdAt",
  createdById: "createdById",
  updatedAt: "updatedAt",
  deletedAt: "deletedAt"
};
var GalleryItemScalarFieldEnum = {
  galleryId: "galleryId",
  position: "position",
  mediaId: "mediaId",
  caption: "caption"
};
var RedirectScalarFieldEnum = {
  id: "id",
  fromPath: "fromPath",
  toPath: "toPath",
  status: "status",
  articleId: "articleId",
  createdAt: "createdAt"
};
var SettingScalarFieldEnum = {
  key: "key",
  value: "value",
  updatedAt: "updatedAt",
  version: "version"
};
var OwnPageScalarFieldEnum = {
  slug: "slug",
  title: "title",
  lead: "lead",
  text: "text",
  position: "position",
  listed: "listed",
  version: "version",
  updatedAt: "updatedAt",
  updatedById: "updatedById"
};
var ArticleViewsScalarFieldEnum = {
  articleId: "articleId",
  hour: "hour",
  count: "count"
};
var ArticleViewTotalScalarFieldEnum = {
  articleId: "articleId",
  count: "count"
};
var ViewBatchScalarFieldEnum = {
  source: "source",
  number: "number",
  at: "at"
};
var SortOrder = {
  asc: "asc",
  desc: "desc"
};
var JsonNullValueInput = {
  JsonNull: JsonNull2
};
var NullableJsonNullValueInput = {
  DbNull: DbNull2,
  JsonNull: JsonNull2
};
var QueryMode = {
  default: "default",
  insensitive: "insensitive"
};
var NullsOrder = {
  first: "first",
  last: "last"
};
var JsonNullValueFilter = {
  DbNull: DbNull2,
  JsonNull: JsonNull2,
  AnyNull: AnyNull2
};
var defineExtension = runtime2.Extensions.defineExtension;

// newsroom/db/generated/client.ts
globalThis["__dirname"] = path.dirname(fileURLToPath(import.meta.url));
var PrismaClient = getPrismaClientClass();

// newsroom/db/slow-queries.ts
import { channel, subscribe } from "node:diagnostics_channel";
var LONGEST_SQL = 2e3;
var NAME = "matbaa:slow-query";
var slowQueries = channel(NAME);
function reportQuery({ query, duration }, limit) {
  if (duration < limit) return;
  const told = { sql: query.slice(0, LONGEST_SQL), ms: Math.round(duration) };
  slowQueries.publish(told);
}

// newsroom/db/client.ts
var kept = globalThis;
function db() {
  kept.matbaaPrisma ??= connect();
  return kept.matbaaPrisma;
}
function connect() {
  const client = new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: env().DATABASE_POOL,
      connectionTimeoutMillis: 5e3,
      application_name: "matbaa"
    }),
    // The other formats print the arguments of a failed call, and those are people's words.
    errorFormat: "minimal",
    log: [{ emit: "event", level: "query" }]
  });
  const limit = env().SLOW_QUERY_MS;
  client.$on("query", (query) => reportQuery(query, limit));
  return client;
}
async function closeDb() {
  await kept.matbaaPrisma?.$disconnect();
  kept.matbaaPrisma = void 0;
}

// newsroom/writers/byline-names.ts
async function bylineNames(ids2) {
  const rows = await db().writer.findMany({
    where: { id: { in: [...new Set(ids2)] } },
    select: { id: true, name: true }
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}

// newsroom/articles/article-state.ts
var STATES = [
  "draft",
  "submitted",
  "changesRequested",
  "approved",
  "scheduled",
  "published",
  "retracted",
  "archived",
  "trashed"
];
function isPublic(facts, now2) {
  return facts.publicAt !== null && facts.publicAt <= now2 && (facts.unpublishAt === null || facts.unpublishAt > now2);
}
function wasEverPublic(facts, now2) {
  return facts.firstPublishedAt !== null && facts.firstPublishedAt <= now2;
}
function isEmbargoed(facts, now2) {
  return facts.embargoUntil !== null && facts.embargoUntil > now2;
}
function articleState(facts, now2) {
  if (facts.trashedAt) return "trashed";
  if (facts.retractedAt) return "retracted";
  if (facts.archivedAt || hasEnded(facts, now2)) return "archived";
  if (isPublic(facts, now2)) return "published";
  if (facts.publicAt) return "scheduled";
  return facts.workState;
}
function hasUnpublishedChanges(facts, now2) {
  return isPublic(facts, now2) && (facts.differsFromLive || facts.workState !== "draft");
}
function hasEnded(facts, now2) {
  return facts.publicAt !== null && facts.unpublishAt !== null && facts.unpublishAt <= now2;
}

// newsroom/articles/state-counts.ts
var MOST_COUNTED = 1e3;

// newsroom/articles/state-sql.ts
function stateSql(state, now2) {
  switch (state) {
    case "trashed":
      return prismaNamespace_exports.sql`a."trashedAt" IS NOT NULL`;
    case "retracted":
      return prismaNamespace_exports.sql`a."trashedAt" IS NULL AND a."retractedAt" IS NOT NULL`;
    case "archived":
      return prismaNamespace_exports.sql`${KEPT} AND (a."archivedAt" IS NOT NULL
        OR (a."publicAt" IS NOT NULL AND a."unpublishAt" <= ${now2}))`;
    case "published":
      return prismaNamespace_exports.sql`${ON_SITE} AND a."publicAt" <= ${now2} AND ${open(now2)}`;
    case "scheduled":
      return prismaNamespace_exports.sql`${ON_SITE} AND a."publicAt" > ${now2} AND ${open(now2)}`;
    case "draft":
    case "submitted":
    case "changesRequested":
    case "approved":
      return prismaNamespace_exports.sql`${ON_SITE} AND a."publicAt" IS NULL
        AND a."workState" = ${state}::"WorkState"`;
  }
}
function stateName(now2) {
  return prismaNamespace_exports.sql`CASE
    WHEN a."trashedAt" IS NOT NULL THEN 'trashed'
    WHEN a."retractedAt" IS NOT NULL THEN 'retracted'
    WHEN a."archivedAt" IS NOT NULL OR (a."publicAt" IS NOT NULL AND a."unpublishAt" <= ${now2})
      THEN 'archived'
    WHEN a."publicAt" <= ${now2} THEN 'published'
    WHEN a."publicAt" IS NOT NULL THEN 'scheduled'
    ELSE a."workState"::text END`;
}
var KEPT = prismaNamespace_exports.sql`a."trashedAt" IS NULL AND a."retractedAt" IS NULL`;
var ON_SITE = prismaNamespace_exports.sql`${KEPT} AND a."archivedAt" IS NULL`;
function open(now2) {
  return prismaNamespace_exports.sql`(a."unpublishAt" IS NULL OR a."unpublishAt" > ${now2})`;
}

// newsroom/articles/count-by-state.ts
var MOST_LOOKED_AT = 1e4;
var BOTH = prismaNamespace_exports.sql`"WorkingCopy" c JOIN "Article" a ON a."id" = c."articleId"`;
async function countByState({ where, isNarrow }, now2) {
  return (isNarrow ? await countOnce(where, now2) : null) ?? countEach(where, now2);
}
async function countOnce(where, now2) {
  const rows = await db().$queryRaw`
    SELECT state, count(*)::int AS count FROM (
      SELECT ${stateName(now2)} AS state FROM ${BOTH} WHERE ${where} LIMIT ${MOST_LOOKED_AT + 1}
    ) AS found GROUP BY state`;
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  if (total > MOST_LOOKED_AT) return null;
  const exact = new Map(rows.map(({ state, count }) => [state, count]));
  return toCounts(
    (state) => state === "all" ? total - (exact.get("trashed") ?? 0) : exact.get(state) ?? 0
  );
}
async function countEach(where, now2) {
  const count = (state) => prismaNamespace_exports.sql`(SELECT count(*) FROM (
    SELECT 1 FROM ${BOTH} WHERE ${where} AND ${state} LIMIT ${MOST_COUNTED + 1}) AS found)::int`;
  const columns = [
    ...STATES.map(
      (state) => prismaNamespace_exports.sql`${count(stateSql(state, now2))} AS ${prismaNamespace_exports.raw(`"${state}"`)}`
    ),
    prismaNamespace_exports.sql`${count(prismaNamespace_exports.sql`a."trashedAt" IS NULL`)} AS "all"`
  ];
  const [row] = await db().$queryRaw`SELECT ${prismaNamespace_exports.join(columns)}`;
  return toCounts((state) => row?.[state] ?? 0);
}
function toCounts(countOf) {
  const names = ["all", ...STATES];
  return Object.fromEntries(
    names.map((state) => [state, Math.min(countOf(state), MOST_COUNTED + 1)])
  );
}

// newsroom/events/page-keys.ts
var KEY = {
  /** Stands for every page, whatever it carries. */
  all: "all",
  /** The front page's choice. */
  front: "front",
  /** The newest stories of the whole newspaper. */
  latest: "latest",
  /** What a search finds. */
  search: "search",
  /** Which months have a sitemap. */
  sitemap: "sitemap",
  /** The stories of the last two days, for search engines. */
  news: "news",
  /** What is breaking now. */
  breaking: "breaking",
  /** The list of what was corrected. */
  corrections: "corrections",
  /** Names and order of the sections. */
  sections: "sections",
  /** What the newspaper says of itself. */
  settings: "settings",
  /** Which stories were read most. */
  mostRead: "most-read",
  /** The date of today, which every page's head shows. */
  today: "today"
};

// newsroom/media/slots.ts
var SLOTS = {
  wide: { ratio: 16 / 9, avif: [480, 960, 1440], jpeg: [1200] },
  classic: { ratio: 4 / 3, avif: [480, 960], jpeg: [1200] },
  square: { ratio: 1, avif: [240, 480], jpeg: [240, 1200] },
  full: { ratio: null, avif: [960, 1440], jpeg: [1440] }
};

// newsroom/media/picture-view.ts
var filesSelect = {
  id: true,
  alt: true,
  caption: true,
  credit: true,
  color: true,
  licenceUntil: true,
  recalledAt: true,
  deletedAt: true,
  renditions: {
    where: { retiredAt: null },
    select: { slot: true, format: true, width: true, height: true, key: true }
  }
};
var pictureSelect = {
  ...filesSelect,
  replacedBy: { select: filesSelect }
};
function filesView(row, own) {
  const slots = {};
  for (const slot of Object.keys(SLOTS)) {
    const files = row.renditions.filter((file) => file.slot === slot).sort((a, b) => a.width - b.width);
    const ofFormat = (format) => files.filter((file) => file.format === format).map(({ key, width, height }) => ({ url: `/media/${key}`, width, height }));
    const jpeg = ofFormat("jpeg");
    if (jpeg.length > 0) slots[slot] = { avif: ofFormat("avif"), jpeg };
  }
  if (Object.keys(slots).length === 0) return null;
  return {
    id: row.id,
    replaces: null,
    alt: row.alt,
    caption: own?.caption || row.caption,
    credit: own?.credit || row.credit,
    color: row.color,
    slots
  };
}

// newsroom/media/desk-picture.ts
var deskPictureSelect = {
  ...pictureSelect,
  kind: true,
  durationMs: true,
  fileName: true,
  width: true,
  height: true
};
function deskView(row, own) {
  const view = row && filesView(row, own);
  return view && staffAddresses(view);
}
function staffAddresses(view) {
  return underAddresses(view, (slot) => staffAddress(view.id, slot));
}
function underAddresses(view, addressOf) {
  const slots = Object.entries(view.slots).map(([slot, { jpeg }]) => [
    slot,
    { avif: [], jpeg: jpeg.map((file) => ({ ...file, url: addressOf(slot) })) }
  ]);
  return { ...view, slots: Object.fromEntries(slots) };
}
function staffAddress(id4, slot) {
  return `/admin/media/${id4}/${slot}`;
}

// newsroom/assignments/due-standing.ts
var SOON_MS = 3 * 36e5;
function dueStanding(facts, now2) {
  if (isHandedIn(facts)) return "done";
  if (facts.dueAt === null) return "open";
  const left = facts.dueAt.getTime() - now2.getTime();
  if (left < 0) return "late";
  return left <= SOON_MS ? "soon" : "open";
}
function isHandedIn({ workState, workStateAt, liveRevisionId, assignedAt }) {
  if (workState === "submitted" || workState === "approved") return true;
  if (workState === "changesRequested" || liveRevisionId === null) return false;
  return assignedAt !== null && workStateAt > assignedAt;
}

// newsroom/assignments/assignment-view.ts
var name = { select: { name: true } };
var assignmentSelect = {
  assigneeId: true,
  assignee: name,
  assignedBy: name,
  assignedAt: true,
  dueAt: true,
  brief: true
};
function assignmentView(row, now2) {
  const { assigneeId, assignee, assignedBy, assignedAt, dueAt, brief } = row;
  if (assigneeId === null || !assignee || !assignedAt) return null;
  return {
    assigneeId,
    assignee: assignee.name,
    by: assignedBy?.name ?? null,
    at: assignedAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    standing: dueStanding(row, now2),
    brief
  };
}

// newsroom/errors.ts
var NewsroomError = class extends Error {
  code;
  details;
  constructor(code2, details = {}) {
    super(details.sentence ? `${code2}: ${details.sentence}` : code2);
    this.name = "NewsroomError";
    this.code = code2;
    this.details = details;
  }
};

// newsroom/articles/lock-article.ts
async function lockArticle(tx, id4) {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${id4} FOR UPDATE`;
  const found = await tx.article.findUnique({ where: { id: id4 }, include: { workingCopy: true } });
  if (!found?.workingCopy) throw new NewsroomError("NOT_FOUND");
  const { workingCopy: copy, ...row } = found;
  return { row, copy, facts: articleFacts(row, copy), subject: articleSubject(row, copy) };
}
function articleFacts(row, copy) {
  return { ...row, differsFromLive: copy.dirty || copy.baseRevisionId !== row.liveRevisionId };
}
function articleSubject(row, copy) {
  return {
    createdById: row.createdById,
    assigneeId: row.assigneeId,
    liveSectionId: row.liveSectionId,
    sectionId: copy.sectionId
  };
}

// newsroom/articles/desk-rows.ts
var name2 = { select: { name: true } };
var deskListSelect = {
  articleId: true,
  version: true,
  dirty: true,
  baseRevisionId: true,
  updatedAt: true,
  updatedBy: name2,
  title: true,
  kind: true,
  sectionId: true,
  wordCount: true,
  writerIds: true,
  section: { select: { id: true, slug: true, name: true } },
  picture: { select: pictureSelect },
  article: {
    select: {
      createdAt: true,
      createdById: true,
      createdBy: name2,
      viewTotal: { select: { count: true } },
      workState: true,
      workStateAt: true,
      workStateBy: name2,
      liveRevisionId: true,
      liveSectionId: true,
      publicAt: true,
      unpublishAt: true,
      firstPublishedAt: true,
      retractedAt: true,
      archivedAt: true,
      trashedAt: true,
      reviewerId: true,
      reviewSince: true,
      reviewer: name2,
      embargoUntil: true,
      ...assignmentSelect
    }
  }
};
function deskListItem(row, bylines, now2) {
  const facts = articleFacts(row.article, row);
  const state = articleState(facts, now2);
  return {
    id: Number(row.articleId),
    title: row.title,
    section: row.section,
    state,
    unpublishedChanges: hasUnpublishedChanges(facts, now2),
    kind: row.kind,
    writers: row.writerIds.flatMap((id4) => bylines.get(id4) ?? []),
    createdBy: row.article.createdBy?.name ?? null,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy?.name ?? null,
    publishAt: state === "scheduled" ? facts.publicAt?.toISOString() ?? null : null,
    wordCount: row.wordCount,
    picture: deskView(row.picture),
    views: wasEverPublic(facts, now2) ? Number(row.article.viewTotal?.count ?? 0) : null,
    createdAt: row.article.createdAt.toISOString(),
    firstPublishedAt: facts.firstPublishedAt?.toISOString() ?? null,
    assignment: assignmentView(row.article, now2)
  };
}

// newsroom/arabic/count-noun.ts
var RULES = new Intl.PluralRules("ar");

// newsroom/arabic/wall-clock.ts
var DAY_MS = 864e5;
var MINUTE_MS = 6e4;
function offsetMinutes(date, zone) {
  const quarter = Math.floor(date.getTime() / QUARTER_MS);
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== void 0) return known;
  const offset = readOffset(date, zone);
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}
var QUARTER_MS = 15 * 6e4;
var MOST_OFFSETS = 2e3;
var offsets = /* @__PURE__ */ new Map();
function readOffset(date, zone) {
  const parts = {};
  for (const { type, value } of clockOf(zone).formatToParts(date)) parts[type] = Number(value);
  const { year = 0, month = 1, day: day2 = 1, hour = 0, minute = 0, second = 0 } = parts;
  const shown = Date.UTC(year, month - 1, day2, hour, minute, second);
  return Math.round((shown - Math.floor(date.getTime() / 1e3) * 1e3) / MINUTE_MS);
}
function momentOf(wall, zone) {
  const { year, month, day: day2, hour, minute, second } = wall;
  const asUtc = Date.UTC(year, month - 1, day2, hour, minute, second);
  const before5 = offsetMinutes(new Date(asUtc - DAY_MS), zone);
  const after = offsetMinutes(new Date(asUtc + DAY_MS), zone);
  const earlier = new Date(asUtc - before5 * MINUTE_MS);
  if (offsetMinutes(earlier, zone) === before5) return earlier;
  const later = new Date(asUtc - after * MINUTE_MS);
  return offsetMinutes(later, zone) === after ? later : earlier;
}
var clocks = /* @__PURE__ */ new Map();
function clockOf(zone) {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: zone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23"
  });
  clocks.set(zone, made);
  return made;
}

// newsroom/arabic/dates.ts
var DEFAULT_ZONE = "Asia/Riyadh";
function dayRange(year, month, day2, zone = DEFAULT_ZONE) {
  const date = new Date(Date.UTC(year, month - 1, day2));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day2;
  if (!exists) return null;
  const next = new Date(Date.UTC(year, month - 1, day2 + 1));
  return { start: midnight(date, zone), end: midnight(next, zone) };
}
var UMM_AL_QURA = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric"
});
function midnight(utcDay, zone) {
  return momentOf({ ...dayOf(utcDay), hour: 0, minute: 0, second: 0 }, zone);
}
function dayOf(utcDay) {
  return {
    year: utcDay.getUTCFullYear(),
    month: utcDay.getUTCMonth() + 1,
    day: utcDay.getUTCDate()
  };
}

// newsroom/arabic/fold-hamza.ts
function foldHamza(text) {
  if (!/[ئء]/.test(text)) return text;
  return text.replace(EGYPTIAN_SEATS, "\u0648").replace(HUNDRED, "\u0645\u064A").replace(SEAT_BEFORE_FINAL_HEH, "\u0621").replace(FINAL_AFTER_YEH, "\u064A").replaceAll("\u0626", "\u064A");
}
var EGYPTIAN_SEATS = /[ئء](?:(?<=مس.)(?=ول)|(?<=(?:^|[^ء-ي]|[لوبفك])ش.)(?=ون)|(?<=[ركف].)(?=وس)|(?<=[رد]ء)(?=و))/g;
var HUNDRED = /مائ(?<=(?:^|[^ء-ي])[وف]?[بلك]?(?:ال|ل)?(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع)?مائ)(?=ه(?![ء-ي])|ت[اي]ن)/g;
var SEAT_BEFORE_FINAL_HEH = /ئ(?<=ا.)(?=ه(?![ء-ي]))/g;
var FINAL_AFTER_YEH = /[يئ][ئء](?![ء-ي])/g;

// newsroom/arabic/letter-table.ts
var REMOVED = [
  [173, 173],
  // soft hyphen
  [847, 847],
  // grapheme joiner
  [1536, 1541],
  // number and year signs
  [1552, 1562],
  // honorific and Quranic marks
  [1564, 1564],
  // Arabic letter mark
  [1600, 1600],
  // tatweel
  [1611, 1631],
  // tashkeel, combining madda and hamza
  [1648, 1648],
  // dagger alef
  [1652, 1652],
  // high hamza
  [1750, 1757],
  // Quranic marks, end of verse
  [1759, 1768],
  // Quranic marks, small waw and yeh
  [1770, 1773],
  // Quranic marks
  [2192, 2193],
  // currency and number signs above
  [2200, 2207],
  // Quranic marks
  [2250, 2303],
  // Quranic marks
  [6158, 6158],
  // vowel separator
  [8203, 8207],
  // zero-width space and joiners, LRM, RLM
  [8234, 8238],
  // embeddings and overrides
  [8288, 8303],
  // word joiner, isolates, shaping controls
  [65024, 65039],
  // variation selectors
  [65279, 65279],
  // byte order mark
  [65529, 65531]
  // interlinear annotation
];
var GAPS = [
  [0, 32],
  [127, 160],
  [1758, 1758],
  [1769, 1769],
  [5760, 5760],
  [8192, 8202],
  [8232, 8233],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288]
];
var LETTERS = [
  ["\u0623\u0625\u0622\u0671\u0672\u0673", "\u0627"],
  ["\u0624\u06C6\u06C7\u06C8\u06C9\u06CA\u06CB\u06CF\u06C4\u06C5", "\u0648"],
  ["\u0649\u06CC\u06D0\u06CD\u06D2\u06CE\u06D3", "\u064A"],
  ["\u0629\u06C1\u06BE\u06D5\u06C0\u06C2\u06C3\u06FF", "\u0647"],
  ["\u06A9\u06AA\u06AB\u06AC\u06AD\u06AE\u06AF\u06B0\u06B1\u06B2\u06B3\u06B4", "\u0643"],
  ["\u067E\u067B\u0680\u066E", "\u0628"],
  ["\u0679\u067A\u067C\u067D", "\u062A"],
  ["\u0686\u0683\u0684\u0687", "\u062C"],
  ["\u0681\u0682", "\u062D"],
  ["\u0688\u0689\u068A\u068B\u068C\u068D", "\u062F"],
  ["\u0691\u0692\u0693\u0694\u0695\u0696", "\u0631"],
  ["\u0698\u0699", "\u0632"],
  ["\u06A4\u06A1\u06A2\u06A3\u06A5\u06A6", "\u0641"],
  ["\u06A8\u066F\u06A7", "\u0642"],
  ["\u06B5\u06B6\u06B7\u06B8", "\u0644"],
  ["\u06BA\u06BB\u06BC\u06BD", "\u0646"],
  ["\u066A", "%"],
  ["\u066B", "."],
  ["\u066C", ","]
];
var SPACE = 32;
var LETTER_TABLE = buildTable();
function buildTable() {
  const table = new Uint16Array(65536);
  for (let unit = 0; unit < table.length; unit += 1) table[unit] = unit;
  lowerCase(table, 65, 1423);
  lowerCase(table, 7680, 8191);
  for (const [first, last] of REMOVED) table.fill(0, first, last + 1);
  for (const [first, last] of GAPS) table.fill(SPACE, first, last + 1);
  for (const [variants, letter] of LETTERS) {
    for (const variant of variants) table[variant.charCodeAt(0)] = letter.charCodeAt(0);
  }
  for (let digit = 0; digit < 10; digit += 1) {
    table[1632 + digit] = 48 + digit;
    table[1776 + digit] = 48 + digit;
  }
  return table;
}
function lowerCase(table, first, last) {
  for (let unit = first; unit <= last; unit += 1) {
    table[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  }
}

// newsroom/arabic/fold.ts
function foldArabic(text) {
  const letters = mapLetters(text.normalize("NFKC"));
  const folded = foldHamza(letters).normalize("NFKC");
  return /\d[,،]\d/.test(folded) ? folded.replace(GROUPED_NUMBER, joinGroups) : folded;
}
function foldWords(text) {
  return foldArabic(text).match(WORD) ?? [];
}
var WORD = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}\p{M}]+/gu;
var GROUPED_NUMBER = /(?<!\d)\d{1,3}(?:[,،]\d{3})+(?!\d)/g;
function joinGroups(number) {
  return number.replace(/[,،]/g, "");
}
var SPACE2 = 32;
var UTF16 = new TextDecoder("utf-16le", { ignoreBOM: true });
function mapLetters(text) {
  const units = new Uint16Array(text.length);
  let length = 0;
  let afterGap = true;
  for (let index = 0; index < text.length; index += 1) {
    const unit = LETTER_TABLE[text.charCodeAt(index)];
    if (unit === void 0 || unit === 0) continue;
    const isGap = unit === SPACE2;
    if (isGap && afterGap) continue;
    units[length] = unit;
    length += 1;
    afterGap = isGap;
  }
  if (afterGap && length > 0) length -= 1;
  return UTF16.decode(units.subarray(0, length));
}

// newsroom/search/desk-match.ts
var MOST_WORDS = 8;
var SAMPLE = 300;
async function deskMatch(q) {
  const query = deskQuery(q);
  if (!query) return null;
  const found = prismaNamespace_exports.sql`s."document" @@ to_tsquery('simple', ${query})`;
  const [sample] = await db().$queryRaw`
    SELECT count(*)::int AS count
    FROM (SELECT * FROM "DeskSearch" ORDER BY "articleId" DESC LIMIT ${SAMPLE}) AS s
    WHERE ${found}`;
  const isRare = (sample?.count ?? 0) < SAMPLE / 10;
  return {
    isRare,
    on: (id4) => isRare ? (
      // An array is looked up; a subquery the planner would test row by row along the list.
      prismaNamespace_exports.sql`${id4} = ANY(ARRAY(SELECT s."articleId" FROM "DeskSearch" s WHERE ${found}))`
    ) : (
      // Hidden from the planner, which would collect all of them first.
      prismaNamespace_exports.sql`(SELECT ${found} FROM "DeskSearch" s WHERE s."articleId" = ${id4})`
    )
  };
}
function deskQuery(q) {
  const words2 = [...new Set(foldWords(q))].slice(0, MOST_WORDS);
  return words2.map((word) => `(${formsOf(word).join(" | ")})`).join(" & ");
}
var PARTICLES = ["\u0648\u0627\u0644", "\u0628\u0627\u0644", "\u0643\u0627\u0644", "\u0641\u0627\u0644", "\u0644\u0644", "\u0627\u0644"];
var BARE_PARTICLES = ["\u0648", "\u0628", "\u0644"];
var FEWEST_LETTERS = 3;
function formsOf(word) {
  if (word.length < FEWEST_LETTERS) return [`'${word}'`];
  if (!/^[ء-ي]+$/.test(word)) return [`'${word}':*`];
  const particle = PARTICLES.find(
    (one) => word.startsWith(one) && word.length - one.length >= FEWEST_LETTERS
  );
  const stem = particle ? word.slice(particle.length) : word;
  return [
    .../* @__PURE__ */ new Set([word, stem, ...[...PARTICLES, ...BARE_PARTICLES].map((one) => one + stem)])
  ].map((form) => `'${form}':*`);
}

// newsroom/events/shown-keys.ts
var kept2 = globalThis;
function noteShown(...keys) {
  for (const gather of kept2.matbaaShownKeys ?? []) {
    const shown = gather();
    if (shown) for (const key of keys) shown.add(key);
  }
}

// newsroom/settings/stored-publication.ts
import { z as z2 } from "zod";
var PUBLICATION_KEY = "publication";
var storedPublication = z2.object({
  name: z2.string().default("\u0623\u0641\u0642"),
  tagline: z2.string().default("\u0623\u0628\u0639\u062F\u064F \u0645\u0646 \u0627\u0644\u0639\u0646\u0648\u0627\u0646"),
  description: z2.string().default("\u0635\u062D\u064A\u0641\u0629 \u0639\u0631\u0628\u064A\u0629 \u064A\u0648\u0645\u064A\u0629 \u062A\u062A\u0627\u0628\u0639 \u0627\u0644\u062E\u0628\u0631 \u0648\u0645\u0627 \u0648\u0631\u0627\u0621\u0647: \u0645\u062D\u0644\u064A\u0627\u062A \u0648\u0633\u064A\u0627\u0633\u0629 \u0648\u0627\u0642\u062A\u0635\u0627\u062F \u0648\u0631\u064A\u0627\u0636\u0629 \u0648\u062B\u0642\u0627\u0641\u0629."),
  digits: z2.enum(["latn", "arab"]).default("latn"),
  /** Days added to Umm al-Qura, for a moon that was seen a day earlier or later. */
  hijriOffset: z2.number().int().min(-2).max(2).default(0),
  timeZone: z2.string().default("Asia/Riyadh"),
  /** The city whose clock that is, as readers call it. */
  city: z2.string().default("\u0627\u0644\u0631\u064A\u0627\u0636"),
  /** The newspaper's own accounts elsewhere. */
  profileUrls: z2.array(z2.url()).default([]),
  /** Where readers write to; empty while there is no such address. */
  contactEmail: z2.string().default(""),
  /** Where readers subscribe to the newsletter; empty while there is none. */
  newsletterUrl: z2.string().default(""),
  /** What the newsletter promises. */
  newsletterText: z2.string().default("")
});

// newsroom/settings/get-publication.ts
async function getPublication() {
  noteShown(KEY.settings);
  const row = await db().setting.findUnique({ where: { key: PUBLICATION_KEY } });
  return { ...storedPublication.parse(row?.value ?? {}), url: env().SITE_URL, language: "ar" };
}

// newsroom/staff/policy.ts
var ARTICLE = [
  "article.create",
  "article.read",
  "article.edit",
  "article.submit",
  "article.review",
  "article.publish",
  "article.republish",
  "article.retract",
  "article.archive",
  "article.trash",
  "article.restore",
  "article.delete",
  "article.preview",
  "article.assign",
  "article.note"
];
var REST = [
  "staff.manage",
  "section.create",
  "writer.create",
  "media.read",
  "media.upload",
  "media.edit",
  "gallery.edit",
  "media.delete",
  "media.deleteUsed",
  "media.cut",
  "tag.create",
  "settings.edit",
  "page.edit",
  "import",
  "views.add",
  "search.index",
  "revision.remove"
];
var PERMISSIONS = [...ARTICLE, ...REST];
var MACHINERY = [
  "import",
  "views.add",
  "media.cut",
  "search.index",
  "revision.remove"
];
var HUMAN = PERMISSIONS.filter((name4) => !MACHINERY.includes(name4));
function everywhere(names) {
  return Object.fromEntries(names.map((name4) => [name4, "all"]));
}
var POLICY = {
  reporter: {
    "article.create": "own",
    "article.read": "own",
    "article.edit": "own",
    "article.submit": "own",
    "article.trash": "own",
    "article.restore": "own",
    "article.preview": "own",
    "article.note": "own",
    "media.read": "all",
    "media.upload": "all",
    "gallery.edit": "all",
    "tag.create": "all"
  },
  editor: {
    "article.create": "own",
    "article.read": "sections",
    "article.edit": "sections",
    "article.submit": "sections",
    "article.review": "sections",
    "article.publish": "sections",
    "article.retract": "sections",
    "article.archive": "sections",
    "article.trash": "sections",
    "article.restore": "sections",
    "article.preview": "sections",
    "article.assign": "sections",
    "article.note": "sections",
    "media.read": "all",
    "media.upload": "all",
    "media.edit": "all",
    "gallery.edit": "all",
    "tag.create": "all"
  },
  chief: everywhere(HUMAN.filter((name4) => name4 !== "staff.manage")),
  photo: {
    "media.read": "all",
    "media.upload": "all",
    "media.edit": "all",
    "gallery.edit": "all",
    "media.delete": "all"
  },
  admin: everywhere(HUMAN)
};
function rolesWith(permission) {
  return Object.keys(POLICY).filter((role) => POLICY[role][permission]);
}
var ASSIGNED = [
  "article.read",
  "article.edit",
  "article.submit",
  "article.preview"
];
function can(actor2, permission, subject) {
  if (actor2.kind === "system") return true;
  const reach = POLICY[actor2.role][permission];
  if (!reach) return false;
  if (!subject || reach === "all") return true;
  if (subject.assigneeId === actor2.id && ASSIGNED.includes(permission)) return true;
  if (reach === "own") return subject.createdById === actor2.id;
  return inSections(actor2.sectionIds, subject, subject.createdById === actor2.id);
}
function inSections(sectionIds, subject, own) {
  const { sectionId, liveSectionId } = subject;
  if (liveSectionId !== null && !sectionIds.includes(liveSectionId)) return false;
  if (sectionId === null) return own || liveSectionId !== null;
  return sectionIds.includes(sectionId);
}
function reachOf(actor2, permission) {
  return POLICY[actor2.role][permission];
}
function authorize(actor2, permission, subject) {
  if (subject && !can(actor2, "article.read", subject)) throw new NewsroomError("NOT_FOUND");
  if (!can(actor2, permission, subject)) throw new NewsroomError("FORBIDDEN");
}

// newsroom/staff/readable-sql.ts
function readableSql(actor2) {
  if (actor2.kind === "system") return prismaNamespace_exports.sql`TRUE`;
  const reach = reachOf(actor2, "article.read");
  if (!reach) return prismaNamespace_exports.sql`FALSE`;
  if (reach === "all") return prismaNamespace_exports.sql`TRUE`;
  const own = prismaNamespace_exports.sql`a."createdById" = ${actor2.id}`;
  const assigned = prismaNamespace_exports.sql`a."assigneeId" = ${actor2.id}`;
  if (reach === "own") return prismaNamespace_exports.sql`(${own} OR ${assigned})`;
  const mine = prismaNamespace_exports.sql`ANY(${actor2.sectionIds}::int[])`;
  return prismaNamespace_exports.sql`(${assigned} OR ((a."liveSectionId" IS NULL OR a."liveSectionId" = ${mine})
    AND (c."sectionId" = ${mine}
      OR (c."sectionId" IS NULL AND (${own} OR a."liveSectionId" = ${mine})))))`;
}

// newsroom/articles/list-order.ts
var NEVER = prismaNamespace_exports.sql`'0001-01-01 00:00:00+00'::timestamptz`;
var TIMES = {
  updated: prismaNamespace_exports.sql`c."updatedAt"`,
  created: prismaNamespace_exports.sql`a."createdAt"`,
  published: prismaNamespace_exports.sql`coalesce(a."firstPublishedAt", ${NEVER})`
};
function positionOf(cursor) {
  const [direction, place, id4] = cursor?.split("_") ?? [];
  if (!direction || !place || !id4) return null;
  return {
    direction: direction === "previous" ? "previous" : "next",
    place: Number(place),
    id: BigInt(id4)
  };
}
function cursorAt(direction, row) {
  return `${direction}_${row.place}_${row.id}`;
}
async function listPlaced({ sort = "updated", order }, where, at, take) {
  const isDown = order !== "asc" !== (at?.direction === "previous");
  const page = (source, most) => db().$queryRaw(pageSql(source, { where, isDown, at, take: most }));
  if (sort !== "views") return page(BY_TIME[sort], take);
  const [first, second] = isDown ? [VIEWED, UNVIEWED] : [UNVIEWED, VIEWED];
  const rows = await page(first, take);
  return rows.length < take ? [...rows, ...await page(second, take - rows.length)] : rows;
}
function pageSql({ from, value, id: id4, bound, number, only: only2 }, {
  where,
  isDown,
  at,
  take
}) {
  const [way, beyond] = isDown ? [prismaNamespace_exports.sql`DESC`, prismaNamespace_exports.sql`<`] : [prismaNamespace_exports.sql`ASC`, prismaNamespace_exports.sql`>`];
  const after = at ? prismaNamespace_exports.sql`AND (${value}, ${id4}) ${beyond} (${bound(at.place)}, ${at.id})` : prismaNamespace_exports.empty;
  return prismaNamespace_exports.sql`SELECT ${id4} AS id, ${number} AS place FROM ${from}
    WHERE ${where} ${only2 ?? prismaNamespace_exports.empty} ${after}
    ORDER BY ${value} ${way}, ${id4} ${way} LIMIT ${take}`;
}
var BOTH2 = prismaNamespace_exports.sql`"WorkingCopy" c JOIN "Article" a ON a."id" = c."articleId"`;
var byTime = (value, id4) => ({
  from: BOTH2,
  value,
  id: id4,
  number: prismaNamespace_exports.sql`(extract(epoch FROM ${value}) * 1000)::bigint`,
  bound: (millis) => prismaNamespace_exports.sql`${new Date(millis)}`
});
var BY_TIME = {
  updated: byTime(TIMES.updated, prismaNamespace_exports.sql`c."articleId"`),
  created: byTime(TIMES.created, prismaNamespace_exports.sql`a."id"`),
  published: byTime(TIMES.published, prismaNamespace_exports.sql`a."id"`)
};
var views = (from, value, id4) => ({
  from,
  value,
  id: id4,
  number: value,
  bound: (count) => prismaNamespace_exports.sql`${BigInt(count)}::bigint`
});
var VIEWED = views(
  prismaNamespace_exports.sql`"ArticleViewTotal" v JOIN (${BOTH2}) ON c."articleId" = v."articleId"`,
  prismaNamespace_exports.sql`v."count"`,
  prismaNamespace_exports.sql`v."articleId"`
);
var UNVIEWED = {
  ...views(
    prismaNamespace_exports.sql`${BOTH2} LEFT JOIN "ArticleViewTotal" v ON v."articleId" = a."id"`,
    prismaNamespace_exports.sql`0::bigint`,
    prismaNamespace_exports.sql`a."id"`
  ),
  only: prismaNamespace_exports.sql`AND v."articleId" IS NULL`
};

// newsroom/articles/list-conditions.ts
async function listScope(actor2, input) {
  const [words2, writer, tag, days] = await Promise.all([
    wordsSql(input.q),
    input.writer ? writerId(input.writer) : null,
    input.tag ? tagId(input.tag) : null,
    daysSql(input)
  ]);
  const unknown = writer === void 0 ? "writer" : tag === void 0 ? "tag" : null;
  const mine = input.mine && actor2.kind === "staff" ? actor2.id : null;
  const all = [
    readableSql(actor2),
    ...words2 ? [words2.sql] : [],
    ...input.section.length > 0 ? [prismaNamespace_exports.sql`c."sectionId" = ANY(${input.section}::int[])`] : [],
    ...writer ? [prismaNamespace_exports.sql`c."writerIds" @> ${[writer]}::int[]`] : [],
    ...tag ? [prismaNamespace_exports.sql`c."tagIds" @> ${[tag]}::int[]`] : [],
    ...input.kind ? [prismaNamespace_exports.sql`c."kind" = ${input.kind}::"ArticleKind"`] : [],
    ...mine ? [prismaNamespace_exports.sql`(a."createdById" = ${mine} OR a."assigneeId" = ${mine})`] : [],
    ...days,
    ...unknown ? [prismaNamespace_exports.sql`FALSE`] : []
  ];
  return {
    where: prismaNamespace_exports.join(all, " AND "),
    isNarrow: [words2?.isRare, writer, tag, mine, unknown, input.kind].some(Boolean) || isOwn(actor2),
    unknown
  };
}
function isOwn(actor2) {
  return actor2.kind === "staff" && reachOf(actor2, "article.read") === "own";
}
async function wordsSql(q) {
  const match = await deskMatch(q);
  const found = match?.on(prismaNamespace_exports.sql`c."articleId"`);
  const number = /^#?\s?(\d{1,15})$/.exec(foldArabic(q).trim())?.[1];
  if (!found) return null;
  if (!number) return { sql: found, isRare: match?.isRare ?? false };
  return {
    isRare: true,
    sql: prismaNamespace_exports.sql`c."articleId" = ANY(ARRAY(
      SELECT c."articleId" FROM "WorkingCopy" c WHERE ${found}
      UNION SELECT ${BigInt(number)}::bigint))`
  };
}
async function writerId(name4) {
  const folded = foldArabic(name4).trim();
  const [found] = await db().$queryRaw`
    SELECT id FROM "Writer" WHERE position(${folded} IN folded) > 0
    ORDER BY folded = ${folded} DESC, folded, id LIMIT 1`;
  return found?.id;
}
async function tagId(name4) {
  const folded = foldArabic(name4).trim();
  return (await db().tag.findUnique({ where: { folded }, select: { id: true } }))?.id;
}
async function daysSql({ date, from, to }) {
  if (!from && !to) return [];
  const { timeZone } = await getPublication();
  const time = TIMES[date ?? "updated"];
  const [first, last] = [from && rangeOf(from, timeZone), to && rangeOf(to, timeZone)];
  return [
    // What was never published was published on no day.
    ...date === "published" && !first ? [prismaNamespace_exports.sql`${time} > ${NEVER}`] : [],
    ...first ? [prismaNamespace_exports.sql`${time} >= ${first.start}`] : [],
    ...last ? [prismaNamespace_exports.sql`${time} < ${last.end}`] : []
  ];
}
function rangeOf(date, zone) {
  const [year = 0, month = 0, day2 = 0] = date.split("-").map(Number);
  return dayRange(year, month, day2, zone);
}

// newsroom/articles/list-input.ts
import { z as z3 } from "zod";
var id = z3.coerce.number().int().positive().max(2147483647);
var oneOf = (names) => z3.enum(names).optional().catch(void 0);
var day = z3.iso.date().optional().catch(void 0);
var name3 = z3.string().trim().max(80).default("").catch("");
var list = z3.union([z3.array(z3.unknown()).max(60), z3.unknown().transform((value) => [value])]).transform((values) => [...new Set(values.flatMap((value) => id.safeParse(value).data ?? []))]);
var KINDS = ["news", "report", "opinion", "explainer"];
var DATES = ["updated", "created", "published"];
var SORTS = ["updated", "created", "published", "views"];
var listInput = z3.object({
  state: oneOf(STATES),
  /** Headline, words of the text, or the article's number. */
  q: z3.string().max(200).default("").catch(""),
  section: list.catch([]),
  /** A byline's name, in any spelling: the filter needs no list of all of them. */
  writer: name3,
  /** A tag's name, in any spelling. */
  tag: name3,
  kind: oneOf(KINDS),
  /** `1`: what this person began or was asked for. */
  mine: oneOf(["1"]),
  date: oneOf(DATES),
  /** Days of the newspaper's zone, both inclusive. */
  from: day,
  to: day,
  /** Without one the latest work comes first. */
  sort: oneOf(SORTS),
  order: oneOf(["asc"]),
  cursor: z3.string().regex(/^(next|previous)_-?\d{1,15}_\d{1,15}$/).optional().catch(void 0)
});

// newsroom/articles/list-desk-articles.ts
var PAGE_SIZE = 25;
async function listDeskArticles(actor2, asked, now2) {
  const input = listInput.parse(asked);
  const scope = await listScope(actor2, input);
  const inState = input.state ? stateSql(input.state, now2) : prismaNamespace_exports.sql`a."trashedAt" IS NULL`;
  const at = positionOf(input.cursor);
  const backwards = at?.direction === "previous";
  const where = prismaNamespace_exports.sql`${scope.where} AND ${inState}`;
  const [rows, counts] = await Promise.all([
    listPlaced(input, where, at, PAGE_SIZE + 1),
    countByState(scope, now2)
  ]);
  const more = rows.length > PAGE_SIZE;
  const page = rows.slice(0, PAGE_SIZE);
  if (backwards) page.reverse();
  const [first, last] = [page[0], page.at(-1)];
  return {
    items: await listItems(
      page.map(({ id: id4 }) => id4),
      now2
    ),
    next: last && (backwards || more) ? cursorAt("next", last) : null,
    previous: first && (backwards ? more : at !== null) ? cursorAt("previous", first) : null,
    counts,
    unknown: scope.unknown
  };
}
async function listItems(ids2, now2) {
  const rows = await db().workingCopy.findMany({
    where: { articleId: { in: ids2 } },
    select: deskListSelect
  });
  const bylines = await bylineNames(rows.flatMap((row) => row.writerIds));
  const items = new Map(rows.map((row) => [row.articleId, deskListItem(row, bylines, now2)]));
  return ids2.flatMap((id4) => items.get(id4) ?? []);
}

// newsroom/jobs/add-job.ts
var MOST_TRIES = 8;
async function addJob(tx, name4, payload, key, due) {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${name4}, ${JSON.stringify(payload)}::json,
      run_at := ${due?.at.toISOString()}::timestamptz,
      job_key := ${key}, max_attempts := ${MOST_TRIES}::int,
      job_key_mode := ${due?.keepsTime ? "preserve_run_at" : "replace"})`;
}

// newsroom/announcements/announced-change.ts
var RECENT_MS = 2 * 864e5;
function announcedChange(event, now2) {
  switch (event.type) {
    case "article.published":
    case "article.retracted":
    case "article.archived":
      return changeOf(event);
    case "article.imported": {
      const at = event.data.after?.publicAt;
      const isRecent = at !== void 0 && Date.parse(at) > now2.getTime() - RECENT_MS;
      return isRecent ? changeOf(event) : null;
    }
    default:
      return null;
  }
}
function changeOf({ nounId, data: { before: before5, after } }) {
  const places = [before5, after].filter((one) => one !== null);
  return {
    articleId: Number(nounId),
    sectionIds: [...new Set(places.map(({ sectionId }) => sectionId))],
    writerIds: [...new Set(places.flatMap(({ writerIds }) => writerIds))]
  };
}

// newsroom/announcements/feeds.ts
import { z as z4 } from "zod";
var feedRef = z4.union([
  z4.object({ path: z4.enum(["/feed.xml", "/feed.json"]) }),
  z4.object({ sectionId: z4.number().int() }),
  z4.object({ writerId: z4.number().int() })
]);
function feedsOf({ sectionIds, writerIds }) {
  return [
    { path: "/feed.xml" },
    { path: "/feed.json" },
    ...sectionIds.map((sectionId) => ({ sectionId })),
    ...writerIds.map((writerId2) => ({ writerId: writerId2 }))
  ];
}
function feedName(feed) {
  if ("path" in feed) return feed.path;
  return "sectionId" in feed ? `section ${feed.sectionId}` : `writer ${feed.writerId}`;
}

// newsroom/announcements/request-announcements.ts
var TOGETHER_MS = 5e3;
var AFTER_TURN_MS = 2e3;
async function requestAnnouncements(tx, events, now2) {
  const { WEBSUB_HUB, INDEXNOW_KEY } = env();
  if (!WEBSUB_HUB && !INDEXNOW_KEY) return;
  const changes = events.flatMap((event) => announcedChange(event, now2) ?? []);
  const soon = { at: new Date(now2.getTime() + TOGETHER_MS), keepsTime: true };
  if (WEBSUB_HUB) {
    for (const feed of distinctFeeds(changes)) {
      await addJob(tx, "ping-feed", feed, `feed:${feedName(feed)}`, soon);
    }
  }
  if (INDEXNOW_KEY && changes.length > 0) {
    const day2 = now2.toISOString().slice(0, 10);
    await addJob(tx, "submit-addresses", changes, `index-now:${day2}`, soon);
  }
  for (const event of events) await requestTurns(tx, event);
}
function distinctFeeds(changes) {
  const feeds = changes.flatMap(feedsOf);
  return [...new Map(feeds.map((feed) => [feedName(feed), feed])).values()];
}
async function requestTurns(tx, event) {
  if (event.type !== "article.scheduled" && event.type !== "article.published") return;
  const articleId = Number(event.nounId);
  const turn = async (name4, at) => {
    const when = { at: new Date(at.getTime() + AFTER_TURN_MS) };
    await addJob(tx, "announce-turn", { articleId }, `${name4}:${articleId}`, when);
  };
  if (event.type === "article.scheduled") await turn("begin", new Date(event.data.publishAt));
  const { unpublishAt } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { unpublishAt: true }
  });
  if (unpublishAt) await turn("end", unpublishAt);
}

// newsroom/events/event-channel.ts
var EVENT_CHANNEL = "matbaa_events";

// newsroom/staff/actor.ts
function actorId(actor2) {
  return actor2.kind === "staff" ? actor2.id : null;
}

// newsroom/db/advisory-locks.ts
var LOCK = { events: 7270001, jobs: 7270002, imports: 7270003 };

// newsroom/db/db-errors.ts
var TRANSLATION = {
  // Unique constraint: somebody else was first.
  P2002: () => new NewsroomError("CONFLICT", { sentence: "takenMeanwhile" }),
  // Foreign key: a section, tag, writer or picture that is not (any longer) there.
  P2003: () => new NewsroomError("INVALID", { sentence: "unknownReference" }),
  P2025: () => new NewsroomError("NOT_FOUND"),
  // Write conflict or deadlock: the loser may simply try again.
  P2034: () => new NewsroomError("CONFLICT", { sentence: "takenMeanwhile" })
};
function translateDbError(error) {
  if (error instanceof prismaNamespace_exports.PrismaClientKnownRequestError) {
    return TRANSLATION[error.code]?.() ?? error;
  }
  return error;
}

// newsroom/db/write.ts
async function write(actor2, now2, run) {
  try {
    return await db().$transaction(
      async (tx) => {
        const events = [];
        const result = await run(tx, (event) => events.push(event));
        await requestAnnouncements(tx, events, now2);
        await writeEvents(tx, actor2, now2, events);
        return result;
      },
      { timeout: 3e4, maxWait: 1e4 }
    );
  } catch (error) {
    throw translateDbError(error);
  }
}
async function writeEvents(tx, actor2, now2, events) {
  if (events.length === 0) return;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK.events})`;
  const rows = await tx.event.createManyAndReturn({
    select: { id: true },
    data: events.map((event) => ({
      at: now2,
      type: event.type,
      nounId: event.nounId,
      staffId: actorId(actor2),
      data: event.data
    }))
  });
  const last = rows.reduce((max, row) => row.id > max ? row.id : max, 0n);
  await tx.$executeRaw`SELECT pg_notify(${EVENT_CHANNEL}, ${last.toString()})`;
}

// newsroom/articles/lock-articles.ts
async function lockArticles(tx, ids2) {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ANY(${ids2}) ORDER BY id FOR UPDATE`;
  const rows = await tx.article.findMany({
    where: { id: { in: ids2 } },
    include: { workingCopy: { omit: { body: true } } }
  });
  return new Map(
    rows.flatMap(
      ({ workingCopy: copy, ...row }) => copy ? [
        [
          Number(row.id),
          { row, copy, facts: articleFacts(row, copy), subject: articleSubject(row, copy) }
        ]
      ] : []
    )
  );
}

// newsroom/articles/bulk/assign-many.ts
import { z as z5 } from "zod";

// newsroom/assignments/find-assignee.ts
async function findAssignee(tx, id4) {
  if (id4 === null) return null;
  const person = await tx.staff.findFirst({
    where: { id: id4, disabledAt: null, role: { in: rolesWith("article.edit") } },
    select: { id: true, name: true }
  });
  if (!person) throw new NewsroomError("INVALID", { fields: { assigneeId: "unknownAssignee" } });
  return person;
}

// newsroom/articles/transitions.ts
var notTrashed = (facts) => facts.trashedAt ? "articleInTrash" : null;
var nothingNew = (facts, now2) => isPublic(facts, now2) && !facts.differsFromLive && facts.workState === "draft";
var TRANSITIONS = {
  edit: { permission: "article.edit", closed: notTrashed },
  save: { permission: "article.edit", closed: notTrashed },
  submit: {
    permission: "article.submit",
    closed: (facts, now2) => {
      if (facts.trashedAt) return "articleInTrash";
      if (facts.workState === "submitted") return "alreadySubmitted";
      if (facts.workState === "approved") return "alreadyApproved";
      return nothingNew(facts, now2) ? "nothingToSubmit" : null;
    }
  },
  take: {
    permission: "article.review",
    closed: (facts, _now, actor2) => {
      if (facts.trashedAt) return "articleInTrash";
      if (facts.workState !== "submitted") return "notSubmitted";
      return isReviewer(facts, actor2) ? "alreadyTaken" : null;
    }
  },
  release: {
    permission: "article.review",
    closed: (facts, _now, actor2) => notTrashed(facts) ?? (isReviewer(facts, actor2) ? null : "notTaken")
  },
  return: {
    permission: "article.review",
    closed: (facts) => notTrashed(facts) ?? (["submitted", "approved"].includes(facts.workState) ? null : "notSubmitted")
  },
  approve: {
    permission: "article.review",
    closed: (facts) => notTrashed(facts) ?? (facts.workState === "submitted" ? null : "notSubmitted")
  },
  publish: {
    permission: "article.publish",
    closed: (facts, now2) => {
      if (facts.trashedAt) return "articleInTrash";
      if (isEmbargoed(facts, now2)) return "publishUnderEmbargo";
      return nothingNew(facts, now2) ? "nothingToPublish" : null;
    }
  },
  schedule: {
    permission: "article.publish",
    closed: (facts, now2) => notTrashed(facts) ?? (wasEverPublic(facts, now2) ? "scheduleOnlyFirst" : null)
  },
  unschedule: {
    permission: "article.publish",
    closed: (facts, now2) => articleState(facts, now2) === "scheduled" ? null : "notScheduled"
  },
  // When readers shall not see it any more; of no use before it is known from when they do.
  expire: {
    permission: "article.archive",
    closed: (facts, now2) => ["scheduled", "published"].includes(articleState(facts, now2)) ? null : "expireOnlyPublic"
  },
  // Whoever writes may forbid; only who publishes may allow again.
  embargo: {
    permission: "article.edit",
    closed: (facts, now2) => notTrashed(facts) ?? (wasEverPublic(facts, now2) ? "embargoOnlyFirst" : null)
  },
  liftEmbargo: {
    permission: "article.publish",
    closed: (facts, now2) => notTrashed(facts) ?? (isEmbargoed(facts, now2) ? null : "notEmbargoed")
  },
  retract: {
    permission: "article.retract",
    closed: (facts, now2) => isPublic(facts, now2) ? null : "notPublic"
  },
  archive: {
    permission: "article.archive",
    closed: (facts, now2) => isPublic(facts, now2) ? null : "notPublic"
  },
  trash: {
    permission: "article.trash",
    closed: (facts, now2) => {
      if (facts.trashedAt) return "articleInTrash";
      if (wasEverPublic(facts, now2)) return "publicNeverTrashed";
      return facts.publicAt ? "unscheduleFirst" : null;
    }
  },
  restore: {
    permission: "article.restore",
    closed: (facts) => facts.trashedAt ? null : "notInTrash"
  },
  delete: {
    permission: "article.delete",
    closed: (facts) => facts.trashedAt ? null : "deleteOnlyFromTrash"
  },
  preview: {
    permission: "article.preview",
    closed: (facts, now2) => notTrashed(facts) ?? (isEmbargoed(facts, now2) ? "previewUnderEmbargo" : null)
  },
  assign: { permission: "article.assign", closed: notTrashed }
};
function isReviewer(facts, actor2) {
  return facts.reviewerId !== null && facts.reviewerId === actorId(actor2);
}
function permissionFor(verb, facts) {
  return verb === "publish" && facts.retractedAt ? "article.republish" : TRANSITIONS[verb].permission;
}
function requireTransition(actor2, verb, article, now2) {
  authorize(actor2, permissionFor(verb, article.facts), article.subject);
  const sentence = TRANSITIONS[verb].closed(article.facts, now2, actor2);
  if (sentence) throw new NewsroomError("RULE", { sentence });
}

// newsroom/articles/bulk/assign-many.ts
var before = z5.object({
  assigneeId: z5.number().nullable(),
  assignedById: z5.number().nullable(),
  assignedAt: z5.iso.datetime().nullable(),
  dueAt: z5.iso.datetime().nullable(),
  brief: z5.string()
});
async function assignTo(scope, assigneeId) {
  const { tx, record, actor: actor2, now: now2 } = scope;
  const assignee = await findAssignee(tx, assigneeId);
  return {
    require: (article) => {
      requireTransition(actor2, "assign", article, now2);
      if (article.row.assigneeId === assigneeId) {
        throw new NewsroomError("RULE", { sentence: "alreadySo" });
      }
    },
    before: ({ row }) => ({
      assigneeId: row.assigneeId,
      assignedById: row.assignedById,
      assignedAt: row.assignedAt,
      dueAt: row.dueAt,
      brief: row.brief
    }),
    apply: async (articles) => {
      await tx.article.updateMany({
        where: { id: { in: articles.map(({ row }) => row.id) } },
        data: {
          assigneeId: assignee?.id ?? null,
          assignedById: assignee && actorId(actor2),
          assignedAt: assignee && now2,
          ...!assignee && { dueAt: null, brief: "" },
          version: { increment: 1 }
        }
      });
      for (const { row } of articles) {
        record({
          type: "article.assigned",
          nounId: row.id.toString(),
          data: {
            assigneeId: assignee?.id ?? null,
            ...assignee && { assignee: assignee.name },
            dueAt: assignee ? row.dueAt?.toISOString() ?? null : null
          }
        });
      }
    }
  };
}
function assignBack({ tx, record, actor: actor2, now: now2 }) {
  return {
    require: ({ article }) => requireTransition(actor2, "assign", article, now2),
    apply: async (former) => {
      const rows = former.map((one) => ({ ...one, data: before.parse(one.before) }));
      const people = await tx.staff.findMany({
        where: { id: { in: rows.flatMap(({ data }) => data.assigneeId ?? []) } },
        select: { id: true, name: true }
      });
      for (const { article, data } of rows) {
        await tx.article.update({
          where: { id: article.row.id },
          data: { ...data, version: { increment: 1 } }
        });
        const assignee = people.find(({ id: id4 }) => id4 === data.assigneeId)?.name;
        record({
          type: "article.assigned",
          nounId: article.row.id.toString(),
          data: {
            assigneeId: data.assigneeId,
            ...assignee !== void 0 && { assignee },
            dueAt: data.dueAt
          }
        });
      }
    }
  };
}

// newsroom/articles/bulk/change-tags.ts
import { z as z6 } from "zod";

// newsroom/tags/ensure-tags.ts
async function ensureTags(tx, record, actor2, names) {
  const wanted = /* @__PURE__ */ new Map();
  for (const name4 of names) {
    const folded = foldArabic(name4);
    if (folded && !wanted.has(folded)) wanted.set(folded, name4.replace(/\s+/g, " "));
  }
  if (wanted.size === 0) return [];
  const where = { folded: { in: [...wanted.keys()] } };
  const found = await tx.tag.findMany({ where, select: { folded: true } });
  for (const { folded } of found) wanted.delete(folded);
  if (wanted.size > 0 && !can(actor2, "tag.create")) {
    throw new NewsroomError("INVALID", { fields: { tags: "unknownTag", addTags: "unknownTag" } });
  }
  const made = await tx.tag.createManyAndReturn({
    // In one order everywhere, so that two writers of the table never wait for each other.
    data: [...wanted].sort().map(([folded, name4]) => ({ folded, name: name4 })),
    skipDuplicates: true,
    select: { id: true, name: true }
  });
  for (const { id: id4, name: name4 } of made) {
    record({ type: "tag.created", nounId: String(id4), data: { name: name4 } });
  }
  return tx.tag.findMany({ where, orderBy: { id: "asc" }, select: { id: true, name: true } });
}

// newsroom/articles/bulk/write-facets.ts
async function writeFacets(tx, actor2, field, changed, now2) {
  const rows = changed.map(({ article, facets }) => ({
    ...facets,
    articleId: Number(article.row.id)
  }));
  await tx.$executeRaw`
    UPDATE "WorkingCopy" c SET
      "sectionId" = new."sectionId",
      "tagIds" = new."tagIds",
      "fieldVersions" = c."fieldVersions" || jsonb_build_object(
        ${field}::text, coalesce((c."fieldVersions" ->> ${field}::text)::int, 0) + 1),
      "version" = c."version" + 1,
      "dirty" = NOT EXISTS (
        SELECT 1 FROM "Revision" r WHERE r."id" = c."baseRevisionId"
          AND (${unchanged("r")}, r."sectionId", r."tagIds")
            IS NOT DISTINCT FROM (${unchanged("c")}, new."sectionId", new."tagIds"))
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS new("articleId" bigint, "sectionId" int, "tagIds" int[])
    WHERE c."articleId" = new."articleId"`;
  await endApprovals(
    tx,
    actor2,
    changed.map(({ article }) => article),
    now2
  );
}
var UNCHANGED = [
  "title",
  "standfirst",
  "kind",
  "place",
  "pictureId",
  "pictureCaption",
  "pictureCredit",
  "writerIds",
  "relatedIds",
  "body"
];
function unchanged(table) {
  return prismaNamespace_exports.raw(UNCHANGED.map((column) => `${table}."${column}"`).join(", "));
}
async function endApprovals(tx, actor2, articles, now2) {
  const ended = articles.filter(
    ({ facts, subject }) => facts.workState === "approved" && !can(actor2, "article.publish", subject)
  );
  if (ended.length === 0) return;
  await tx.article.updateMany({
    where: { id: { in: ended.map(({ row }) => row.id) } },
    data: {
      workState: "draft",
      workStateAt: now2,
      workStateById: actorId(actor2),
      approvedRevisionId: null
    }
  });
}

// newsroom/articles/bulk/change-tags.ts
var MOST_TAGS = 30;
var before2 = z6.object({ tagIds: z6.array(z6.number()) });
async function addTag(scope, name4) {
  const known = await findTag(scope, name4);
  return tagVerb(scope, {
    require: (tagIds) => {
      if (known && tagIds.includes(known.id)) throw alreadySo();
      if (tagIds.length >= MOST_TAGS) throw new NewsroomError("RULE", { sentence: "tooManyTags" });
    },
    change: async () => {
      const [tag] = await ensureTags(scope.tx, scope.record, scope.actor, [name4]);
      if (!tag) throw new NewsroomError("INVALID", { fields: { tag: "nameMissing" } });
      return { tagsOf: (tagIds) => [...tagIds, tag.id], data: { added: tag.name } };
    }
  });
}
async function removeTag(scope, name4) {
  const tag = await findTag(scope, name4);
  if (!tag) throw new NewsroomError("INVALID", { fields: { tag: "unknownTag" } });
  const tagsOf = (tagIds) => tagIds.filter((id4) => id4 !== tag.id);
  return tagVerb(scope, {
    require: (tagIds) => {
      if (!tagIds.includes(tag.id)) throw alreadySo();
    },
    change: () => Promise.resolve({ tagsOf, data: { removed: tag.name } })
  });
}
function putTagsBack(scope) {
  return {
    require: ({ article }) => requireTransition(scope.actor, "edit", article, scope.now),
    apply: async (former) => {
      const formerTags = new Map(
        former.map((one) => [one.article, before2.parse(one.before).tagIds])
      );
      await write2(scope, [...formerTags.keys()], (article) => formerTags.get(article) ?? []);
      for (const { article } of former) {
        scope.record({ type: "article.tagged", nounId: article.row.id.toString(), data: {} });
      }
    }
  };
}
function findTag({ tx }, name4) {
  const folded = foldArabic(name4).trim();
  return tx.tag.findUnique({ where: { folded }, select: { id: true, name: true } });
}
var alreadySo = () => new NewsroomError("RULE", { sentence: "alreadySo" });
function tagVerb(scope, verb) {
  return {
    require: (article) => {
      requireTransition(scope.actor, "edit", article, scope.now);
      verb.require(article.copy.tagIds);
    },
    before: ({ copy }) => ({ tagIds: copy.tagIds }),
    apply: async (articles) => {
      const { tagsOf, data } = await verb.change();
      await write2(scope, articles, ({ copy }) => tagsOf(copy.tagIds));
      for (const article of articles) {
        scope.record({ type: "article.tagged", nounId: article.row.id.toString(), data });
      }
    }
  };
}
async function write2({ tx, actor: actor2, now: now2 }, articles, tagsOf) {
  const changed = articles.map((article) => ({
    article,
    facets: { sectionId: article.copy.sectionId, tagIds: tagsOf(article) }
  }));
  await writeFacets(tx, actor2, "tagIds", changed, now2);
}

// newsroom/articles/bulk/move-section.ts
import { z as z7 } from "zod";
var before3 = z7.object({ sectionId: z7.number().nullable() });
async function moveToSection(scope, sectionId) {
  const section = await scope.tx.section.findUnique({ where: { id: sectionId } });
  if (!section) {
    throw new NewsroomError("INVALID", { fields: { sectionId: "unknownSection" } });
  }
  return {
    require: (article) => {
      requireMove(scope, article, sectionId);
      if (article.copy.sectionId === sectionId) {
        throw new NewsroomError("RULE", { sentence: "alreadySo" });
      }
    },
    before: ({ copy }) => ({ sectionId: copy.sectionId }),
    apply: (articles) => move(scope, articles, () => ({ id: sectionId, name: section.name }))
  };
}
function moveBack(scope) {
  const formerSection = (former) => before3.parse(former.before).sectionId;
  return {
    require: (former) => requireMove(scope, former.article, formerSection(former)),
    apply: async (former) => {
      const sections = await scope.tx.section.findMany({
        where: { id: { in: former.flatMap((one) => formerSection(one) ?? []) } },
        select: { id: true, name: true }
      });
      const byArticle = new Map(former.map((one) => [one.article, formerSection(one)]));
      await move(scope, [...byArticle.keys()], (article) => {
        const id4 = byArticle.get(article) ?? null;
        return { id: id4, name: sections.find((one) => one.id === id4)?.name ?? null };
      });
    }
  };
}
function requireMove({ actor: actor2, now: now2 }, article, sectionId) {
  requireTransition(actor2, "edit", article, now2);
  if (!can(actor2, "article.edit", { ...article.subject, sectionId })) {
    throw new NewsroomError("FORBIDDEN", { sentence: "sectionOutOfScope" });
  }
}
async function move({ tx, record, actor: actor2, now: now2 }, articles, sectionOf) {
  const changed = articles.map((article) => ({
    article,
    facets: { sectionId: sectionOf(article).id, tagIds: article.copy.tagIds }
  }));
  await writeFacets(tx, actor2, "sectionId", changed, now2);
  for (const article of articles) {
    const nounId = article.row.id.toString();
    record({ type: "article.moved", nounId, data: { section: sectionOf(article).name } });
  }
}

// newsroom/articles/bulk/submit-many.ts
import { z as z10 } from "zod";

// newsroom/arabic/reading-time.ts
function countWords(text) {
  let count = 0;
  if (WRITTEN_WITHOUT_SPACES.test(text)) {
    for (const piece of text.match(PIECES) ?? []) {
      for (const { isWordLike } of WORDS.segment(piece)) if (isWordLike) count += 1;
    }
    return count;
  }
  for (const _word of text.matchAll(WORD2)) count += 1;
  return count;
}
var PIECES = /[^]{1,2000}(?=\s|$)|\S{1,2000}/g;
var WORD2 = /[\p{L}\p{N}٫](?:[\p{L}\p{M}\p{N}٫_]|(?<=[\p{N}٫]\p{M}*)[.,،;'’٬](?=\p{M}*[\p{N}٫])|(?<=\p{L}\p{M}*)[.:'’·](?=\p{M}*\p{L}))*/gu;
var WRITTEN_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
var WORDS = new Intl.Segmenter("ar", { granularity: "word" });

// newsroom/articles/body/blocks.ts
import { z as z8 } from "zod";

// newsroom/arabic/bidi.ts
function stripBidi(text) {
  return text.replace(DIRECTION_MARKS, "");
}
function cleanText(text) {
  if (!UNUSUAL.test(text)) return text;
  return stripBidi(text).replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(UNSTORABLE, "");
}
var UNUSUAL = /[^\t\n -~«»\u0621-\u06ff\u2010-\u2027]/;
var DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
var UNSTORABLE = /(?![\t\n])\p{Cc}|[\u00ad\u200b\u2060\ufeff\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

// newsroom/articles/body/map-place.ts
var DEFAULT_ZOOM = 14;
function placeIn({ pathname, hash, searchParams }) {
  const data = pathname + (searchParams.get("pb") ?? "");
  const osm = /^#map=(\d+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash);
  const google = /^\/maps\/(?:.*\/)?@(-?[\d.]+),(-?[\d.]+)(?:,(\d+)(?:\.\d+)?z)?/.exec(pathname);
  const pin = /!3d(-?[\d.]+)!4d(-?[\d.]+)/.exec(data);
  const framed = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(data);
  const found = [
    { lat: searchParams.get("mlat") ?? void 0, lon: searchParams.get("mlon") ?? void 0 },
    ...["marker", "q", "query", "ll", "center"].map((name4) => pair(searchParams.get(name4))),
    { lat: pin?.[1], lon: pin?.[2] },
    { lat: framed?.[2], lon: framed?.[1] },
    { lat: google?.[1], lon: google?.[2] },
    { lat: osm?.[2], lon: osm?.[3] },
    middle(searchParams.get("bbox"))
  ];
  const point = found.find(({ lat, lon }) => lat && lon);
  const zoom = Number(osm?.[1] ?? google?.[3] ?? searchParams.get("z") ?? DEFAULT_ZOOM);
  return point ? code(Number(point.lat), Number(point.lon), zoom) : null;
}
function code(lat, lon, zoom) {
  if (!(Math.abs(lat) <= 85 && Math.abs(lon) <= 180)) return null;
  if (!Number.isInteger(zoom) || zoom < 0 || zoom > 19) return null;
  const short = (degrees) => String(Number(degrees.toFixed(5)));
  return `${short(lat)},${short(lon)},${zoom}`;
}
function pair(text) {
  const found = /^(-?[\d.]+),\s*(-?[\d.]+)$/.exec(text ?? "");
  return { lat: found?.[1], lon: found?.[2] };
}
function middle(box) {
  const edges = (box ?? "").split(",").map(Number);
  const [west = NaN, south = NaN, east = NaN, north = NaN] = edges;
  if (edges.length !== 4 || edges.some(Number.isNaN)) return { lat: void 0, lon: void 0 };
  return { lat: String((south + north) / 2), lon: String((west + east) / 2) };
}

// newsroom/articles/body/embeds.ts
var FILM_PROVIDERS = ["youtube", "vimeo", "dailymotion"];
var EMBED_PROVIDERS = [...FILM_PROVIDERS, "x", "instagram", "map"];
var EMBED_CODE = /^[A-Za-z0-9_.,-]{5,40}$/;
var PROVIDERS = {
  youtube: {
    hosts: [
      "youtube.com",
      "www.youtube.com",
      "m.youtube.com",
      "music.youtube.com",
      "www.youtube-nocookie.com"
    ],
    shortHost: "youtu.be",
    paths: [/^\/watch\?v=([^/]+)$/, /^\/(?:shorts|live|embed)\/([^/]+)$/],
    code: /^[A-Za-z0-9_-]{11}$/,
    page: (code2) => `https://www.youtube.com/watch?v=${code2}`,
    frame: (code2) => `https://www.youtube-nocookie.com/embed/${code2}?autoplay=1&rel=0&hl=ar`
  },
  vimeo: {
    hosts: ["vimeo.com", "www.vimeo.com", "player.vimeo.com"],
    paths: [/^\/(?:video\/|channels\/[\w-]+\/)?(\d+(?:\/[0-9a-f]+)?)$/],
    code: /^\d{5,12}(?:-[0-9a-f]{6,16})?$/,
    page: (code2) => `https://vimeo.com/${code2.replace("-", "/")}`,
    frame: (code2) => {
      const [id4, hash] = code2.split("-");
      return `https://player.vimeo.com/video/${id4}?dnt=1&autoplay=1${hash ? `&h=${hash}` : ""}`;
    }
  },
  dailymotion: {
    hosts: ["dailymotion.com", "www.dailymotion.com", "geo.dailymotion.com"],
    shortHost: "dai.ly",
    paths: [/^\/(?:embed\/)?video\/([^/]+)$/],
    elsewhere: ({ pathname, searchParams }) => /^\/player[\w/]*\.html$/.test(pathname) ? searchParams.get("video") : null,
    code: /^[xk][A-Za-z0-9]{4,18}$/,
    page: (code2) => `https://www.dailymotion.com/video/${code2}`,
    frame: (code2) => `https://geo.dailymotion.com/player.html?video=${code2}&autoplay=true`
  },
  // `dnt` asks X not to follow the reader from site to site.
  x: {
    hosts: [
      "x.com",
      "www.x.com",
      "mobile.x.com",
      "twitter.com",
      "www.twitter.com",
      "mobile.twitter.com",
      "platform.twitter.com"
    ],
    paths: [/^\/(?:i\/web|i|\w{1,20})\/status(?:es)?\/(\d+)(?:\/(?:photo|video)\/\d+)?$/],
    elsewhere: ({ pathname, searchParams }) => pathname === "/embed/Tweet.html" ? searchParams.get("id") : null,
    code: /^\d{5,20}$/,
    page: (code2) => `https://x.com/i/status/${code2}`,
    frame: (code2) => `https://platform.twitter.com/embed/Tweet.html?dnt=true&lang=ar&id=${code2}`
  },
  instagram: {
    hosts: ["instagram.com", "www.instagram.com", "instagr.am", "www.instagr.am"],
    paths: [/^(?:\/[\w.]{1,30})?\/(?:p|reel|reels|tv)\/([^/]+)(?:\/embed(?:\/captioned)?)?$/],
    code: /^[A-Za-z0-9_-]{5,40}$/,
    page: (code2) => `https://www.instagram.com/p/${code2}/`,
    frame: (code2) => `https://www.instagram.com/p/${code2}/embed/captioned/`
  },
  // The maps are OpenStreetMap's, whichever house the address was copied from. A code is latitude,
  // longitude and zoom: `24.7136,46.6753,14`.
  map: {
    hosts: [
      "www.openstreetmap.org",
      "openstreetmap.org",
      "google.com",
      "www.google.com",
      "maps.google.com"
    ],
    paths: [],
    elsewhere: placeIn,
    code: /^-?\d{1,2}(?:\.\d{1,6})?,-?\d{1,3}(?:\.\d{1,6})?,\d{1,2}$/,
    page: (code2) => {
      const [lat, lon, zoom] = code2.split(",");
      return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${zoom}/${lat}/${lon}`;
    },
    frame: (code2) => {
      const [lat = 0, lon = 0, zoom = 0] = code2.split(",").map(Number);
      const half = Math.min(60, 360 / 2 ** zoom);
      const box = [lon - half, lat - half / 2, lon + half, lat + half / 2].map((n) => n.toFixed(5));
      return `https://www.openstreetmap.org/export/embed.html?bbox=${box.join()}&layer=mapnik&marker=${lat},${lon}`;
    }
  }
};
function isEmbedCode(provider, code2) {
  return EMBED_CODE.test(code2) && PROVIDERS[provider].code.test(code2);
}
var EMBED_ORIGINS = EMBED_PROVIDERS.map(
  (provider) => new URL(PROVIDERS[provider].frame("xxxxx")).origin
);

// newsroom/articles/body/blocks.ts
var BODY_VERSION = 1;
var MOST_COLUMNS = 12;
var MOST_ROWS = 200;
var MAX_BODY_WORDS = 15e3;
var href = z8.string().max(2e3).refine(
  (value) => /^(https?:\/\/|mailto:|\/(?!\/))/i.test(value) && !/[\s<>"'\\]/.test(value) && cleanText(value) === value
);
var words = (max) => z8.string().max(max).transform((text) => cleanText(text));
var span = z8.strictObject({
  text: words(2e5).pipe(z8.string().min(1)),
  bold: z8.literal(true).optional(),
  italic: z8.literal(true).optional(),
  href: href.optional()
});
var spans = z8.array(span).max(5e3);
var dir = z8.enum(["ltr", "rtl"]).optional();
var id2 = z8.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
var said = (max) => words(max).pipe(z8.string().min(1));
var rowId = z8.number().int().positive().max(2147483647);
var block = z8.discriminatedUnion("type", [
  z8.strictObject({ id: id2, type: z8.literal("paragraph"), dir, content: spans }),
  z8.strictObject({
    id: id2,
    type: z8.literal("heading"),
    level: z8.union([z8.literal(2), z8.literal(3)]),
    dir,
    content: spans
  }),
  z8.strictObject({
    id: id2,
    type: z8.literal("quote"),
    dir,
    paragraphs: z8.array(spans).min(1).max(50),
    attribution: words(300)
  }),
  z8.strictObject({
    id: id2,
    type: z8.literal("list"),
    dir,
    ordered: z8.boolean(),
    items: z8.array(spans).min(1).max(500)
  }),
  z8.strictObject({
    id: id2,
    type: z8.literal("picture"),
    mediaId: rowId,
    /** Which cut readers see; the wide one when nothing is said. */
    cut: z8.enum(["wide", "classic", "square", "full"]).optional(),
    caption: words(500),
    credit: words(200)
  }),
  z8.strictObject({ id: id2, type: z8.literal("gallery"), galleryId: rowId }),
  z8.strictObject({
    id: id2,
    type: z8.enum(["video", "audio"]),
    mediaId: rowId,
    caption: words(500),
    credit: words(200)
  }),
  z8.strictObject({
    id: id2,
    type: z8.literal("embed"),
    /** Whose frame, and what stands in it (newsroom/articles/body/embeds.ts). */
    provider: z8.enum(EMBED_PROVIDERS),
    code: z8.string().regex(EMBED_CODE),
    title: words(300),
    /** The poster. */
    mediaId: rowId.nullable()
  }).refine(({ provider, code: code2 }) => isEmbedCode(provider, code2)),
  z8.strictObject({ id: id2, type: z8.literal("divider") }),
  /** Words of the text itself, or of somebody in it, set large. */
  z8.strictObject({ id: id2, type: z8.literal("pullQuote"), text: said(500), attribution: words(300) }),
  z8.strictObject({
    id: id2,
    type: z8.literal("table"),
    caption: words(300),
    /** Whether the first row, the first column name what the others hold. */
    headRow: z8.boolean(),
    headColumn: z8.boolean(),
    rows: z8.array(z8.array(spans).min(1).max(MOST_COLUMNS)).min(1).max(MOST_ROWS)
  }).refine(({ rows }) => rows.every((row) => row.length === rows[0]?.length)),
  /** What a reader needs to know beside the news; a box may stand without a title. */
  z8.strictObject({
    id: id2,
    type: z8.literal("factBox"),
    title: words(200),
    paragraphs: z8.array(spans).min(1).max(30)
  }),
  /** The story in a few lines. */
  z8.strictObject({ id: id2, type: z8.literal("keyPoints"), items: z8.array(spans).min(1).max(10) }),
  /** Stories to read with this one. */
  z8.strictObject({
    id: id2,
    type: z8.literal("related"),
    articleIds: z8.array(rowId).min(1).max(4)
  })
]);
var bodySchema = z8.array(block).max(3e3);

// newsroom/articles/body/body-text.ts
function bodyText(body) {
  return body.flatMap(blockLines).filter(Boolean).join("\n");
}
function blockLines(block2) {
  switch (block2.type) {
    case "paragraph":
    case "heading":
      return [spanText(block2.content)];
    case "quote":
      return [...block2.paragraphs.map(spanText), block2.attribution];
    case "list":
      return block2.items.map(spanText);
    case "picture":
    case "video":
    case "audio":
      return [block2.caption];
    case "embed":
      return [block2.title];
    case "pullQuote":
      return [block2.text, block2.attribution];
    case "table":
      return [block2.caption, ...block2.rows.map((row) => row.map(spanText).join(" "))];
    case "factBox":
      return [block2.title, ...block2.paragraphs.map(spanText)];
    case "keyPoints":
      return block2.items.map(spanText);
    case "gallery":
    case "related":
    case "divider":
      return [];
  }
}
function spanText(spans2) {
  return spans2.map((span2) => span2.text).join("");
}

// newsroom/articles/content-columns.ts
function contentColumns(fields) {
  const { title, standfirst, kind, sectionId, place, body, picture } = fields;
  const { tagIds, writerIds, relatedIds } = fields;
  return {
    title,
    standfirst,
    kind,
    sectionId,
    place,
    body,
    bodyVersion: BODY_VERSION,
    wordCount: countBodyWords(body),
    pictureId: picture?.mediaId ?? null,
    pictureCaption: picture?.caption ?? "",
    pictureCredit: picture?.credit ?? "",
    tagIds,
    writerIds,
    relatedIds
  };
}
function countBodyWords(body) {
  const words2 = countWords(bodyText(body));
  if (words2 > MAX_BODY_WORDS) {
    throw new NewsroomError("INVALID", {
      sentence: "bodyTooLong",
      fields: { body: "bodyTooLong" }
    });
  }
  return words2;
}

// newsroom/articles/fields.ts
import { z as z9 } from "zod";
var line = (max) => z9.string().transform((text) => cleanText(text).trim()).pipe(z9.string().max(max));
var id3 = z9.number().int().positive().max(2147483647);
var ids = (max) => z9.array(id3).transform((list2) => [...new Set(list2)]).pipe(z9.array(id3).max(max));
var articleFields = z9.strictObject({
  title: line(300),
  standfirst: line(1e3),
  kind: z9.enum(["news", "report", "opinion", "explainer"]),
  sectionId: id3.nullable(),
  place: line(100),
  body: bodySchema,
  picture: z9.strictObject({ mediaId: id3, caption: line(500), credit: line(200) }).nullable(),
  tagIds: ids(30),
  writerIds: ids(10),
  /** Stories that stand beside this one, in this order. */
  relatedIds: ids(4)
});
var FIELD_NAMES = Object.keys(articleFields.shape);
function fieldsOf(row) {
  const { title, standfirst, kind, sectionId, place, tagIds, writerIds } = row;
  const picture = row.pictureId === null ? null : { mediaId: row.pictureId, caption: row.pictureCaption, credit: row.pictureCredit };
  return {
    title,
    standfirst,
    kind,
    sectionId,
    place,
    body: row.body,
    picture,
    tagIds,
    writerIds,
    relatedIds: row.relatedIds
  };
}

// newsroom/articles/keep-revision.ts
async function keepRevision(tx, actor2, article, reason, now2) {
  const { copy } = article;
  if (!copy.dirty && copy.baseRevisionId !== null) {
    return tx.revision.findUniqueOrThrow({
      where: { id: copy.baseRevisionId },
      select: { id: true, number: true }
    });
  }
  return storeRevision(tx, article, reason, actorId(actor2), now2);
}
async function storeRevision(tx, { row, copy }, reason, staffId, now2) {
  const last = await tx.revision.aggregate({
    where: { articleId: row.id },
    _max: { number: true }
  });
  const revision = await tx.revision.create({
    select: { id: true, number: true },
    data: {
      ...contentColumns(fieldsOf(copy)),
      articleId: row.id,
      number: (last._max.number ?? 0) + 1,
      reason,
      createdAt: now2,
      createdById: staffId
    }
  });
  await tx.workingCopy.update({
    where: { articleId: row.id },
    data: { dirty: false, baseRevisionId: revision.id }
  });
  return revision;
}

// newsroom/articles/submit-article.ts
function requireSubmittable(actor2, article, now2) {
  requireTransition(actor2, "submit", article, now2);
  if (!article.copy.title) {
    throw new NewsroomError("RULE", {
      sentence: "titleMissing",
      fields: { title: "titleMissing" }
    });
  }
  if (article.subject.sectionId === null) {
    throw new NewsroomError("RULE", {
      sentence: "sectionMissing",
      fields: { sectionId: "sectionMissing" }
    });
  }
}
async function submitLocked(tx, record, actor2, article, now2) {
  const { id: id4 } = article.row;
  const revision = await keepRevision(tx, actor2, article, "submit", now2);
  await tx.article.update({
    where: { id: id4 },
    data: {
      workState: "submitted",
      workStateAt: now2,
      workStateById: actorId(actor2),
      version: { increment: 1 }
    }
  });
  record({
    type: "article.submitted",
    nounId: id4.toString(),
    data: { revision: revision.number }
  });
}

// newsroom/articles/bulk/submit-many.ts
var before4 = z10.object({
  workState: z10.enum(["draft", "changesRequested"]),
  workStateAt: z10.iso.datetime(),
  workStateById: z10.number().nullable()
});
function submitMany({ tx, record, actor: actor2, now: now2 }) {
  return {
    require: (article) => requireSubmittable(actor2, article, now2),
    before: ({ row }) => ({
      workState: row.workState,
      workStateAt: row.workStateAt,
      workStateById: row.workStateById
    }),
    apply: async (articles) => {
      for (const { row } of articles) {
        await submitLocked(tx, record, actor2, await lockArticle(tx, Number(row.id)), now2);
      }
    }
  };
}
function withdrawMany({ tx, record, actor: actor2 }) {
  return {
    require: ({ article }) => {
      authorize(actor2, "article.submit", article.subject);
      if (article.facts.workState !== "submitted") {
        throw new NewsroomError("RULE", { sentence: "changedSince" });
      }
    },
    apply: async (former) => {
      for (const { article, before: state } of former) {
        const { id: id4 } = article.row;
        await tx.article.update({
          where: { id: id4 },
          data: { ...before4.parse(state), version: { increment: 1 } }
        });
        record({ type: "article.withdrawn", nounId: id4.toString(), data: {} });
      }
    }
  };
}

// newsroom/articles/bulk/trash-many.ts
function trashMany({ tx, record, actor: actor2, now: now2 }) {
  return {
    require: (article) => requireTransition(actor2, "trash", article, now2),
    before: () => ({}),
    apply: async (articles) => {
      await tx.article.updateMany({
        where: { id: { in: articles.map(({ row }) => row.id) } },
        data: { trashedAt: now2, version: { increment: 1 } }
      });
      for (const { row } of articles) {
        record({ type: "article.trashed", nounId: row.id.toString(), data: {} });
      }
    }
  };
}
function restoreMany({ tx, record, actor: actor2, now: now2 }) {
  return {
    require: ({ article }) => requireTransition(actor2, "restore", article, now2),
    apply: async (former) => {
      await tx.article.updateMany({
        where: { id: { in: former.map(({ article }) => article.row.id) } },
        data: { trashedAt: null, version: { increment: 1 } }
      });
      for (const { article } of former) {
        record({ type: "article.restored", nounId: article.row.id.toString(), data: {} });
      }
    }
  };
}

// newsroom/articles/bulk/bulk-kinds.ts
async function bulkVerb(scope, input) {
  switch (input.kind) {
    case "section":
      return moveToSection(scope, input.sectionId);
    case "addTag":
      return addTag(scope, input.tag);
    case "removeTag":
      return removeTag(scope, input.tag);
    case "assign":
      return assignTo(scope, input.assigneeId);
    case "submit":
      return submitMany(scope);
    case "trash":
      return trashMany(scope);
  }
}
var UNDO = {
  section: moveBack,
  addTag: putTagsBack,
  removeTag: putTagsBack,
  assign: assignBack,
  submit: withdrawMany,
  trash: restoreMany
};

// newsroom/articles/bulk/in-chunks.ts
var CHUNK = 250;
function inChunks(list2) {
  return Array.from(
    { length: Math.ceil(list2.length / CHUNK) },
    (_, at) => list2.slice(at * CHUNK, (at + 1) * CHUNK)
  );
}

// newsroom/articles/bulk/split-refused.ts
function splitRefused(actor2, ids2, locked, rule) {
  const allowed = [];
  const refused = [];
  for (const id4 of ids2) {
    const article = locked.get(id4);
    try {
      if (!article) throw new NewsroomError("NOT_FOUND");
      rule(article);
      allowed.push(article);
    } catch (error) {
      if (!(error instanceof NewsroomError)) throw error;
      const mayKnow = article && can(actor2, "article.read", article.subject);
      refused.push({
        id: id4,
        title: mayKnow ? article.copy.title : null,
        code: error.code,
        sentence: error.details.sentence ?? null
      });
    }
  }
  return { allowed, refused };
}

// newsroom/articles/bulk/change-articles.ts
var KEPT_MS = 24 * 36e5;
async function changeArticles(actor2, input, now2) {
  let bulkActId = null;
  let changed = 0;
  const refused = [];
  for (const ids2 of inChunks(input.ids)) {
    const chunk = await write(actor2, now2, async (tx, record) => {
      const scope = { tx, record, actor: actor2, now: now2 };
      const locked = await lockArticles(tx, ids2);
      const verb = await bulkVerb(scope, input);
      const split = splitRefused(actor2, ids2, locked, (article) => verb.require(article));
      if (split.allowed.length === 0) return { ...split, act: bulkActId };
      await verb.apply(split.allowed);
      return { ...split, act: await keepBefore(scope, input, bulkActId, split.allowed, verb) };
    });
    bulkActId = chunk.act;
    changed += chunk.allowed.length;
    refused.push(...chunk.refused);
  }
  return { bulkActId, changed, refused };
}
async function keepBefore({ tx, actor: actor2, now: now2 }, { kind }, bulkActId, articles, verb) {
  const staffId = actorId(actor2);
  if (staffId === null) return null;
  await tx.bulkAct.deleteMany({ where: { at: { lt: new Date(now2.getTime() - KEPT_MS) } } });
  const id4 = bulkActId ?? (await tx.bulkAct.create({ data: { staffId, at: now2, kind }, select: { id: true } })).id;
  const ids2 = articles.map(({ row }) => row.id);
  const versions = await tx.workingCopy.findMany({
    where: { articleId: { in: ids2 } },
    select: { articleId: true, version: true, article: { select: { version: true } } }
  });
  const before5 = new Map(articles.map((article) => [article.row.id, verb.before(article)]));
  await tx.bulkChange.createMany({
    data: versions.map(({ articleId, version, article }) => ({
      bulkActId: id4,
      articleId,
      before: before5.get(articleId) ?? {},
      articleVersion: article.version,
      copyVersion: version
    }))
  });
  return id4;
}

// newsroom/articles/bulk/undo-bulk-act.ts
var UNDO_MINUTES = 10;
async function undoBulkAct(actor2, { id: id4 }, now2) {
  const { kind, ids: ids2 } = await takeAct(actor2, id4, now2);
  let changed = 0;
  const refused = [];
  for (const chunk of inChunks(ids2)) {
    const done = await write(actor2, now2, async (tx, record) => {
      const undo = UNDO[kind]({ tx, record, actor: actor2, now: now2 });
      const locked = await lockArticles(tx, chunk);
      const rows = await tx.bulkChange.findMany({
        where: { bulkActId: id4, articleId: { in: chunk } }
      });
      const changes = new Map(rows.map((row) => [row.articleId, row]));
      const split = splitRefused(actor2, chunk, locked, (article) => {
        const change = changes.get(article.row.id);
        undo.require({ article, before: change?.before });
        if (change?.articleVersion !== article.row.version || change.copyVersion !== article.copy.version) {
          throw new NewsroomError("RULE", { sentence: "changedSince" });
        }
      });
      await undo.apply(
        split.allowed.map((article) => ({
          article,
          before: changes.get(article.row.id)?.before
        }))
      );
      return split;
    });
    changed += done.allowed.length;
    refused.push(...done.refused);
  }
  return { changed, refused };
}
async function takeAct(actor2, id4, now2) {
  return write(actor2, now2, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "BulkAct" WHERE id = ${id4} FOR UPDATE`;
    const act = await tx.bulkAct.findFirst({
      where: { id: id4, staffId: actor2.id },
      include: { changes: { select: { articleId: true }, orderBy: { articleId: "asc" } } }
    });
    if (!act) throw new NewsroomError("NOT_FOUND", { sentence: "nothingToUndo" });
    if (act.undoneAt) throw new NewsroomError("RULE", { sentence: "undoneBefore" });
    if (now2.getTime() - act.at.getTime() > UNDO_MINUTES * 6e4) {
      throw new NewsroomError("RULE", { sentence: "undoPassed" });
    }
    await tx.bulkAct.update({ where: { id: id4 }, data: { undoneAt: now2 } });
    return {
      kind: act.kind,
      ids: act.changes.map(({ articleId }) => Number(articleId))
    };
  });
}

// newsroom/articles/bulk/most-at-once.ts
var MOST_AT_ONCE = 500;

// newsroom/articles/list-article-ids.ts
async function listArticleIds(actor2, asked, now2) {
  const input = listInput.parse(asked);
  const { where } = await listScope(actor2, input);
  const inState = input.state ? stateSql(input.state, now2) : prismaNamespace_exports.sql`a."trashedAt" IS NULL`;
  const all = prismaNamespace_exports.sql`${where} AND ${inState}`;
  const rows = await listPlaced(input, all, null, MOST_AT_ONCE);
  return rows.map(({ id: id4 }) => Number(id4));
}

// f-time.tmp.ts
var now = /* @__PURE__ */ new Date();
var staff = await db().staff.findMany({ include: { sections: true } });
var actor = (role) => {
  const s = staff.find((x) => x.role === role);
  return { kind: "staff", id: s.id, name: s.name, email: s.email, role: s.role, sectionIds: s.sections.map((x) => x.sectionId), sessionId: "" };
};
var cases = [
  ["chief", "all", {}],
  ["editor", "all", {}],
  ["reporter", "all", {}],
  ["chief", "draft", { state: "draft" }],
  ["chief", "submitted", { state: "submitted" }],
  ["chief", "published", { state: "published" }],
  ["chief", "archived", { state: "archived" }],
  ["chief", "section", { section: ["1"] }],
  ["chief", "writer", { writer: "\u0643\u0627\u062A\u0628 7" }],
  ["chief", "tag", { tag: "\u0648\u0633\u0645 7" }],
  ["chief", "q rare", { q: "\u0631\u0627\u0641\u0639\u0627\u062A" }],
  ["chief", "q rarenum", { q: "\u0627\u0644\u0648\u0632\u0627\u0631\u0629123" }],
  ["chief", "q common", { q: "\u0627\u0644\u0646\u0642\u0644" }],
  ["editor", "q common", { q: "\u062E\u0637\u0629 \u062C\u062F\u064A\u062F\u0629" }],
  ["chief", "q common+writer", { q: "\u0627\u0644\u0646\u0642\u0644", writer: "\u0643\u0627\u062A\u0628 7" }],
  ["chief", "q common+draft", { q: "\u0627\u0644\u0646\u0642\u0644", state: "draft" }],
  ["chief", "q number", { q: "20481" }],
  ["chief", "sort created", { sort: "created" }],
  ["chief", "sort published", { sort: "published" }],
  ["chief", "sort views", { sort: "views" }],
  ["chief", "views asc", { sort: "views", order: "asc" }],
  ["chief", "published asc", { sort: "published", order: "asc" }],
  ["chief", "days", { date: "published", from: "2020-01-01", to: "2020-02-01" }],
  ["chief", "deep", { cursor: "next_1500000000000_5000" }],
  ["chief", "kind", { kind: "opinion" }],
  ["chief", "mine", { mine: "1" }],
  ["editor", "mine", { mine: "1" }]
];
var only = process.argv[2];
for (const [who, name4, q] of cases) {
  if (only && name4 !== only) continue;
  const times = [];
  let items = 0;
  const counts = [];
  for (let i = 0; i < 7; i++) {
    const t = performance.now();
    const r = await listDeskArticles(actor(who), listInput.parse(q), now);
    times.push(performance.now() - t);
    items = r.items.length;
    const sc = await listScope(actor(who), listInput.parse(q));
    const t2 = performance.now();
    await countByState(sc, now);
    counts.push(performance.now() - t2);
  }
  times.sort((a, b) => a - b);
  counts.sort((a, b) => a - b);
  console.log(who.padEnd(9), name4.padEnd(18), "items", items, "min", times[0].toFixed(0), "med", times[3].toFixed(0), "max", times[6].toFixed(0), "| counts min", counts[0].toFixed(0), "med", counts[3].toFixed(0));
}
if (!only) {
  const ids2 = await listArticleIds(actor("chief"), {}, now);
  console.log("ids", ids2.length);
  const secs = await db().section.findMany({ take: 2 });
  for (let i = 0; i < 5; i++) {
    const t = performance.now();
    const r = await changeArticles(actor("chief"), { kind: "section", ids: ids2, sectionId: secs[i % 2].id }, /* @__PURE__ */ new Date());
    const t2 = performance.now();
    await undoBulkAct(actor("chief"), { id: r.bulkActId }, /* @__PURE__ */ new Date()).catch(() => 0);
    console.log("bulk section", r.changed, (t2 - t).toFixed(0), "undo", (performance.now() - t2).toFixed(0));
  }
}
await closeDb();
