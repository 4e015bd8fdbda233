// Loaded into the press: it must not outlive a front that was killed.
process.on('disconnect', () => process.exit(0));
