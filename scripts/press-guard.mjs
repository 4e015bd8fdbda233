// Loaded into the press: it must not outlive a front that was killed, be it before this was loaded.
process.on('disconnect', () => process.exit(0));
if (process.connected === false) process.exit(0);
