/**
 * A failure that the operator can mend. Its message is one plain sentence that says what to do;
 * the commands print it without a stack.
 */
export class Failure extends Error {
  name = 'Failure';
}

/** Prints a failure: a sentence for the expected ones, everything for bugs. */
export function printFailure(error) {
  // By its name: the programs in dist/ have copies of the class.
  process.stderr.write(`\n${error.name === 'Failure' ? error.message : error.stack}\n`);
}
