/** Why a row of an import was not taken, as the command line says it. */
export const IMPORT_REFUSALS = {
  bodyMissing: 'it has no text',
  bodyTooLong: 'its text is longer than 15,000 words',
  editedAtDesk: 'it was edited at the desk since the last import',
  fieldInvalid: 'a field is too long or not acceptable',
  nameMissing: 'a tag or the author has no letters in its name',
  oldUrlLive: 'its old address is an address of this site',
  oldUrlTaken: 'its old address already leads to another article',
  oldUrlWrong: 'its old address is not a path',
  sectionMissing: 'it names no section',
  slugReserved: 'its section would take an address that the site needs',
  slugWrong: 'the slug of its section is not made of small Latin letters, digits and hyphens',
  titleMissing: 'it has no headline',
  unknownSection: 'its section does not exist, and there is no sectionName to make it',
} as const;

export type ImportRefusal = keyof typeof IMPORT_REFUSALS;

export interface RowResult {
  status: 'created' | 'updated' | 'skipped' | 'refused';
  /** With refused. */
  reason?: ImportRefusal;
}

/** Refuses one row; the others of the batch go on. */
export class RowRefused extends Error {
  readonly reason: ImportRefusal;

  constructor(reason: ImportRefusal) {
    super(reason);
    this.name = 'RowRefused';
    this.reason = reason;
  }
}
