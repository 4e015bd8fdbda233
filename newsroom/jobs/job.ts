/** Gives the time: a job lasts, and what it writes has the time of its writing. */
export type Clock = () => Date;

/**
 * A piece of background work. Its payload comes from the queue, where an earlier version may have
 * put it. When it rejects, the queue tries it again later, so what it did must be good to do twice.
 */
export type Job = (payload: unknown, clock: Clock) => Promise<void>;
