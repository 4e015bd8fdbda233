/**
 * A failure that the operator can mend. Its message is one plain sentence that says what to do;
 * the commands print it without a stack.
 */
export class Failure extends Error {
  name = 'Failure';
}

/** Prints a failure: a sentence for the expected ones, everything for bugs. */
export function printFailure(error) {
  process.stderr.write(`\n${error instanceof Failure ? error.message : error.stack}\n`);
}
