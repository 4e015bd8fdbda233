/** A search that finds fewer also shows what a wider one finds, may be misspelt, and is poor. */
export const FEW = 5;
