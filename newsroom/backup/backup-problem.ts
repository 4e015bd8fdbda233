/**
 * A backup cannot be made or read, for a reason that the operator can understand: the message is a
 * plain sentence.
 */
export class BackupProblem extends Error {
  override name = 'BackupProblem';
}
